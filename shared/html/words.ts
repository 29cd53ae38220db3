import type { Marks, Wording } from '#shared/domain/report/index.ts';
import { allowedLink } from '#shared/domain/report/words.ts';
import { escapeHtml, fragment } from './escape.ts';
import type { Notes } from './notes.ts';

/** What words may point to within the file. */
export type Targets = ReadonlySet<string>;

/** Words with their marks, links, references and footnote marks; within a footnote (`notes` null) no further one. */
export function writeWording(text: Wording, targets: Targets, notes: Notes | null): string {
  return text.map((piece) => writePiece(piece, targets, notes)).join('');
}

function writePiece(piece: Wording[number], targets: Targets, notes: Notes | null): string {
  if ('break' in piece) return '<br/>';
  if ('footnote' in piece) return notes === null ? '' : notes.add(piece.footnote.text);
  if ('text' in piece) return marked(escapeHtml(piece.text), piece.marks);
  const { to, text } = piece.cited;
  const words = marked(escapeHtml(text), piece.marks);
  return to === null || !targets.has(to) || words === '' ? words : `<a class="cited" href="${fragment(to)}">${words}</a>`;
}

function marked(words: string, marks: Marks | undefined): string {
  if (marks === undefined || words === '') return words;
  let html = words;
  if (marks.superscript) html = `<sup>${html}</sup>`;
  else if (marks.subscript) html = `<sub>${html}</sub>`;
  if (marks.italic) html = `<em>${html}</em>`;
  if (marks.bold) html = `<strong>${html}</strong>`;
  const address = marks.link?.trim();
  return address !== undefined && allowedLink.test(address) ? `<a href="${escapeHtml(address)}">${html}</a>` : html;
}
