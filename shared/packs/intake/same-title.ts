import { fold } from '#shared/base/fold.ts';

const versionWords = /\b(?:final|draft|revised|amended|updated|clean|copy|signed|v\d+|version \d+|rev \d+)\b/g;

/** A title as it is compared: without case, accents, punctuation, and the words by which people tell versions apart. */
export function titleKey(title: string): string {
  const plain = fold(title)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const bare = plain.replace(versionWords, ' ').replace(/\s+/g, ' ').trim();
  return bare === '' ? plain : bare;
}

const small = new Set(['the', 'a', 'an', 'of', 'on', 'for', 'and', 'in', 'to', 'with', 'report', 'item']);

/** How alike two titles are, from 0 to 1: the words that both have among all that either has. */
export function titleLikeness(one: string, other: string): number {
  const [a, b] = [one, other].map(
    (title) =>
      new Set(
        titleKey(title)
          .split(' ')
          .filter((word) => word !== '' && !small.has(word)),
      ),
  ) as [Set<string>, Set<string>];
  if (a.size === 0 || b.size === 0) return 0;
  const both = [...a].filter((word) => b.has(word)).length;
  return both / (a.size + b.size - both);
}

/** A title that is printed in capitals, in the small letters in which the properties of its file have it, if they do. */
export function inSmallLetters(title: string, ofFile: string): string {
  return title === title.toUpperCase() && titleKey(ofFile) === titleKey(title) ? ofFile.trim() : title;
}

/** A title that is printed in capitals as a sentence has it; names in it need their capital back from who reads it. Null for any other title. */
export function asSentence(title: string): string | null {
  if (title !== title.toUpperCase() || !/\p{Lu}{2}.*\s/u.test(title)) return null;
  const small = title.toLowerCase();
  return small.replace(/\p{L}/u, (letter) => letter.toUpperCase());
}
