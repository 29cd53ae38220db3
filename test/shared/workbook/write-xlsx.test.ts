import { expect, test } from 'vitest';
import { openRowsFile } from '#shared/workbook/open-workbook.ts';
import { columnLetters } from '#shared/workbook/sheet.ts';
import type { WrittenCell } from '#shared/workbook/table.ts';
import { sheetName, writeXlsx } from '#shared/workbook/write-xlsx.ts';

const columns = ['Title', 'Cost', 'Due', 'Number', 'Done'].map((label) => ({ label, width: 12 }));
const rows: readonly (readonly WrittenCell[])[] = [
  ['=HYPERLINK("x")', { pence: -123405 }, { day: '2026-12-01' }, 7, true],
  ['Tea & <cake> _x0041_ \u0007', { decimal: '0.1250' }, { day: '1900-01-05' }, null, false],
];

function readBack(bytes: Uint8Array) {
  const file = openRowsFile(bytes, 'x.xlsx');
  if (!file.ok) throw new Error(file.problem.message);
  const sheet = file.value.read(0);
  if (!sheet.ok) throw new Error(sheet.problem.message);
  return sheet.value;
}

test('writes text, money, days and numbers so that they are read back as what they were', () => {
  const sheet = readBack(writeXlsx({ name: 'Risks / all', columns, rows, count: 2 }).bytes);
  expect(sheet.name).toBe('Risks all');
  expect(sheet.rows.map((row) => row.cells)).toEqual([
    ['Title', 'Cost', 'Due', 'Number', 'Done'],
    ['=HYPERLINK("x")', -1234.05, { day: '2026-12-01', time: null }, 7, 'Yes'],
    ['Tea & <cake> _x0041_ ', 0.125, '05/01/1900', null, 'No'],
  ]);
  expect(sheet.rows.every((row) => row.formulas.length === 0)).toBe(true);
});

test('gives the same bytes for the same rows, and cuts text at what Excel can keep', () => {
  const write = () => writeXlsx({ name: 'x', columns: columns.slice(0, 1), rows: [['x'.repeat(40_000)]], count: 1 });
  expect(write().bytes).toEqual(write().bytes);
  expect(write().cut).toBe(1);
  expect(readBack(write().bytes).rows[1]?.cells[0]).toHaveLength(32_767);
});

test('names sheets as Excel allows', () => {
  expect(sheetName("'Risks: [all] of the Programme for Places and People'")).toBe('Risks all of the Programme for');
  expect(sheetName(' ?* ')).toBe('Sheet 1');
  expect(sheetName('History')).toBe('Sheet 1');
  expect([0, 25, 26, 701, 702, 16_383].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA', 'XFD']);
});
