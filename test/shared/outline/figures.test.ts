import { expect, test } from 'vitest';
import { inlineOf } from '#shared/domain/report/index.ts';
import { columnsOfFigures } from '#shared/outline/figures.ts';

const columns = (...rows: readonly (readonly string[])[]) =>
  columnsOfFigures(
    rows.map((row) => row.map(inlineOf)),
    rows[0]?.length ?? 0,
  );

test('a column of amounts is one, whatever the currency, sign or unit', () => {
  expect(columns(['Roof', '£1,284,000', '-£3.2m', '9½', '12.5%'], ['Posts', '£0.6 million', '(45)', '–', ''])).toEqual([false, true, true, true, true]);
});

test('a column with one word among the amounts, with dates, or with nothing, is none', () => {
  expect(columns(['£5', '2027/28', '', '3 May'], ['about £5', '2028/29', '', '4']), 'words').toEqual([false, false, false, false]);
});
