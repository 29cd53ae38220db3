import type { Node as PaperNode } from '@tiptap/pm/model';
import type { Inline } from '#shared/domain/report/index.ts';
import type { Match } from '../find/find-matches.ts';

/** A text whose spelling counts: of a paragraph or cell, of a caption or of a footnote. `at`: before `holder`. */
export type SpeltText = { readonly kind: Match['kind']; readonly at: number; readonly holder: PaperNode };

/** The texts of the block before which `pos` is, in the order of reading. */
export function speltTexts(block: PaperNode, pos: number): readonly SpeltText[] {
  const found: SpeltText[] = [];
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
export function plainOf({ kind, holder }: SpeltText): string {
  if (kind === 'caption') return String(holder.attrs['caption']);
  if (kind === 'footnote') return (holder.attrs['words'] as Inline).map((piece) => ('text' in piece ? piece.text : '\ufffc')).join('');
  return holder.textBetween(0, holder.content.size, undefined, '\ufffc');
}
