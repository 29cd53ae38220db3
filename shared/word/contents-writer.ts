import { isShortContents } from '#shared/outline/contents.ts';
import type { OutlineNode } from '#shared/outline/outline.ts';
import { bookmarkName } from './bookmarks.ts';
import { writeWords } from './inline-writer.ts';

type ContentsNode = Extract<OutlineNode, { type: 'contents' }>;

const mark = (type: 'begin' | 'separate' | 'end') => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const instruction = (text: string) => `<w:r><w:instrText xml:space="preserve"> ${text} </w:instrText></w:r>`;

/**
 * The list of contents as a real field (ECMA-376 Part 1, 17.16.5.68) with every entry in it: heading numbers and
 * words are right as they stand, page numbers as `pageOf` knows them. Nothing asks the reader to update anything; who
 * updates the field in Word gets the same list with the pages counted anew. Its heading is one to readers and stays
 * out of the list, which is made from the heading styles. A short list stays on one page.
 */
export function writeContents(node: ContentsNode, pageBreak: string, pageOf: (id: string) => number): string {
  const heading = `<w:p><w:pPr><w:pStyle w:val="ContentsHeading"/>${pageBreak}</w:pPr>${writeWords(node.heading)}</w:p>`;
  const last = node.entries.length - 1;
  const isTogether = isShortContents(node);
  const lines = node.entries.map((entry, index) => {
    const number = entry.number === null ? '' : `${writeWords(entry.number)}<w:r><w:tab/></w:r>`;
    const anchor = bookmarkName(entry.id);
    const pageField = `${mark('begin')}${instruction(`PAGEREF ${anchor} \\h`)}${mark('separate')}${writeWords(String(pageOf(entry.id)))}${mark('end')}`;
    const before = index === 0 ? `${mark('begin')}${instruction(`TOC \\o "2-${node.depth}" \\h \\z`)}${mark('separate')}` : '';
    const after = index === last ? mark('end') : '';
    return (
      `<w:p><w:pPr><w:pStyle w:val="TOC${entry.level}"/>${isTogether && index < last ? '<w:keepNext/>' : ''}</w:pPr>${before}` +
      `<w:hyperlink w:anchor="${anchor}" w:history="1">${number}${writeWords(entry.text)}<w:r><w:tab/></w:r>${pageField}</w:hyperlink>${after}</w:p>`
    );
  });
  return heading + lines.join('');
}
