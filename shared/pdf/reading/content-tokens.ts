/** What stands before an operator: names begin with a slash, strings are bytes. */
export type Operand = number | string | boolean | null | Uint8Array | readonly Operand[] | ReadonlyMap<string, Operand>;

const blank = new Uint8Array(256);
for (const code of [0, 9, 10, 12, 13, 32]) blank[code] = 1;
const ends = Uint8Array.from(blank);
for (const sign of '()<>[]{}/%') ends[sign.charCodeAt(0)] = 1;

/**
 * Reads a content stream (ISO 32000-2, 7.8.2) or a CMap: each operator with what stands before it. The picture of an
 * inline image is passed over (`EI`). What is broken ends quietly, as readers do.
 */
export function readOperators(bytes: Uint8Array, take: (operator: string, operands: readonly Operand[]) => void): void {
  let at = 0;
  let operands: Operand[] = [];

  const skipBlank = () => {
    for (;;) {
      while (at < bytes.length && blank[bytes[at] ?? 0]) at++;
      if (bytes[at] !== 0x25) return;
      while (at < bytes.length && bytes[at] !== 10 && bytes[at] !== 13) at++;
    }
  };
  const word = (): string => {
    let text = '';
    while (at < bytes.length && !ends[bytes[at] ?? 0]) text += String.fromCharCode(bytes[at++] ?? 0);
    return text;
  };
  const operand = (depth: number): Operand | undefined => {
    const byte = bytes[at] ?? 0;
    if (byte === 0x2f) {
      at++;
      return `/${word().replace(/#([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))}`;
    }
    if (byte === 0x28) return literal();
    if (byte === 0x3c && bytes[at + 1] !== 0x3c) return hex();
    if (byte === 0x5b || byte === 0x3c) {
      at += byte === 0x5b ? 1 : 2;
      const close = byte === 0x5b ? 0x5d : 0x3e;
      const items: Operand[] = [];
      for (skipBlank(); at < bytes.length && bytes[at] !== close && depth < 100; skipBlank()) {
        const from = at;
        const item = operand(depth + 1);
        if (item !== undefined) items.push(item);
        else if (at === from) at++;
      }
      at += close === 0x5d ? 1 : 2;
      return close === 0x5d ? items : mapOf(items);
    }
    if ((byte >= 0x30 && byte <= 0x39) || byte === 0x2d || byte === 0x2b || byte === 0x2e) {
      const text = word();
      const value = Number(text);
      return Number.isNaN(value) ? Number.parseFloat(text.replace(/^([+-])[+-]+/, '$1')) || 0 : value;
    }
    return undefined;
  };
  const literal = (): Uint8Array => {
    const out: number[] = [];
    let depth = 1;
    for (at++; at < bytes.length; at++) {
      const byte = bytes[at] ?? 0;
      if (byte === 0x5c) {
        at++;
        const next = bytes[at] ?? 0;
        const known = escapes[String.fromCharCode(next)];
        if (known !== undefined) out.push(known);
        else if (next >= 0x30 && next <= 0x37) {
          let value = next - 0x30;
          for (let more = 0; more < 2 && (bytes[at + 1] ?? 0) >= 0x30 && (bytes[at + 1] ?? 0) <= 0x37; more++) value = value * 8 + (bytes[++at] ?? 0) - 0x30;
          out.push(value & 255);
        } else if (next === 13) {
          if (bytes[at + 1] === 10) at++;
        } else if (next !== 10) out.push(next);
        continue;
      }
      if (byte === 0x28) depth++;
      if (byte === 0x29 && --depth === 0) break;
      out.push(byte);
    }
    at++;
    return Uint8Array.from(out);
  };
  const hex = (): Uint8Array => {
    const end = bytes.indexOf(0x3e, at);
    const digits: number[] = [];
    for (at++; at < (end < 0 ? bytes.length : end); at++) {
      const digit = Number.parseInt(String.fromCharCode(bytes[at] ?? 0), 16);
      if (!Number.isNaN(digit)) digits.push(digit);
    }
    at++;
    if (digits.length % 2 === 1) digits.push(0);
    return Uint8Array.from({ length: digits.length / 2 }, (_, index) => (digits[index * 2] ?? 0) * 16 + (digits[index * 2 + 1] ?? 0));
  };

  while (at < bytes.length) {
    skipBlank();
    if (at >= bytes.length) return;
    const from = at;
    const found = operand(0);
    if (found !== undefined) {
      // More than any operator takes: not a content stream.
      if (operands.length < 100_000) operands.push(found);
      continue;
    }
    const operator = word();
    if (at === from) {
      at++;
      continue;
    }
    if (operator === 'true' || operator === 'false' || operator === 'null') {
      operands.push(operator === 'null' ? null : operator === 'true');
      continue;
    }
    if (operator === 'ID') {
      at = afterInlineImage(bytes, at);
      take('EI', operands);
    } else take(operator, operands);
    operands = [];
  }
}

const escapes: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, b: 8, f: 12, '(': 0x28, ')': 0x29, '\\': 0x5c };

function mapOf(items: readonly Operand[]): ReadonlyMap<string, Operand> {
  const map = new Map<string, Operand>();
  for (let index = 0; index + 1 < items.length; index += 2) {
    const key = items[index];
    if (typeof key === 'string') map.set(key.slice(1), items[index + 1] ?? null);
  }
  return map;
}

/** Behind the `EI` that ends an inline image: blank before it, and what reads as content after it. */
function afterInlineImage(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0x45, from); at >= 0; at = bytes.indexOf(0x45, at + 1)) {
    if (bytes[at + 1] !== 0x49 || !blank[bytes[at - 1] ?? 0]) continue;
    if (at + 2 < bytes.length && !blank[bytes[at + 2] ?? 0]) continue;
    const next = bytes.subarray(at + 2, at + 12);
    if (next.every((byte) => blank[byte] || (byte > 32 && byte < 127))) return at + 2;
  }
  return bytes.length;
}
