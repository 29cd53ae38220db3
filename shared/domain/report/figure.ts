import { longDate } from '#shared/base/calendar-date.ts';
import { formatDecimal } from '#shared/base/decimal.ts';
import { formatMoney } from '#shared/base/money.ts';
import type { Report } from './report.ts';

/** A named figure of a report. */
export type Figure = Report['figures'][number];

/** What a figure says as it is printed: '£439,443', '12', '13 December 2026'; '' while nothing is known. */
export function figureText(value: Figure['value']): string {
  if (value === null) return '';
  if (value.type === 'amount') return formatMoney(value.amount);
  return value.type === 'count' ? formatDecimal(value.count) : longDate(value.day);
}
