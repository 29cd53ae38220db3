import { expect, test } from 'vitest';
import { listWords } from '#shared/base/list-words.ts';

test('things are listed as a sentence lists them', () => {
  expect(listWords([])).toBe('');
  expect(listWords(['roads'])).toBe('roads');
  expect(listWords(['roads', 'schools'])).toBe('roads and schools');
  expect(listWords(['roads', 'schools', 'care'])).toBe('roads, schools and care');
});
