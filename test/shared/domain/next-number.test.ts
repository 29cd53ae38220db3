import { expect, test } from 'vitest';
import { nextNumber } from '#shared/domain/next-number.ts';

test('counts on from the highest number with the letter', () => {
  expect(nextNumber('R', [])).toBe('R1');
  expect(nextNumber('R', ['R9', 'R10', 'R2', 'I30', 'RX', '', 'R7b'])).toBe('R11');
  expect(nextNumber('A', ['AS4'])).toBe('A1');
});
