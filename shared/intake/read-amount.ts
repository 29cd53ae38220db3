import { type FinancialYear, parseFinancialYear } from '#shared/base/financial-year.ts';
import type { ListItem } from '#shared/changes/change.ts';
import type { Field } from '#shared/domain/field.ts';
import type { Cell } from '#shared/workbook/sheet.ts';
import { type ReadValue, unread } from './note.ts';
import { type Reading, readCell } from './read-cell.ts';
import { mergeItems } from './read-list.ts';

/** An amount that a row gives to a list in one financial year. */
export type GivenAmount = { readonly field: Field; readonly amount: Field; readonly year: FinancialYear | null; readonly value: unknown };

/** The financial year that a heading names, and the words beside it: 'Gross 2026/27 (£)' is 2026 and 'Gross (£)'. Null where it names none. */
export function yearInHeading(heading: string): { readonly year: FinancialYear; readonly rest: string } | null {
  const match = /(?<![\d/])(?:\d{4}|\d{2}) ?[/–-] ?\d{2}(?:\d{2})?(?![\d/])|(?<![\d/])20\d{2}(?![\d/])/.exec(heading);
  const year = match ? parseFinancialYear(match[0]) : null;
  return match && year !== null ? { year, rest: heading.replace(match[0], ' ').replace(/\s+/g, ' ').trim() } : null;
}

/** An amount of the year that stands in the heading. */
export function readAmount(cell: Cell, amount: Field, year: FinancialYear | null, reading: Reading): ReadValue {
  if (year === null) return unread('The heading of this column names no financial year. Write it as 2026/27, or take the column as something else.');
  return readCell(cell, amount, reading);
}

/** A list that goes by years with the amounts given to it; undefined where it has them already. */
export function mergeAmounts(given: readonly GivenAmount[], field: Field, before: readonly ListItem[]): readonly ListItem[] | undefined {
  if (field.shape.type !== 'list') throw new Error(`${field.name} is no list`);
  const [name] = field.shape.fields;
  if (!name) throw new Error(`${field.name} has no year`);
  const years = new Map<FinancialYear | null, Record<string, unknown>>();
  for (const { year, amount, value } of given) years.set(year, { ...years.get(year), [name.name]: year, [amount.name]: value });
  return mergeItems([...years.values()], field.shape.fields, before);
}
