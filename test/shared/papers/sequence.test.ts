import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareSequences } from '#shared/papers/sequence.ts';

const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);
const anyWords = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 40 });

/** Length of the longest common subsequence, by the plain table. */
function longestCommon(a: readonly string[], b: readonly string[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const one of a) {
    const next = [0];
    for (let at = 1; at <= b.length; at++) next[at] = one === b[at - 1] ? (row[at - 1] ?? 0) + 1 : Math.max(row[at] ?? 0, next[at - 1] ?? 0);
    row = next;
  }
  return row[b.length] ?? 0;
}

// The seed stands in the name: SEED=… repeats a run.
describe(`the way from one sequence to another, seed ${seed}`, () => {
  test('gives both sequences back, and keeps as much as can be kept', () => {
    fc.assert(
      fc.property(anyWords, anyWords, (before, after) => {
        const stretches = compareSequences(before, after);
        const old = stretches.flatMap((one) => (one.change === 'added' ? [] : before.slice(...one.before)));
        const now = stretches.flatMap((one) => (one.change === 'removed' ? [] : after.slice(...one.after)));
        expect(old).toEqual(before);
        expect(now).toEqual(after);
        const same = stretches.flatMap((one) => (one.change === 'same' ? before.slice(...one.before) : []));
        expect(same.length).toBe(longestCommon(before, after));
        for (const one of stretches) if (one.change === 'same') expect(before.slice(...one.before)).toEqual(after.slice(...one.after));
      }),
      { seed, numRuns: 500 },
    );
  });
});

test('two long texts without anything in common are told as one gone and one come', () => {
  const [before, after] = ['x', 'y'].map((letter) => Array.from({ length: 3_000 }, (_, index) => `${letter}${index}`));
  expect(compareSequences(before ?? [], after ?? []).map((one) => one.change)).toEqual(['removed', 'added']);
});
