import { expect, test } from 'vitest';
import { nextNumber } from '#shared/domain/next-number.ts';
import { numberKey, sharedNumbers } from '#shared/domain/same-number.ts';

test('counts on from the highest number with the letter', () => {
  expect(nextNumber('R', [])).toBe('R1');
  expect(nextNumber('R', ['R9', 'R10', 'R2', 'I30', 'RX', '', 'R7b'])).toBe('R11');
  expect(nextNumber('A', ['AS4'])).toBe('A1');
});

test('points out numbers that two records of one programme have', () => {
  const records = [
    { programme: 'p', reference: 'R1' },
    { programme: 'q', reference: 'R1' },
    { programme: 'p', reference: 'R1' },
    { programme: 'p', reference: '' },
    { programme: 'p', reference: '' },
  ];
  expect([...sharedNumbers(records)]).toEqual([numberKey({ programme: 'p', reference: 'R1' })]);
});
