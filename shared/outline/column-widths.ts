import { widestWord } from './text-measure.ts';

/** The width of the text on an A4 page with margins of 2.3 cm, in points: upright, and across. */
const textWidths = { portrait: 464.9, landscape: 711.5 } as const;
const typeSize = 12;
/** Both margins of a cell, its border, and what our measure of a word may lack. */
const cellMargins = 13;

/**
 * Shares for the columns of a table that is set over the whole page: those wanted, but each column is given the width
 * of its longest word and the others give it up, as long as they have room to spare.
 */
export function fitColumns(wanted: readonly number[], rows: readonly (readonly string[])[], page: keyof typeof textWidths = 'portrait'): readonly number[] {
  const whole = textWidths[page];
  const sum = wanted.reduce((all, one) => all + one, 0);
  const widths = wanted.map((one) => (one / sum) * whole);
  const least = wanted.map((_one, column) => cellMargins + Math.max(0, ...rows.map((row, index) => widestWord(row[column] ?? '', typeSize, index === 0))));
  if (widths.every((width, column) => width >= (least[column] ?? 0))) return wanted;
  if (least.reduce((all, one) => all + one, 0) >= whole) return least.map(rounded);
  // Who gives may come to be too narrow in turn: a few rounds settle it.
  const fixed = new Set<number>();
  for (;;) {
    const taken = [...fixed].reduce((all, column) => all + (least[column] ?? 0), 0);
    const shares = wanted.reduce((all, one, column) => (fixed.has(column) ? all : all + one), 0);
    const set = wanted.map((one, column) => (fixed.has(column) ? (least[column] ?? 0) : (one / shares) * (whole - taken)));
    const narrow = set.flatMap((width, column) => (width < (least[column] ?? 0) && !fixed.has(column) ? [column] : []));
    if (narrow.length === 0) return set.map(rounded);
    for (const column of narrow) fixed.add(column);
  }
}

function rounded(width: number): number {
  return Math.round(width * 10) / 10;
}
