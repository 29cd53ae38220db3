import { type Operand, readOperators } from './content-tokens.ts';

/** A CMap: what codes stand for, how many bytes a code has, and, in an encoding, the number of its glyph. */
export type CodeMap = {
  /** Texts by code, from `bfchar` and `bfrange`. */
  readonly texts: ReadonlyMap<number, string>;
  /** Glyph numbers by code, from `cidchar` and `cidrange`. */
  readonly glyphs: ReadonlyMap<number, number>;
  /** From how many bytes a code is read: for each number of bytes, the lowest and highest code. */
  readonly spaces: readonly { readonly bytes: number; readonly low: number; readonly high: number }[];
};

const mostCodes = 1_200_000;

/** Reads a CMap (ISO 32000-2, 9.7.5.4 and 9.10.3). */
export function readCodeMap(bytes: Uint8Array): CodeMap {
  const texts = new Map<number, string>();
  const glyphs = new Map<number, number>();
  const spaces: { bytes: number; low: number; high: number }[] = [];
  readOperators(bytes, (operator, operands) => {
    if (operator === 'endcodespacerange') {
      for (const [low, high] of inGroups(operands, 2)) if (low instanceof Uint8Array) spaces.push({ bytes: low.length, low: codeOf(low), high: codeOf(high) });
    } else if (operator === 'endbfchar') {
      for (const [code, text] of inGroups(operands, 2)) if (text instanceof Uint8Array) texts.set(codeOf(code), utf16(text));
    } else if (operator === 'endbfrange') {
      for (const [low, high, text] of inGroups(operands, 3)) {
        const [first, last] = [codeOf(low), codeOf(high)];
        for (let code = first; code <= last && texts.size < mostCodes; code++) {
          const one = Array.isArray(text) ? text[code - first] : text;
          if (one instanceof Uint8Array) texts.set(code, Array.isArray(text) ? utf16(one) : utf16(raised(one, code - first)));
        }
      }
    } else if (operator === 'endcidrange') {
      for (const [low, high, glyph] of inGroups(operands, 3)) {
        for (let code = codeOf(low); code <= codeOf(high) && glyphs.size < mostCodes; code++) {
          if (typeof glyph === 'number') glyphs.set(code, glyph + code - codeOf(low));
        }
      }
    } else if (operator === 'endcidchar') {
      for (const [code, glyph] of inGroups(operands, 2)) if (typeof glyph === 'number') glyphs.set(codeOf(code), glyph);
    }
  });
  return { texts, glyphs, spaces };
}

function inGroups(operands: readonly Operand[], size: number): Operand[][] {
  const groups: Operand[][] = [];
  for (let index = 0; index + size <= operands.length; index += size) groups.push(operands.slice(index, index + size));
  return groups;
}

function codeOf(operand: Operand | undefined): number {
  return operand instanceof Uint8Array ? operand.reduce((code, byte) => code * 256 + byte, 0) : 0;
}

function utf16(bytes: Uint8Array): string {
  if (bytes.length === 1) return String.fromCharCode(bytes[0] ?? 0);
  let text = '';
  for (let index = 0; index + 1 < bytes.length; index += 2) text += String.fromCharCode(((bytes[index] ?? 0) << 8) | (bytes[index + 1] ?? 0));
  return text;
}

/** The last letter of a range's text, raised by how far a code lies from the first. */
function raised(bytes: Uint8Array, by: number): Uint8Array {
  const copy = Uint8Array.from(bytes);
  let carry = by;
  for (let index = copy.length - 1; index >= 0 && carry > 0; index--) {
    const sum = (copy[index] ?? 0) + carry;
    copy[index] = sum & 255;
    carry = sum >> 8;
  }
  return copy;
}
