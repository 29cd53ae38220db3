import { expect, test } from 'vitest';
import { isId, newId } from '#shared/base/ids.ts';

test('identifiers are well formed and do not repeat', () => {
  const made = Array.from({ length: 5000 }, newId);
  expect(made.every(isId)).toBe(true);
  expect(new Set(made).size).toBe(made.length);
});

test.each(['', 'short', 'ABCDEFGHIJKLMNOPQRST', '../../../../etc/passw', 42, null])('%s is not an identifier', (value) => {
  expect(isId(value)).toBe(false);
});
