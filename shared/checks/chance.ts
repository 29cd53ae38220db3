import { fold } from '#shared/base/fold.ts';

// What tells whether the same value in two places is there by chance.

/** How many digits of its own an amount has: the more, the less is the same one there by chance. */
export function digitsOf(pence: number): number {
  return String(Math.abs(pence)).replace(/0+$/, '').length;
}

/** Whether an amount has so many that it is hardly there twice by chance. */
export function isTelling(pence: number): boolean {
  return digitsOf(pence) > 3;
}

const idle = new Set([
  'including',
  'excluding',
  'gross',
  'net',
  'the',
  'and',
  'for',
  'that',
  'this',
  'with',
  'from',
  'are',
  'was',
  'were',
  'will',
  'would',
  'has',
  'have',
  'its',
  'all',
  'not',
  'per',
  'total',
]);

function stemsOf(words: string): ReadonlySet<string> {
  return new Set(
    fold(words)
      .split(/[^\p{L}]+/u)
      .filter((word) => word.length > 2 && !idle.has(word))
      .map((word) => word.replace(/s$/, '')),
  );
}

/** Whether two texts have a word in common that tells what they are about, besides those that are `known`. */
export function haveInCommon(a: string, b: string, known: string): boolean {
  const [there, aside] = [stemsOf(b), stemsOf(known)];
  return [...stemsOf(a)].some((stem) => there.has(stem) && !aside.has(stem));
}
