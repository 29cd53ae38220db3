import { expect, test } from 'vitest';
import { newId } from '#shared/base/ids.ts';
import { nouns, type RecordOf } from '#shared/domain/nouns.ts';
import { settingsId } from '#shared/domain/settings.ts';
import { propose } from '#shared/intake/propose.ts';
import { yearInHeading } from '#shared/intake/read-amount.ts';
import { usualOptions } from '#shared/intake/usual-options.ts';
import type { Cell, Sheet } from '#shared/workbook/sheet.ts';

const context = { settings: nouns.settings.create(settingsId), today: '2026-11-22', existing: [], known: {} } as const;

function sheetOf(rows: readonly (readonly Cell[])[]): Sheet {
  return { name: 'Money', rows: rows.map((cells, index) => ({ at: index + 1, cells, hidden: false, formulas: [] })), merged: [], hiddenColumns: [] };
}

test.each([
  ['2026/27', 2026, ''],
  ['Gross 2026-27 (£)', 2026, 'Gross (£)'],
  ['FY 26/27', 2026, 'FY'],
  ['2027', 2027, ''],
])('the heading %s names the year %i', (heading, year, rest) => {
  expect(yearInHeading(heading)).toEqual({ year, rest });
});

test.each(['Amount', '2026/28', 'Room 2612', 'Paid 03/04/2026', 'Paragraph 100', ''])('the heading %s names no year', (heading) => {
  expect(yearInHeading(heading)).toBeNull();
});

test('takes a column for each financial year, by the year in its heading', () => {
  const of = (kind: 'funding' | 'benefit', rows: readonly (readonly Cell[])[], existing: readonly RecordOf['funding'][] = []) => {
    const sheet = sheetOf(rows);
    const options = usualOptions(kind, sheet, () => null);
    return { options, ...propose(sheet, { ...context, kind, existing }, options) };
  };
  const money = of('funding', [
    ['Ref', 'Title', '2026/27', 'Budget 2027-28 (£)', 'Approved by'],
    ['F1', 'Reserve', 120_000, '£80,000.50', 'Cabinet'],
    ['F2', 'Grant', null, 'lots', null],
  ]);
  expect(money.options.mapping).toEqual(['reference', 'title', 'amounts.amount', 'amounts.amount', 'approvedBy']);
  const [reserve, grant] = money.rows;
  expect(reserve?.values['amounts']).toMatchObject([
    { year: 2026, amount: 12_000_000 },
    { year: 2027, amount: 8_000_050 },
  ]);
  expect(grant).toMatchObject({ action: 'stop', notes: [{ level: 'must', key: 'amounts.amount' }] });
  const there = { ...nouns.funding.create(newId()), ...(reserve?.values as Partial<RecordOf['funding']>) };
  const again = (amount: number) =>
    of(
      'funding',
      [
        ['Ref', '2027/28'],
        ['F1', amount],
      ],
      [there],
    ).rows[0];
  expect(again(80_000.5)?.action).toBe('same');
  expect(again(90_000)?.values['amounts']).toEqual([there.amounts[0], { ...there.amounts[1], amount: 9_000_000 }]);

  const benefits = of('benefit', [
    ['Title', 'Gross 2026/27', 'Implementation cost 2026/27', 'Savings 26/27', '2027/28'],
    ['Fewer visits', 5_000, 1_200, null, 7],
  ]);
  expect(benefits.options.mapping).toEqual(['title', 'profile.gross', 'profile.implementation', 'profile.gross', null]);
  expect(benefits.rows[0]?.values['profile']).toMatchObject([{ year: 2026, gross: 500_000, implementation: 120_000 }]);
  const unnamed = sheetOf([
    ['Title', 'Money'],
    ['A', 5],
  ]);
  const options = { ...usualOptions('funding', unnamed, () => null), mapping: ['title', 'amounts.amount'] };
  expect(propose(unnamed, { ...context, kind: 'funding', existing: [] }, options).rows[0]?.notes[0]?.message).toContain('names no financial year');
});
