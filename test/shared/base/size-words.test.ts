import { expect, test } from 'vitest';
import { sizeWords } from '#shared/base/size-words.ts';

test('sizes are said in words, and no size is nothing', () => {
  expect([0, 499, 1_500, 230_400, 999_499, 999_500, 1_440_000, 28_000_000].map(sizeWords)).toEqual([
    '1 KB',
    '1 KB',
    '2 KB',
    '230 KB',
    '999 KB',
    '1.0 MB',
    '1.4 MB',
    '28.0 MB',
  ]);
});
