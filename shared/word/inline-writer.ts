import type { Inline, InlinePiece, Marks } from '#shared/domain/report/index.ts';
import type { Relationships } from './relationships.ts';
import { escapeXml } from './xml.ts';

/** Takes a footnote's words and gives the number (w:id) of its entry in footnotes.xml. */
export type AddFootnote = (text: Inline) => number;

/**
 * The runs of some text (ECMA-376 Part 1, 17.3.2): words with their marks, line breaks, links, footnote marks.
 * `addFootnote` is null within a footnote, which cannot hold another.
 */
export function writeInline(content: Inline, relationships: Relationships, addFootnote: AddFootnote | null): string {
  let xml = '';
  let openLink: string | null = null;
  for (const piece of content) {
    const link = 'text' in piece ? (piece.marks?.link ?? null) : null;
    const id: string | null = link === null ? null : relationships.link(link);
    if (id !== openLink) {
      if (openLink !== null) xml += '</w:hyperlink>';
      if (id !== null) xml += `<w:hyperlink r:id="${id}" w:history="1">`;
      openLink = id;
    }
    xml += writePiece(piece, id !== null, addFootnote);
  }
  return openLink === null ? xml : `${xml}</w:hyperlink>`;
}

/** One run of plain words. */
export function writeWords(text: string, isBold = false): string {
  return `<w:r>${isBold ? '<w:rPr><w:b/><w:bCs/></w:rPr>' : ''}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
}

function writePiece(piece: InlinePiece, isLink: boolean, addFootnote: AddFootnote | null): string {
  if ('text' in piece) {
    const marks = piece.marks;
    const properties = marks === undefined ? '' : writeMarks(marks, isLink);
    return `<w:r>${properties}<w:t xml:space="preserve">${escapeXml(piece.text)}</w:t></w:r>`;
  }
  if ('break' in piece) return '<w:r><w:br/></w:r>';
  if (addFootnote === null) return '';
  return `<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:id="${addFootnote(piece.footnote.text)}"/></w:r>`;
}

/** In the order of the schema (17.3.2.28). */
function writeMarks(marks: Marks, isLink: boolean): string {
  let xml = '';
  if (isLink) xml += '<w:rStyle w:val="Hyperlink"/>';
  if (marks.bold) xml += '<w:b/><w:bCs/>';
  if (marks.italic) xml += '<w:i/><w:iCs/>';
  if (marks.superscript) xml += '<w:vertAlign w:val="superscript"/>';
  else if (marks.subscript) xml += '<w:vertAlign w:val="subscript"/>';
  return xml === '' ? '' : `<w:rPr>${xml}</w:rPr>`;
}
