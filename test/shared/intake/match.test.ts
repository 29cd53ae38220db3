import { expect, test } from 'vitest';
import type { IntakeOptions } from '#shared/intake/propose.ts';
import { contextOf, musts, proposed, risk, sheetOf } from './support.ts';

test('recognises records that are there: changes them, adds others, or skips', () => {
  const there = risk({ reference: 'R7', title: 'Old words', cause: 'Kept' });
  const sheet = sheetOf([
    ['Ref', 'Title', 'Cause'],
    ['r7 ', 'New words', null],
    ['R7', 'Twice', null],
    ['R8', 'Fresh', null],
  ]);
  const by = (onMatch: IntakeOptions['onMatch']) => proposed(sheet, { onMatch }, contextOf([there]));
  expect(by('update').rows.map(({ action, id, values }) => (action === 'update' ? [id === there.id, values] : action))).toEqual([
    [true, { reference: 'r7', title: 'New words' }],
    'stop',
    'create',
  ]);
  expect(by('add').rows.map(({ action }) => action)).toEqual(['create', 'create', 'create']);
  expect(by('skip').rows.map(({ action }) => action)).toEqual(['skip', 'skip', 'create']);
  expect(
    proposed(
      sheetOf([
        ['Ref', 'Title'],
        ['R7', 'Old words'],
      ]),
      {},
      contextOf([there]),
    ).rows[0]?.action,
  ).toBe('same');
  expect(musts(sheet, {}, contextOf([there, risk({ reference: 'R7' })]))[0]).toContain('2 records of the register say the same here');
});
