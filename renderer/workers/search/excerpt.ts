import { findFolded, fold, type Stretch } from '#shared/base/fold.ts';
import type { Piece } from './protocol.ts';
import type { FieldWords } from './record-texts.ts';

const before = 50;
const after = 130;

/** The words of a line with those looked for marked. */
export function markPieces(text: string, words: readonly string[]): readonly Piece[] {
  return piecesOf(text, findFolded(text, words), 0, text.length);
}

/** Where the words stand in a record; `block` where that is a block of a report. */
type Excerpt = { readonly where: string; readonly block: string | null; readonly excerpt: readonly Piece[] };

/** The field that holds most of the words, and the part of it around the first of them; null where none does. */
export function excerptOf(texts: readonly FieldWords[], words: readonly string[]): Excerpt | null {
  let best: FieldWords | null = null;
  let most = 0;
  for (const text of texts) {
    const folded = fold(text.words);
    const count = words.filter((word) => folded.includes(word)).length;
    if (count > most) [best, most] = [text, count];
  }
  if (!best) return null;
  const { words: text, label, block = null } = best;
  const hits = findFolded(text, words);
  const first = hits[0]?.start ?? 0;
  const start = first <= before ? 0 : text.indexOf(' ', first - before) + 1 || first;
  const wanted = Math.max(first + after, hits[0]?.end ?? 0);
  const end = wanted >= text.length ? text.length : Math.max(text.lastIndexOf(' ', wanted), hits[0]?.end ?? 0);
  const pieces = piecesOf(text, hits, Math.min(start, first), end);
  const excerpt = [...(start > 0 ? [{ text: '… ', hit: false }] : []), ...pieces, ...(end < text.length ? [{ text: ' …', hit: false }] : [])];
  return { where: label, block, excerpt };
}

function piecesOf(text: string, hits: readonly Stretch[], start: number, end: number): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = start;
  for (const hit of hits) {
    if (hit.start < start || hit.start >= end) continue;
    if (hit.start > at) pieces.push({ text: text.slice(at, hit.start), hit: false });
    pieces.push({ text: text.slice(hit.start, Math.min(hit.end, end)), hit: true });
    at = Math.min(hit.end, end);
  }
  if (at < end) pieces.push({ text: text.slice(at, end), hit: false });
  return pieces;
}
