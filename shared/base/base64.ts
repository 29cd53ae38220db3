const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const valueOf = new Map([...alphabet].map((character, value) => [character.charCodeAt(0), value]));

/** Bytes as base64 with padding (RFC 4648, section 4). */
export function toBase64(bytes: Uint8Array): string {
  const codes = new Uint8Array(Math.ceil(bytes.length / 3) * 4);
  const letters = new TextEncoder().encode(`${alphabet}=`);
  for (let from = 0, to = 0; from < bytes.length; from += 3, to += 4) {
    const left = bytes.length - from;
    const group = ((bytes[from] as number) << 16) | ((bytes[from + 1] ?? 0) << 8) | (bytes[from + 2] ?? 0);
    codes[to] = letters[group >> 18] as number;
    codes[to + 1] = letters[(group >> 12) & 63] as number;
    codes[to + 2] = letters[left > 1 ? (group >> 6) & 63 : 64] as number;
    codes[to + 3] = letters[left > 2 ? group & 63 : 64] as number;
  }
  return new TextDecoder().decode(codes);
}

/** The bytes of base64 with padding. Throws where it is anything else. */
export function fromBase64(text: string): Uint8Array {
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  if (text.length % 4 !== 0) throw new Error('Not base64: its length');
  const bytes = new Uint8Array((text.length / 4) * 3 - padding);
  for (let from = 0, to = 0; from < text.length; from += 4, to += 3) {
    let group = 0;
    for (let index = 0; index < 4; index++) group = (group << 6) | digit(text, from + index, text.length - padding);
    bytes[to] = group >> 16;
    if (to + 1 < bytes.length) bytes[to + 1] = (group >> 8) & 255;
    if (to + 2 < bytes.length) bytes[to + 2] = group & 255;
  }
  return bytes;
}

function digit(text: string, at: number, end: number): number {
  if (at >= end) return 0;
  const value = valueOf.get(text.charCodeAt(at));
  if (value === undefined) throw new Error(`Not base64: ${text[at]}`);
  return value;
}
