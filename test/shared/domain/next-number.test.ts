import { expect, test } from 'vitest';
import { nextNumber } from '#shared/domain/next-number.ts';

test('counts on from the highest number with the letter', () => {
  expect(nextNumber('R', [])).toBe('R1');
  expect(nextNumber('R', ['R9', 'R10', 'R2', 'I30', 'RX', '', 'R7b'])).toBe('R11');
  expect(nextNumber('R', ['none', ''])).toBe('R1');
});

test('goes on as the programme numbers its records itself', () => {
  expect(nextNumber('R', ['CTH-01', 'CTH-07', 'CTH-02', 'R9'])).toBe('CTH-08');
  expect(nextNumber('R', ['CTH-099'])).toBe('CTH-100');
  expect(nextNumber('R', ['3', '12'])).toBe('13');
  expect(nextNumber('R', ['X1', 'R1'])).toBe('R2');
});
