import { expect, test } from 'vitest';
import type { Cell, Sheet } from '#shared/workbook/sheet.ts';
import { musts, proposed, sheetOf } from './support.ts';

test('reads dates as text in three forms, points out those that could be another day, and finds out which comes first', () => {
  const column = (...cells: Cell[]) => sheetOf([['Title', 'Next review'], ...cells.map((cell, index): Cell[] => [`Risk ${index}`, cell])]);
  const dates = (sheet: Sheet) => proposed(sheet).rows.map((row) => row.values['review']);
  const uk = column('13/12/2026', '3.4.2027', '5 May 2027', 46357);
  expect(dates(uk)).toEqual(['2026-12-13', '2027-04-03', '2027-05-05', '2026-12-01']);
  expect(proposed(uk).rows.map((row) => row.notes.map((note) => note.message))).toEqual([
    [],
    ['“3.4.2027” is read as 3 April 2027, with the day first.'],
    [],
    ['The number 46357 is taken as 1 December 2026, as Excel counts days.'],
  ]);
  const us = column('12/31/2026', '4/3/2027');
  expect(dates(us)).toEqual(['2026-12-31', '2027-04-03']);
  expect(proposed(us).notes).toEqual(['The dates under “Next review” are read with the month first.']);
  expect(musts(column('31/02/2027', 'soon'))).toEqual([
    '2 review: “31/02/2027” is not a day in the calendar: February 2027 has 28 days.',
    '3 review: “soon” is not a day in the calendar. Write it as 13/12/2026 or 13 December 2026.',
  ]);
});
