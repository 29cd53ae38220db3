import { shorten } from '#shared/base/shorten.ts';
import { citedLabel } from '#shared/outline/numbering.ts';
import type { PaperSession } from '../editor/paper-session.ts';
import { printedWords } from '../editor/printed-words.ts';
import { eachBlock } from '../editor/structure.ts';

const longest = 110;

/** The numbered paragraphs and recommendations of the paper as it stands, in order, each with how it begins. Comments are left out. */
export function numberedParagraphs({ editor, labels }: PaperSession): readonly { readonly id: string; readonly number: string; readonly words: string }[] {
  const found = [];
  for (const { node, slot } of eachBlock(editor.state.doc)) {
    const { id } = node.attrs;
    const label = labels.of(id);
    if (label === '' || (node.type.name !== 'paragraph' && node.type.name !== 'recommendation')) continue;
    const words = printedWords(node, 0, node.content.size, labels);
    if (String(slot.attrs['slot']).startsWith('comment:') || words.trim() === '') continue;
    found.push({ id, number: citedLabel(label), words: shorten(words, longest) });
  }
  return found;
}
