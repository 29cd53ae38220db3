import type { PlacedGlyph } from './walk-content.ts';

/** Joins glyphs to words and lines by the room between them, as readers do who copy text from a page. What is broken at the end of a line keeps its hyphen. */
export type TextJoiner = { readonly add: (glyph: PlacedGlyph) => void; readonly text: () => string };

/** A gap of more than this part of the size of the letters parts two words. */
const wordGap = 0.12;

/** Nothing joined yet. */
export function joinGlyphs(): TextJoiner {
  const parts: string[] = [];
  let last: PlacedGlyph | null = null;
  return {
    add: (glyph) => {
      if (glyph.text === '' && glyph.from[0] === glyph.to[0] && glyph.from[1] === glyph.to[1]) return;
      if (last) parts.push(between(last, glyph));
      parts.push(glyph.text);
      last = glyph;
    },
    text: () => plainLetters(parts.join('')),
  };
}

function between(last: PlacedGlyph, next: PlacedGlyph): string {
  const size = Math.max(last.size, next.size, 0.01);
  const [dx, dy] = [next.from[0] - last.to[0], next.from[1] - last.to[1]];
  const run = [last.to[0] - last.from[0], last.to[1] - last.from[1]] as const;
  const length = Math.hypot(run[0], run[1]);
  if (isTurned(run, [next.to[0] - next.from[0], next.to[1] - next.from[1]])) return '\n';
  const along = length < 0.001 ? dx : (dx * run[0] + dy * run[1]) / length;
  const across = length < 0.001 ? dy : (dy * run[0] - dx * run[1]) / length;
  if (Math.abs(across) > size * 0.6) return '\n';
  if (along < -size * 0.5) return Math.abs(across) > size * 0.2 ? '\n' : ' ';
  // A raised figure is a note's: it must not hide the word that it follows.
  const isRaised = Math.abs(across) > size * 0.1 && Math.min(last.size, next.size) < size * 0.9;
  return isRaised || along > Math.min(last.size, next.size) * wordGap ? ' ' : '';
}

/** Whether letters run another way, by more than a slanted line's few degrees. */
function isTurned(a: readonly [number, number], b: readonly [number, number]): boolean {
  const lengths = Math.hypot(a[0], a[1]) * Math.hypot(b[0], b[1]);
  return lengths > 0.0001 && (a[0] * b[0] + a[1] * b[1]) / lengths < 0.9;
}

/** Ligatures as the letters that they stand for, spaces as spaces, and no control characters but line breaks. */
export function plainLetters(text: string): string {
  return text
    .replace(/[\ufb00-\ufb06]/g, (ligature) => ligature.normalize('NFKC'))
    .replace(/[\u0000-\u0009\u000b-\u001f\u00a0\u2000-\u200a\u202f]/g, ' ')
    .replace(/ +/g, ' ')
    .replace(/ ?\n ?/g, '\n');
}
