import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCsv } from '#shared/workbook/read-csv.ts';
import { workbookLimits } from '#shared/workbook/sheet.ts';
import { writeCsv } from '#shared/workbook/write-csv.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const rowsOf = (bytes: Uint8Array) => readCsv(bytes, workbookLimits).sheet.rows.map((row) => [...row.cells]);

test('reads quotes, separators and new lines within cells, and rows of any ending', () => {
  expect(rowsOf(encode('a,"b, ""c""\r\nd",e\nx,,\r"last"'))).toEqual([['a', 'b, "c"\r\nd', 'e'], ['x', null, null], ['last']]);
});

test.each([
  ['a;b;c\n1,5;2;3', ';'],
  ['a\tb, c\td\n1\t2\t3', '\t'],
  ['a|b\n1|2', '|'],
  ['one column\nonly', ','],
  ['sep=;\r\na;b,c', ';'],
])('finds the separator of %j', (text, separator) => {
  expect(readCsv(encode(text), workbookLimits).separator).toBe(separator);
});

test('knows UTF-8 with and without its mark, Windows-1252 and UTF-16', () => {
  expect(rowsOf(encode('\ufeffCafé,£5'))).toEqual([['Café', '£5']]);
  expect(rowsOf(new Uint8Array([0x43, 0x61, 0x66, 0xe9, 0x2c, 0xa3, 0x35, 0x2c, 0x93]))).toEqual([['Café', '£5', '“']]);
  const wide = [...'£,b'].flatMap((letter) => [letter.charCodeAt(0), 0]);
  expect(rowsOf(new Uint8Array([0xff, 0xfe, ...wide]))).toEqual([['£', 'b']]);
});

test('numbers rows as they stand in the file, without the empty ones', () => {
  expect(readCsv(encode('a\n\n,,\nb'), workbookLimits).sheet.rows.map((row) => row.at)).toEqual([1, 4]);
});

test('ends at the most cells', () => {
  expect(() => readCsv(encode('a,b\n'.repeat(10)), { ...workbookLimits, cells: 15 })).toThrow('more than 15 cells');
});

test('reads back whatever text was written, formulas disarmed on the way', () => {
  const text = fc.string({ unit: fc.constantFrom('a', '=', '+', '-', '@', "'", '"', ',', ';', '\n', '\t', ' ', '£', '\r') });
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 20 }), (rows) => {
      const columns = [
        { label: 'First', width: 9 },
        { label: 'Second', width: 9 },
      ];
      const bytes = writeCsv({ name: 'x', columns, rows, count: rows.length });
      const given = rows.filter((row) => row.some((cell) => cell !== '')).map((row) => row.map((cell) => (cell === '' ? null : cell)));
      // A text that only looks as if it had been disarmed loses its apostrophe: no other cell may change.
      const kept = given.map((row) => row.map((cell) => (cell !== null && /^'[=+\-@\t\r\n]/.test(cell) ? cell.slice(1) : cell)));
      expect(rowsOf(bytes).slice(1)).toEqual(kept);
    }),
    { seed: 20261122 },
  );
});

test('writes numbers, money, days and truth as such, and text that could be a formula behind an apostrophe', () => {
  const columns = ['A', 'B', 'C', 'D', 'E', 'F'].map((label) => ({ label, width: 9 }));
  const rows = [['=1+1', -5, { pence: -123456 }, { day: '2026-12-01' }, true, { decimal: '-0.125' }]] as const;
  expect(new TextDecoder().decode(writeCsv({ name: 'x', columns, rows, count: 1 }))).toBe("A,B,C,D,E,F\r\n'=1+1,-5,-1234.56,01/12/2026,Yes,-0.125\r\n");
});
