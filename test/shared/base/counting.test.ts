import { expect, test } from 'vitest';
import { alphabetic, letters, roman } from '#shared/base/counting.ts';

test('letters are doubled after z, as Word does', () => {
  expect([1, 2, 26, 27, 28, 52, 53].map(alphabetic)).toEqual(['a', 'b', 'z', 'aa', 'bb', 'zz', 'aaa']);
});

test('letters of columns and projects run on after z', () => {
  expect([1, 2, 26, 27, 28, 53, 702, 703].map(letters)).toEqual(['a', 'b', 'z', 'aa', 'ab', 'ba', 'zz', 'aaa']);
});

test('Roman numbers', () => {
  expect([1, 2, 3, 4, 5, 9, 14, 40, 90, 400, 1999].map(roman)).toEqual(['i', 'ii', 'iii', 'iv', 'v', 'ix', 'xiv', 'xl', 'xc', 'cd', 'mcmxcix']);
});
