import { plainText, type WrittenBlock } from '#shared/domain/report/index.ts';
import type { PartOf } from '#shared/templates/index.ts';
import type { Numbering } from './numbering.ts';
import type { ContentsEntry, OutlineNode } from './outline.ts';
import { levelUnder, type Piece } from './reading-order.ts';

type ContentsNode = Extract<OutlineNode, { type: 'contents' }>;

/** A list of this many lines at most follows on the page that it is met on, and stays together; a longer one begins a page of its own. */
const mostShortLines = 25;

/** Whether a list of contents is short enough to stand under the cover. */
export function isShortContents({ entries }: Pick<ContentsNode, 'entries'>): boolean {
  return entries.length <= mostShortLines;
}

/** What the list of contents holds: every heading with words, down to its depth. */
export function contentsNode(part: PartOf<'contents'>, pieces: readonly Piece<WrittenBlock>[], { labels }: Pick<Numbering, 'labels'>): ContentsNode {
  const { heading, depth } = part;
  const entries = pieces.flatMap((piece): readonly ContentsEntry[] => {
    const found =
      piece.piece === 'heading'
        ? { id: piece.id, level: piece.level, text: piece.text }
        : piece.piece === 'appendix'
          ? { id: piece.id, level: 2 as const, text: piece.text }
          : piece.piece === 'block' && piece.block.type === 'heading'
            ? { id: piece.block.id, level: levelUnder(piece.under, piece.block.level), text: plainText(piece.block.text) }
            : null;
    if (found === null || found.level === 4 || found.level > depth || found.text.trim() === '') return [];
    return [{ id: found.id, level: found.level, number: labels.get(found.id) ?? null, text: found.text.trim() }];
  });
  return { type: 'contents', id: 'part:contents', heading, depth, entries };
}
