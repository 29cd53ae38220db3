import type { Letters } from './markup/letters.ts';

/**
 * Which characters a TrueType typeface has: its table 'cmap' in format 4 or 12 (OpenType 1.9). A file without such a
 * table is a bug.
 */
export function lettersOf(font: Uint8Array): Letters {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const table = tableAt(view, 'cmap');
  const ranges: (readonly [number, number])[] = [];
  for (let index = 0; index < view.getUint16(table + 2); index++) {
    const at = table + view.getUint32(table + 4 + index * 8 + 4);
    const format = view.getUint16(at);
    if (format === 4) ranges.push(...segments(view, at));
    if (format === 12)
      for (let group = 0; group < view.getUint32(at + 12); group++) ranges.push([view.getUint32(at + 16 + group * 12), view.getUint32(at + 20 + group * 12)]);
  }
  if (ranges.length === 0) throw new Error('The typeface does not say which characters it has.');
  const known = new Map<number, boolean>();
  return (code) => {
    const before = known.get(code);
    if (before !== undefined) return before;
    const has = ranges.some(([from, to]) => code >= from && code <= to);
    known.set(code, has);
    return has;
  };
}

function tableAt(view: DataView, name: string): number {
  for (let index = 0; index < view.getUint16(4); index++) {
    const at = 12 + index * 16;
    if (String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(at + byte))) === name) return view.getUint32(at + 8);
  }
  throw new Error(`The typeface has no table ${name}.`);
}

/** Single codes that have a glyph, as ranges: a segment may hold some that have none. */
function segments(view: DataView, at: number): readonly (readonly [number, number])[] {
  const count = view.getUint16(at + 6) / 2;
  const [ends, starts, deltas, offsets] = [at + 14, at + 16 + count * 2, at + 16 + count * 4, at + 16 + count * 6];
  const found: (readonly [number, number])[] = [];
  for (let index = 0; index < count; index++) {
    const [end, start] = [view.getUint16(ends + index * 2), view.getUint16(starts + index * 2)];
    const offset = view.getUint16(offsets + index * 2);
    for (let code = start; code <= end && code < 0xffff; code++) {
      const glyph = offset === 0 ? code + view.getUint16(deltas + index * 2) : view.getUint16(offsets + index * 2 + offset + (code - start) * 2);
      if ((glyph & 0xffff) === 0) continue;
      const last = found[found.length - 1];
      if (last && last[1] === code - 1) found[found.length - 1] = [last[0], code];
      else found.push([code, code]);
    }
  }
  return found;
}
