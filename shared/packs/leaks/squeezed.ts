/**
 * Text as its letters and digits alone, in lower case: quotes, hyphens, ligatures, blanks and the ends of lines, runs and
 * pages are gone. `flags` says of each letter whether a word begins (1) or ends (2) with it.
 */
export type Squeezed = { readonly codes: Uint16Array; readonly flags: Uint8Array };

export const wordBegins = 1;
export const wordEnds = 2;

const comma = 0x2c;
const fullStop = 0x2e;

/** Squeezes a text; what two readers set differently comes out the same. Amounts stay one word: '439,443' as '439443'. */
export function squeeze(text: string): Squeezed {
  const plain = text.normalize('NFKC').toLowerCase();
  const isLetter = letterTable();
  const codes = new Uint16Array(plain.length);
  const flags = new Uint8Array(plain.length);
  let count = 0;
  let gap = true;
  for (let at = 0; at < plain.length; at++) {
    const code = plain.charCodeAt(at);
    if (isLetter[code] === 0) {
      const isWithinAmount = (code === comma || code === fullStop) && isDigit(plain.charCodeAt(at - 1)) && isDigit(plain.charCodeAt(at + 1));
      if (isWithinAmount || gap) continue;
      gap = true;
      if (count > 0) flags[count - 1] = (flags[count - 1] as number) | wordEnds;
      continue;
    }
    if (gap) flags[count] = wordBegins;
    gap = false;
    codes[count++] = code;
  }
  if (count > 0) flags[count - 1] = (flags[count - 1] as number) | wordEnds;
  return { codes: codes.subarray(0, count), flags: flags.subarray(0, count) };
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

let table: Uint8Array | null = null;

/** For each unit of UTF-16 whether it is part of a word. */
function letterTable(): Uint8Array {
  if (table) return table;
  const made = new Uint8Array(65_536);
  for (let code = 0; code < 65_536; code++) if (/[\p{L}\p{N}\p{M}]/u.test(String.fromCharCode(code))) made[code] = 1;
  table = made;
  return made;
}
