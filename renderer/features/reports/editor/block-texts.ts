import type { Node as PaperNode } from '@tiptap/pm/model';
import type { Inline } from '#shared/domain/report/index.ts';

/** A text that is written in a block: the words of a paragraph or cell, a caption, or a footnote. `at`: before `holder`. */
export type BlockText = { readonly kind: 'text' | 'caption' | 'footnote'; readonly at: number; readonly holder: PaperNode };

/** The texts of the block before which `pos` is: its caption, then its words, each with its footnotes behind it. */
export function blockTexts(block: PaperNode, pos: number): readonly BlockText[] {
  const found: BlockText[] = [];
  if (typeof block.attrs['caption'] === 'string' && block.attrs['caption'] !== '') found.push({ kind: 'caption', at: pos, holder: block });
  if (block.isTextblock) found.push({ kind: 'text', at: pos, holder: block });
  block.descendants((child, offset) => {
    if (child.isTextblock) found.push({ kind: 'text', at: pos + 1 + offset, holder: child });
    if (child.type.name === 'footnote') found.push({ kind: 'footnote', at: pos + 1 + offset, holder: child });
    return !child.isText;
  });
  return found;
}

/** The words of one of them as plain text; what is no text counts one character, so that places agree with the paper's. */
export function plainOf({ kind, holder }: BlockText): string {
  if (kind === 'caption') return String(holder.attrs['caption']);
  if (kind === 'footnote') return plainNote(holder.attrs['words']);
  return holder.textBetween(0, holder.content.size, undefined, '\ufffc');
}

/** The words of a footnote as {@link plainOf} gives them. */
export function plainNote(words: Inline): string {
  return words.map((piece) => ('text' in piece ? piece.text : '\ufffc')).join('');
}
