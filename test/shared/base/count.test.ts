import { expect, test } from 'vitest';
import { counted, formatCount } from '#shared/base/count.ts';

test('thousands are set apart by commas', () => {
  expect([0, 999, 1_000, 1_234_567].map(formatCount)).toEqual(['0', '999', '1,000', '1,234,567']);
});

test('one thing alone has the words for one', () => {
  expect(counted(1, 'row', 'rows')).toBe('1 row');
  expect(counted(0, 'row', 'rows')).toBe('0 rows');
  expect(counted(4_000, 'person is', 'people are')).toBe('4,000 people are');
});
