import { type CalendarDate, daysInMonth, longDate, monthName, parseCalendarDate, parseMonth } from './calendar-date.ts';

/** How exactly a date is known. */
export type Precision = 'day' | 'month' | 'quarter' | 'year';

/**
 * A date as programmes really know them: 'on' or 'by' a day, month, quarter or year, or 'to be confirmed'.
 * `date` is the first day of the period. Quarters and years are financial (April to March), as councils count them.
 */
export type PartialDate = { readonly kind: 'on' | 'by'; readonly precision: Precision; readonly date: CalendarDate } | { readonly kind: 'tbc' };

/** The last day of the period: what 'by October 2012' really allows. `null` for 'to be confirmed'. */
export function lastDay(partial: PartialDate): CalendarDate | null {
  if (partial.kind === 'tbc') return null;
  if (partial.precision === 'day') return partial.date;
  const [year, month] = partial.date.split('-').map(Number) as [number, number];
  const months = partial.precision === 'month' ? 1 : partial.precision === 'quarter' ? 3 : 12;
  const endMonth = ((month - 1 + months - 1) % 12) + 1;
  const endYear = year + Math.floor((month - 1 + months - 1) / 12);
  const day = daysInMonth(endYear, endMonth);
  return `${endYear}-${String(endMonth).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** A text that sorts partial dates: by the last day allowed, then by exactness; 'to be confirmed' comes last. */
export function partialDateKey(partial: PartialDate): string {
  const day = lastDay(partial);
  if (day === null || partial.kind === 'tbc') return '9999';
  const exactness = { day: '0', month: '1', quarter: '2', year: '3' }[partial.precision];
  return `${day}${exactness}${partial.kind === 'on' ? '0' : '1'}`;
}

/** As it is written in a report: '3 May 2022', 'by October 2012', 'Q2 2026/27', '2026/27', 'to be confirmed'. */
export function formatPartialDate(partial: PartialDate): string {
  if (partial.kind === 'tbc') return 'to be confirmed';
  const prefix = partial.kind === 'by' ? 'by ' : '';
  const [year, month] = partial.date.split('-').map(Number) as [number, number];
  if (partial.precision === 'day') return prefix + longDate(partial.date);
  if (partial.precision === 'month') return `${prefix}${monthName(month)} ${year}`;
  const financialYear = month >= 4 ? year : year - 1;
  const yearText = `${financialYear}/${String((financialYear + 1) % 100).padStart(2, '0')}`;
  if (partial.precision === 'year') return prefix + yearText;
  return `${prefix}Q${Math.floor(((month + 8) % 12) / 3) + 1} ${yearText}`;
}

/**
 * Reads what {@link formatPartialDate} writes and what people type for it: 'end of May 2027', 'May-27', 'the 4th of May
 * 2027'. `null` where it is no date, or leaves the year open.
 */
export function parsePartialDate(text: string): PartialDate | null {
  const tidy = text.trim().toLowerCase().replace(/\s+/g, ' ');
  if (/^(tbc|t\.b\.c\.|to be confirmed)$/.test(tidy)) return { kind: 'tbc' };
  // 'The end of May' is the last day it allows, which is what 'by' means here.
  const by = /^(?:by )?(?:the )?end (?:of )?|^by /.exec(tidy);
  const kind = by ? 'by' : 'on';
  const body = (by ? tidy.slice(by[0].length) : tidy).replace(/^(?:in|during) /, '');
  const day = parseCalendarDate(body);
  if (day) return { kind, precision: 'day', date: day };
  const month = /^([a-z]{3,9}) (\d{4})$/.exec(body) ?? /^()(\d{1,2}\/\d{4})$/.exec(body);
  if (month) return parseMonthOf(kind, month[1] ?? '', month[2] ?? '');
  // As spreadsheets show a month. Below 20 it is more likely a day, which is asked for instead.
  const short = /^([a-z]{3,9})[ -]['’]?([2-9]\d)$/.exec(body);
  if (short) return parseMonthOf(kind, short[1] ?? '', `20${short[2]}`);
  const quarter = /^q([1-4]) (\d{4})(?:[/-](\d{2}))?$/.exec(body);
  if (quarter) return financial(kind, 'quarter', Number(quarter[2]), quarter[3], Number(quarter[1]));
  const year = /^(\d{4})(?:[/-](\d{2}))?$/.exec(body);
  if (year) return financial(kind, 'year', Number(year[1]), year[2], 1);
  return null;
}

function parseMonthOf(kind: 'on' | 'by', name: string, rest: string): PartialDate | null {
  const [month, year] = name === '' ? rest.split('/').map(Number) : [parseMonth(name), Number(rest)];
  if (!month || month > 12 || !year || year < 1900 || year > 2199) return null;
  return { kind, precision: 'month', date: `${year}-${String(month).padStart(2, '0')}-01` };
}

function financial(kind: 'on' | 'by', precision: 'quarter' | 'year', year: number, next: string | undefined, quarter: number): PartialDate | null {
  if (year < 1900 || year > 2199) return null;
  if (next !== undefined && Number(next) !== (year + 1) % 100) return null;
  const month = (((quarter - 1) * 3 + 3) % 12) + 1;
  const calendarYear = quarter === 4 ? year + 1 : year;
  return { kind, precision, date: `${calendarYear}-${String(month).padStart(2, '0')}-01` };
}
