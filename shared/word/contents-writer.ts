import { isShortContents } from '#shared/outline/contents.ts';
import type { OutlineNode } from '#shared/outline/outline.ts';
import { bookmarkName } from './bookmarks.ts';
import { fieldMark, writeAnchor, writeField, writeInstruction, writeWords } from './inline-writer.ts';

type ContentsNode = Extract<OutlineNode, { type: 'contents' }>;

/** Where the lines of a list of contents lead. */
export type ContentsPlaces = {
  readonly isThere: (id: string) => boolean;
  readonly pageOf: (id: string) => number;
  /** Whether it stands in a pack, whose headings belong to many papers. */
  readonly isInPack: boolean;
};

/**
 * The list of contents as a real field (ECMA-376 Part 1, 17.16.5.68) with every entry in it: heading numbers and
 * words are right as they stand, page numbers as `pageOf` knows them. Nothing asks the reader to update anything; who
 * updates the field in Word gets the same list with the pages counted anew. Its heading is one to readers and stays
 * out of the list, which is made from the heading styles. A short list stays on one page.
 *
 * Within a pack no heading style says what the list holds: there each line has a page field (17.16.5.45) of its own, so that
 * the pages are counted anew and the words stay.
 */
export function writeContents(node: ContentsNode, pageBreak: string, { isThere, pageOf, isInPack }: ContentsPlaces): string {
  const heading = `<w:p><w:pPr><w:pStyle w:val="ContentsHeading"/>${pageBreak}</w:pPr>${writeWords(node.heading)}</w:p>`;
  const last = node.entries.length - 1;
  const isTogether = isShortContents(node);
  const lines = node.entries.map((entry, index) => {
    const number = entry.number === null ? '' : `${writeWords(entry.number)}<w:r><w:tab/></w:r>`;
    const anchor = bookmarkName(entry.id);
    const page = isInPack && !isThere(entry.id) ? '' : `<w:r><w:tab/></w:r>${writeField(`PAGEREF ${anchor} \\h`, String(pageOf(entry.id)))}`;
    const words = `${number}${writeWords(entry.text)}${page}`;
    const before = index === 0 && !isInPack ? `${fieldMark('begin')}${writeInstruction(`TOC \\o "2-${node.depth}" \\h \\z`)}${fieldMark('separate')}` : '';
    const after = index === last && !isInPack ? fieldMark('end') : '';
    return (
      `<w:p><w:pPr><w:pStyle w:val="TOC${entry.level}"/>${isTogether && index < last ? '<w:keepNext/>' : ''}${entry.number === null ? unnumbered(entry.level) : ''}</w:pPr>` +
      `${before}${page === '' ? words : writeAnchor(anchor, words)}${after}</w:p>`
    );
  });
  return heading + lines.join('');
}

/** A line without a number goes on nearly where it began, and not where the words beside a number stand. */
function unnumbered(level: 2 | 3): string {
  return `<w:ind w:left="${level === 2 ? 284 : 851}" w:hanging="284"/>`;
}
