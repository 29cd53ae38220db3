import { fieldWords, firstParts } from './field-words.ts';
import { type DictionaryFiles, readDictionary, type WordList } from './read-dictionary.ts';

const letters = "abcdefghijklmnopqrstuvwxyz'";
const mostOffered = 7;

/** Knows which words are right, and what somebody may have meant by one that is not. */
export class Speller {
  private readonly list: WordList;

  constructor(files: DictionaryFiles) {
    this.list = readDictionary(files);
    for (const word of fieldWords) this.list.words.add(word);
  }

  /** How many forms of words are known. */
  get size(): number {
    return this.list.words.size;
  }

  /** Whether a word is right as it is written, at the start of a sentence too. Apostrophes are straight. */
  isRight(word: string): boolean {
    if (this.knows(word)) return true;
    // A name with 's, and what belongs to several.
    const owner = /^(.+)'s?$/u.exec(word)?.[1];
    return owner !== undefined && this.knows(owner);
  }

  /** What may have been meant, the likeliest first. Written as the word is: with a capital where it has one. */
  suggest(word: string): readonly string[] {
    const lower = word.toLowerCase();
    const isCapital = word[0] !== undefined && word[0] !== word[0].toLowerCase();
    const near = new Map<string, number>();
    const offer = (candidate: string, cost: number) => {
      const known = this.list.words.has(candidate) ? candidate : this.list.words.has(capital(candidate)) ? capital(candidate) : null;
      if (known !== null && cost < (near.get(known) ?? Number.POSITIVE_INFINITY)) near.set(known, cost);
    };
    for (const { text, cost } of replacements(lower)) offer(text, cost);
    const once = edits(lower);
    for (const { text, cost } of once) offer(text, cost);
    // Two slips are looked for only where one does not explain the word.
    if (near.size === 0 && lower.length <= 16)
      for (const first of once) for (const second of edits(first.text)) offer(second.text, first.cost + second.cost + 1);
    const parted = this.parted(lower);
    const found = [...near].sort((a, b) => a[1] - b[1] || (a[0] < b[0] ? -1 : 1)).map(([text]) => (isCapital ? capital(text) : text));
    return [
      ...new Set([...found.slice(0, mostOffered - 1), ...parted.map((text) => (isCapital ? capital(text) : text)), ...found.slice(mostOffered - 1)]),
    ].slice(0, mostOffered);
  }

  private knows(word: string): boolean {
    const { words, unoffered } = this.list;
    const has = (one: string) => words.has(one) || unoffered.has(one);
    if (has(word) || firstParts.has(word.toLowerCase())) return true;
    const lower = word.toLowerCase();
    return lower !== word && has(lower);
  }

  /** Two words written as one: 'inorder'. */
  private parted(word: string): string[] {
    const found: string[] = [];
    for (let at = 2; at <= word.length - 2; at++) {
      const [first, second] = [word.slice(0, at), word.slice(at)];
      if (this.list.words.has(first) && this.list.words.has(second)) found.push(`${first} ${second}`);
    }
    return found.slice(0, 2);
  }
}

type Candidate = { readonly text: string; readonly cost: number };

/** Slips that are made because words sound or look alike. */
const alike: readonly (readonly [string, string])[] = [
  ['ie', 'ei'],
  ['ei', 'ie'],
  ['ance', 'ence'],
  ['ence', 'ance'],
  ['ant', 'ent'],
  ['ent', 'ant'],
  ['able', 'ible'],
  ['ible', 'able'],
  ['ize', 'ise'],
  ['izing', 'ising'],
  ['ized', 'ised'],
  ['ization', 'isation'],
  ['izations', 'isations'],
  ['yze', 'yse'],
  ['or', 'our'],
  ['er', 're'],
  ['og', 'ogue'],
  ['f', 'ph'],
  ['ph', 'f'],
  ['s', 'c'],
  ['c', 's'],
  ['cc', 'c'],
  ['c', 'cc'],
  ['seperat', 'separat'],
  ['shun', 'tion'],
  ['sion', 'tion'],
  ['tion', 'sion'],
  ['comm', 'com'],
  ['com', 'comm'],
  ['acc', 'ac'],
  ['ac', 'acc'],
];

function replacements(word: string): Candidate[] {
  const found: Candidate[] = [];
  for (const [from, to] of alike)
    for (let at = word.indexOf(from); at >= 0; at = word.indexOf(from, at + 1))
      found.push({ text: word.slice(0, at) + to + word.slice(at + from.length), cost: 0.6 });
  return found;
}

/** Every text one slip away. Letters in the wrong order, doubled or left single come before others; the first letter is seldom wrong. */
function edits(word: string): Candidate[] {
  const found: Candidate[] = [];
  for (let at = 0; at <= word.length; at++) {
    const [left, right] = [word.slice(0, at), word.slice(at)];
    const first = at === 0 ? 0.5 : 0;
    const before = left[left.length - 1];
    if (right.length > 0) found.push({ text: left + right.slice(1), cost: (before === right[0] ? 0.7 : 1) + first });
    if (right.length > 1 && right[0] !== right[1]) found.push({ text: left + right[1] + right[0] + right.slice(2), cost: 0.8 + first });
    for (const letter of letters) {
      if (right.length > 0 && letter !== right[0])
        found.push({ text: left + letter + right.slice(1), cost: (isVowel(letter) && isVowel(right[0] ?? '') ? 0.9 : 1.1) + first });
      found.push({ text: left + letter + right, cost: (letter === before || letter === right[0] ? 0.7 : 1) + first });
    }
  }
  return found;
}

function isVowel(letter: string): boolean {
  return 'aeiou'.includes(letter);
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
