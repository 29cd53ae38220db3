import { expect, test } from 'vitest';
import { countWords } from '#renderer/parts/register/count-words.ts';

test.each([
  [26, 26, true, 0, 0, '26'],
  [12, 1_200, true, 0, 0, '12 of 1,200'],
  [12, 26, true, 3, 6, '12 of 26, 3 marked, 6 cells'],
  [26, 26, true, 0, 1, '26'],
  [0, 0, true, 0, 0, ''],
  [40, 40, false, 0, 0, 'Reading …'],
] as const)('%i of %i (complete: %s), %i marked, %i cells', (found, all, complete, marked, cells, words) => {
  expect(countWords(found, all, complete, { marked, cells })).toBe(words);
});
