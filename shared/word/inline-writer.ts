import type { CitedPiece, Marks, Wording } from '#shared/domain/report/index.ts';
import { bookmarkName } from './bookmarks.ts';
import type { Relationships } from './relationships.ts';
import { escapeXml } from './xml.ts';

/** Takes a footnote's words and gives the number (w:id) of its entry in footnotes.xml. */
export type AddFootnote = (text: Wording) => number;

/** Whether the file has a bookmark for a node, so that a reference may point to it. */
type HasBookmark = (id: string) => boolean;

/**
 * The runs of some text (ECMA-376 Part 1, 17.3.2): words with their marks, line breaks, links, footnote marks, references.
 * `addFootnote` is null within a footnote, which cannot hold another, and no reference either.
 */
export function writeInline(content: Wording, relationships: Relationships, addFootnote: AddFootnote | null, hasBookmark: HasBookmark = () => false): string {
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
    xml += 'cited' in piece ? writeCited(piece, hasBookmark) : writePiece(piece, id !== null, addFootnote);
  }
  return openLink === null ? xml : `${xml}</w:hyperlink>`;
}

/** One run of plain words. */
export function writeWords(text: string, isBold = false): string {
  return `<w:r>${isBold ? '<w:rPr><w:b/><w:bCs/></w:rPr>' : ''}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
}

/** A link to a bookmark of the same file (ECMA-376 Part 1, 17.16.22) around some runs. */
export function writeAnchor(bookmark: string, runs: string): string {
  return `<w:hyperlink w:anchor="${bookmark}" w:history="1">${runs}</w:hyperlink>`;
}

/** One mark of a complex field (17.16.18); each stands in a run of its own, since several readers lose fields that share one. */
export function fieldMark(type: 'begin' | 'separate' | 'end'): string {
  return `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
}

export function writeInstruction(instruction: string): string {
  return `<w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r>`;
}

/** A whole field with what it shows until somebody has it worked out anew. */
export function writeField(instruction: string, result: string): string {
  return `${fieldMark('begin')}${writeInstruction(instruction)}${fieldMark('separate')}${writeWords(result)}${fieldMark('end')}`;
}

function writePiece(piece: Exclude<Wording[number], CitedPiece>, isLink: boolean, addFootnote: AddFootnote | null): string {
  if ('text' in piece) {
    const marks = piece.marks;
    const properties = marks === undefined ? '' : writeMarks(marks, isLink);
    return `<w:r>${properties}<w:t xml:space="preserve">${escapeXml(piece.text)}</w:t></w:r>`;
  }
  if ('break' in piece) return '<w:r><w:br/></w:r>';
  if (addFootnote === null) return '';
  return `<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:id="${addFootnote(piece.footnote.text)}"/></w:r>`;
}

/**
 * A reference field (17.16.5.51) in five runs, so that Word can count it anew; \\n takes the number of the paragraph
 * without the full stop at its end, and without it the words of the bookmark are taken. \\h makes it lead there without
 * looking like a link. What has no bookmark, or is gone, stands as words.
 */
function writeCited({ cited: { to, text, by }, marks }: CitedPiece, hasBookmark: HasBookmark): string {
  const properties = marks === undefined ? '' : writeMarks(marks, false);
  const run = (content: string) => `<w:r>${properties}${content}</w:r>`;
  const words = run(`<w:t xml:space="preserve">${escapeXml(text)}</w:t>`);
  if (to === null || !hasBookmark(to)) return words;
  const instruction = ` REF ${bookmarkName(to)} ${by === 'number' ? '\\n ' : ''}\\h `;
  const field = (type: 'begin' | 'separate' | 'end') => run(`<w:fldChar w:fldCharType="${type}"/>`);
  return `${field('begin')}${run(`<w:instrText xml:space="preserve">${instruction}</w:instrText>`)}${field('separate')}${words}${field('end')}`;
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
