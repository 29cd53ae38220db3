import { shortStringsIn, wordsIn } from './short-strings.ts';
import { type Squeezed, squeeze, wordBegins, wordEnds } from './squeezed.ts';

/** A text that must not be read in an output, with its place in words for people: one paragraph, title, row or name. */
export type Secret = { readonly place: string; readonly text: string };

/** Five words or more in a row give a text away. */
const runLength = 5;
/** As many letters of a pattern are looked up by their sum, the rest is compared: so many that few patterns share them. */
const lookedUp = (length: number) => (length >= 16 ? 16 : Math.min(length, 8));
/** A pattern of fewer letters counts only where words begin and end with it, for it may stand within other words by chance. */
const fewestLetters = 12;

type Pattern = {
  readonly secret: number;
  /** Of a run of words: the place of its first word in the secret; -1 where it is a short string. */
  readonly word: number;
  readonly codes: Uint16Array;
  readonly shown: string;
};

/** What was met in a text: a run of words as long as it goes on, or a short string. */
export type Met = { readonly place: string; readonly words: string; readonly isShort: boolean };

/** All runs of five words of the secrets, and their short strings, so that texts of any length are looked through once. */
export class LeakIndex {
  private readonly secrets: readonly { readonly place: string; readonly words: readonly string[]; readonly squeezed: readonly Uint16Array[] }[];
  private readonly patterns: Pattern[] = [];
  /** Patterns by the sum of their first letters; one table for each number of letters that is looked up. */
  private readonly tables = new Map<number, { readonly filter: Uint8Array; readonly places: Map<number, number[]> }>();
  private readonly known = new Map<string, number>();
  private readonly open: boolean[] = [];

  constructor(secrets: readonly Secret[]) {
    this.secrets = secrets.map(({ place, text }) => {
      const words = wordsIn(text);
      return { place, words, squeezed: words.map((word) => squeeze(word).codes) };
    });
    this.secrets.forEach(({ words, squeezed }, secret) => {
      for (let word = 0; word + runLength <= words.length; word++) {
        this.add({ secret, word, codes: join(squeezed.slice(word, word + runLength)), shown: '' });
      }
      for (const shown of shortStringsIn(secrets[secret]?.text ?? '')) this.add({ secret, word: -1, codes: squeeze(shown).codes, shown });
    });
  }

  /** Leaves out everything that stands in a text which may be read. */
  allow(text: string): void {
    this.scan(squeeze(text), (pattern) => {
      this.open[pattern] = true;
    });
  }

  /** What of the secrets stands in a text, and in nothing that was allowed, in the order in which it is read. */
  find(text: string): readonly Met[] {
    const squeezed = squeeze(text);
    const found: Met[] = [];
    let end = 0;
    this.scan(squeezed, (index, at) => {
      const pattern = this.patterns[index];
      if (!pattern || this.open[index]) return;
      const place = this.secrets[pattern.secret]?.place ?? '';
      if (pattern.word < 0) found.push({ place, words: pattern.shown, isShort: true });
      else if (at + pattern.codes.length > end) {
        const run = this.follow(pattern, squeezed.codes, at);
        end = run.end;
        found.push({ place, words: run.words, isShort: false });
      }
    });
    return found;
  }

  private add(pattern: Pattern): void {
    const { codes } = pattern;
    if (codes.length === 0) return;
    const key = `${pattern.word < 0 ? 's' : 'r'}${String.fromCharCode(...codes.subarray(0, 4_000))}`;
    if (this.known.has(key)) return;
    const index = this.patterns.push(pattern) - 1;
    this.known.set(key, index);
    const size = lookedUp(codes.length);
    let table = this.tables.get(size);
    if (!table) {
      table = { filter: new Uint8Array(filterSize), places: new Map() };
      this.tables.set(size, table);
    }
    const sum = sumOf(codes, 0, size);
    table.filter[sum & (filterSize - 1)] = 1;
    const list = table.places.get(sum);
    if (list) list.push(index);
    else table.places.set(sum, [index]);
  }

  /** Every pattern that stands in the letters, for each place in their order. */
  private scan({ codes, flags }: Squeezed, met: (pattern: number, at: number) => void): void {
    const tables = [...this.tables]
      .filter(([size]) => size <= codes.length)
      .map(([size, table]) => ({ size, ...table, sum: sumOf(codes, 0, size), drop: powerOf(size) }));
    for (let at = 0; at < codes.length; at++) {
      for (const table of tables) {
        if (at + table.size > codes.length) continue;
        if (table.filter[table.sum & (filterSize - 1)] === 1) {
          for (const index of table.places.get(table.sum) ?? []) if (this.standsAt(index, codes, flags, at)) met(index, at);
        }
        const next = codes[at + table.size];
        if (next !== undefined) table.sum = (Math.imul(table.sum - Math.imul(codes[at] as number, table.drop), factor) + next) | 0;
      }
    }
  }

  private standsAt(index: number, codes: Uint16Array, flags: Uint8Array, at: number): boolean {
    const wanted = this.patterns[index];
    if (!wanted || at + wanted.codes.length > codes.length) return false;
    const last = at + wanted.codes.length - 1;
    const isWhole = ((flags[at] as number) & wordBegins) !== 0 && ((flags[last] as number) & wordEnds) !== 0;
    if (!isWhole && (wanted.word < 0 || wanted.codes.length < fewestLetters)) return false;
    return isAt(wanted.codes, codes, at);
  }

  /** How far the words of a secret go on from where a run of them begins. */
  private follow(pattern: Pattern, codes: Uint16Array, from: number): { readonly words: string; readonly end: number } {
    const { words, squeezed } = this.secrets[pattern.secret] ?? { words: [], squeezed: [] };
    let end = from + pattern.codes.length;
    let word = pattern.word + runLength;
    for (let next = squeezed[word]; next && isAt(next, codes, end); next = squeezed[word]) {
      end += next.length;
      word++;
    }
    return { words: words.slice(pattern.word, word).join(' '), end };
  }
}

const factor = 0x01000193;
const filterSize = 1 << 18;

function sumOf(codes: Uint16Array, from: number, size: number): number {
  let sum = 0;
  for (let index = from; index < from + size; index++) sum = (Math.imul(sum, factor) + (codes[index] as number)) | 0;
  return sum;
}

/** What the first of so many letters counts in their sum. */
function powerOf(size: number): number {
  let power = 1;
  for (let index = 1; index < size; index++) power = Math.imul(power, factor);
  return power;
}

function isAt(wanted: Uint16Array, codes: Uint16Array, at: number): boolean {
  if (at + wanted.length > codes.length) return false;
  for (let index = 0; index < wanted.length; index++) if (wanted[index] !== codes[at + index]) return false;
  return true;
}

function join(parts: readonly Uint16Array[]): Uint16Array {
  const joined = new Uint16Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}
