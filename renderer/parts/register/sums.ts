import { formatDecimal, sumDecimals } from '#shared/base/decimal.ts';
import { formatFte } from '#shared/base/fte.ts';
import { formatMoney, sumMoney } from '#shared/base/money.ts';
import { valueOf } from '#shared/domain/field.ts';
import type { AnyRecord } from '#shared/domain/nouns.ts';
import type { Column } from './columns.ts';

/** Whether the column of some records may have a sum at all. */
export function isSummed({ field }: Column): boolean {
  return field !== null && !field.rate && ['money', 'fte', 'decimal'].includes(field.shape.type);
}

/**
 * The exact sum of a column, in words; '' where nothing is known. Numbers of different units have none: days and per
 * cent do not add up.
 */
export function sumOf(column: Column, records: Iterable<AnyRecord>): string {
  const { field } = column;
  if (!field || !isSummed(column)) return '';
  const values: unknown[] = [];
  const units = new Set<unknown>();
  for (const record of records) {
    const value = valueOf(record, field);
    if (value === null || value === undefined) continue;
    values.push(value);
    units.add('unit' in record ? record.unit : '');
  }
  if (values.length === 0 || (field.shape.type === 'decimal' && units.size > 1)) return '';
  try {
    if (field.shape.type === 'money') return formatMoney(sumMoney(values as number[]));
    if (field.shape.type === 'fte') return formatFte((values as number[]).reduce((sum, one) => sum + one, 0));
    return formatDecimal(sumDecimals(values as string[]));
  } catch {
    // A sum past what can be kept exactly is not shown rather than shown rounded.
    return 'too large';
  }
}
