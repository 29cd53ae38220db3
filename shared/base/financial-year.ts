import type { CalendarDate } from './calendar-date.ts';

/** A financial year (April to March) as the calendar year in which it begins: 2026 is 2026/27. */
export type FinancialYear = number;

/** Whether `value` is a financial year as it is stored: 1900 to 2199. */
export function isFinancialYear(value: unknown): value is FinancialYear {
  return Number.isInteger(value) && (value as number) >= 1900 && (value as number) < 2200;
}

/** Reads '2026/27', '2026-27', '2026/2027', '26/27' and '2026'. Null where it is no financial year. */
export function parseFinancialYear(text: string): FinancialYear | null {
  const match = /^(?:fy ?)?(\d{4}|\d{2})(?: ?[/–-] ?(\d{4}|\d{2}))?$/.exec(text.trim().toLowerCase());
  if (!match?.[1] || (match[1].length === 2 && match[2] === undefined)) return null;
  const year = Number(match[1]) + (match[1].length === 2 ? 2000 : 0);
  if (match[2] !== undefined && Number(match[2]) !== (match[2].length === 2 ? (year + 1) % 100 : year + 1)) return null;
  return isFinancialYear(year) ? year : null;
}

/** '2026/27'. */
export function formatFinancialYear(year: FinancialYear): string {
  return `${year}/${String((year + 1) % 100).padStart(2, '0')}`;
}

/** The financial year that a day lies in. */
export function financialYearOf(day: CalendarDate): FinancialYear {
  const [year, month] = day.split('-').map(Number) as [number, number, number];
  return month >= 4 ? year : year - 1;
}

/** Why what was typed is not a financial year, in a sentence. */
export function financialYearProblem(text: string): string {
  return `“${text.trim()}” is not a financial year. Write it as 2026/27.`;
}
