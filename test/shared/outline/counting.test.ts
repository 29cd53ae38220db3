import { expect, test } from 'vitest';
import { alphabetic, roman } from '#shared/outline/counting.ts';

test('letters are doubled after z, as Word does', () => {
  expect([1, 2, 26, 27, 28, 52, 53].map(alphabetic)).toEqual(['a', 'b', 'z', 'aa', 'bb', 'zz', 'aaa']);
});

test('Roman numbers', () => {
  expect([1, 2, 3, 4, 5, 9, 14, 40, 90, 400, 1999].map(roman)).toEqual(['i', 'ii', 'iii', 'iv', 'v', 'ix', 'xiv', 'xl', 'xc', 'cd', 'mcmxcix']);
});
