import { nameText } from '#shared/outline/citing.ts';
import type { PaperSession } from '../editor/paper-session.ts';
import { eachBlock } from '../editor/structure.ts';
import { titleOf } from '../references/citable-blocks.ts';

/** What a block or a row of a table is called: 'Paragraph 12', 'Table 1', or the part of the paper that it stands in. */
export function placeName({ editor, labels }: PaperSession, id: string): string {
  for (const { node, slot } of eachBlock(editor.state.doc)) {
    const { id: own } = node.attrs;
    if (own !== id && !(node.type.name === 'table' && node.children.some((row) => row.attrs['id'] === id))) continue;
    const known = labels.citable.get(own);
    const name = known ? titleOf(known.kind, nameText(known.name)) : '';
    return name === '' || node.type.name === 'heading' ? String(slot.attrs['label']) : name;
  }
  return 'A part that is not in the paper';
}

/** The block that a block or a row of a table is brought into sight with. */
export function blockOf({ editor }: PaperSession, id: string): string {
  for (const { node } of eachBlock(editor.state.doc)) {
    if (node.type.name === 'table' && node.children.some((row) => row.attrs['id'] === id)) return node.attrs['id'];
  }
  return id;
}
