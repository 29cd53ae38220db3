import { shorten } from '#shared/base/shorten.ts';
import { nameText } from '#shared/outline/citing.ts';
import type { PaperSession } from '../editor/paper-session.ts';
import { printedWords } from '../editor/printed-words.ts';
import { eachBlock } from '../editor/structure.ts';
import { titleOf } from '../references/citable-blocks.ts';
import type { Concern } from './ask-message.ts';

/** A numbered paragraph or a recommendation of the paper; `number` is as it is cited. */
type NumberedParagraph = Concern & { readonly id: string; readonly number: string };

const longest = 110;

/** The numbered paragraphs and recommendations of the paper as it stands, in order, each with how it begins. Comments are left out. */
export function numberedParagraphs({ editor, labels }: PaperSession): readonly NumberedParagraph[] {
  const found: NumberedParagraph[] = [];
  for (const { node, slot } of eachBlock(editor.state.doc)) {
    const { id } = node.attrs;
    const one = labels.citable.get(id);
    if (!one || (node.type.name !== 'paragraph' && node.type.name !== 'recommendation')) continue;
    const words = printedWords(node, 0, node.content.size, labels);
    if (String(slot.attrs['slot']).startsWith('comment:') || words.trim() === '') continue;
    const number = nameText(one.name);
    found.push({ id, number, title: titleOf(one.kind, number), words: shorten(words, longest) });
  }
  return found;
}
