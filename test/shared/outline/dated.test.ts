import { expect, test } from 'vitest';
import { datedBy } from '#shared/outline/dated.ts';

test('a file bears no day that is still to come', () => {
  expect(datedBy({ date: '2027-01-18' }, '2026-11-22')).toEqual({ date: '2026-11-22' });
  expect(datedBy({ date: '2026-11-20' }, '2026-11-22')).toEqual({ date: '2026-11-20' });
  expect(datedBy({ date: null }, '2026-11-22')).toEqual({ date: null });
});
