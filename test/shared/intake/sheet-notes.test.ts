import { expect, test } from 'vitest';
import { proposed, sheetOf } from './support.ts';

test('tells formulas, merged cells, hidden rows and columns', () => {
  const sheet = sheetOf(
    [
      ['Title', 'Cause'],
      ['A', 'x'],
      ['B', null],
    ],
    {
      rows: [
        { at: 1, cells: ['Title', 'Cause'], hidden: false, formulas: [] },
        { at: 2, cells: ['A', 'x'], hidden: true, formulas: [1] },
        { at: 3, cells: ['B'], hidden: false, formulas: [] },
      ],
      merged: [{ top: 2, left: 1, bottom: 3, right: 1 }],
      hiddenColumns: [1],
    },
  );
  expect(proposed(sheet).notes).toEqual([
    '1 cell holds a formula. What each gave last is taken; the formula itself is not kept.',
    '1 group of cells is merged (B2:B3). Only the first cell of each holds a value, so the other rows have nothing there.',
    '1 row is hidden in the workbook, perhaps by a filter. It is taken like the others.',
    '1 column that you take (Cause) is hidden in the workbook.',
  ]);
  expect(proposed(sheet).rows[0]?.notes[0]?.message).toBe('Cell B2 holds a formula; what it gave last, “x”, is taken.');
  expect(proposed(sheet, { hiddenRows: 'leave' }).rows.map(({ action }) => action)).toEqual(['left', 'create']);
});
