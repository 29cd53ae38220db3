import { breakLongWords } from './long-words.ts';

/** Which characters (code points) a typeface can print. */
export type Letters = (code: number) => boolean;

/** Characters that a paper would show and the typeface does not have, by the node that they stand in. */
export type MissingLetters = ReadonlyMap<string, ReadonlySet<string>>;

/** Makes words printable, and notes what could not be printed as it was. */
export class Printable {
  readonly missing = new Map<string, Set<string>>();
  private readonly has: Letters;
  private readonly size: number;

  /** `size` is that of running text, in points. */
  constructor(has: Letters, size = 12) {
    this.has = has;
    this.size = size;
  }

  /**
   * The words with a new line as a space, without what is never seen (controls, joiners), and
   * with each run of characters that the typeface does not have replaced by one box, which can be seen. Words that are
   * wider than their line (`room`, in points) can be broken anywhere.
   */
  words(text: string, id: string, room = narrowest): string {
    return breakLongWords(plain.test(text) ? text : this.shown(text, id), room, this.size);
  }

  private shown(text: string, id: string): string {
    let shown = '';
    let isBoxed = false;
    for (const one of text) {
      const code = one.codePointAt(0) ?? 0;
      if (one === '\n' || one === '\t' || one === '\r' || code === 0x2028 || code === 0x2029) shown += ' ';
      else if (unseen.test(one)) continue;
      else if (isUsual(code) || isKept(code) || this.has(code)) shown += one;
      else {
        if (!isBoxed) shown += missingBox;
        isBoxed = true;
        const noted = this.missing.get(id) ?? new Set();
        this.missing.set(id, noted.add(one));
        continue;
      }
      isBoxed = false;
    }
    return shown;
  }
}

/** Stands for letters that cannot be printed. */
const missingBox = '□';

/** The words of a text in which a typeface lacks a character, each once: with them a person knows where to look. */
export function wordsNotPrinted(text: string, has: Letters): readonly string[] {
  if (plain.test(text)) return [];
  const isLost = (word: string) => {
    const printable = new Printable(has);
    printable.words(word, '');
    return printable.missing.size > 0;
  };
  return [...new Set(text.split(/\s+/).filter((word) => word !== '' && isLost(word)))];
}

/** The width of a line that stands in from both sides, or of one in the type of a title. */
const narrowest = 300;

const plain = /^[\x20-\x7e]*$/;
// Controls, halves of pairs, what only joins or varies its neighbours (variation selectors, joiners, tags), and marks
// that would turn round what is read after them.
const unseen = /\p{Cc}|\p{Cs}|\p{Variation_Selector}|[\u200b-\u200c]|\u200d|[\u202a-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e0fff}]/u;

/** Words that are not printed but stand in the file: bookmarks, title, addresses. Without controls and halves of pairs, which no file may hold. */
export function storable(text: string): string {
  return plain.test(text) ? text : text.replace(/\p{Cc}+/gu, ' ').replace(/\p{Cs}|[\ufffe\uffff]/gu, '');
}

function isUsual(code: number): boolean {
  return code >= 0x20 && code < 0x7f;
}

/** Marks that the typesetter acts on and never prints: the soft hyphen, and those that say which way a neighbour is read. */
function isKept(code: number): boolean {
  return code === 0xad || code === 0x200e || code === 0x200f;
}
