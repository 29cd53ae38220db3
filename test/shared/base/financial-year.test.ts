import { expect, test } from 'vitest';
import { financialYearOf, financialYearProblem, formatFinancialYear, isFinancialYear, parseFinancialYear } from '#shared/base/financial-year.ts';

test.each([
  ['2026/27', 2026],
  ['2026-27', 2026],
  ['2026–27', 2026],
  ['2026/2027', 2026],
  ['26/27', 2026],
  ['FY 2026/27', 2026],
  ['2026', 2026],
  ['1999/00', 1999],
])('reads %s', (text, year) => {
  expect(parseFinancialYear(text)).toBe(year);
});

test.each(['', '26', '2026/28', '2026/2028', '27/26', '20267', 'next year'])('refuses %s', (text) => {
  expect(parseFinancialYear(text)).toBeNull();
  expect(financialYearProblem(text)).toMatch(/2026\/27/);
});

test('reads back what it writes, for every year', () => {
  for (let year = 1900; year < 2200; year++) expect(parseFinancialYear(formatFinancialYear(year))).toBe(year);
  expect([1899, 2200, 2026.5, '2026'].some(isFinancialYear)).toBe(false);
});

test('begins on the first of April', () => {
  expect(['2026-03-31', '2026-04-01', '2027-03-31'].map(financialYearOf)).toEqual([2025, 2026, 2026]);
});
