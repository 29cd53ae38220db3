/** A calendar day as 'YYYY-MM-DD', without a time and without a zone. Sorts as text. */
export type CalendarDate = string;

/** The day that it is on this computer's clock. */
export function localDay(now = new Date()): CalendarDate {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

const monthNames = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'] as const;
const dayNames = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

/** Whether `value` is a day that exists: '2026-02-29' is not. Years 1900 to 2199. */
export function isCalendarDate(value: unknown): value is CalendarDate {
  if (typeof value !== 'string') return false;
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return year >= 1900 && year < 2200 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** The number of days in a month (1 to 12) of the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The day `days` after (or, negative, before) `date`. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Whole days from `from` to `to`; negative where `to` is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** '13 December 2021'. */
export function longDate(date: CalendarDate): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return `${day} ${monthNames[month - 1]} ${year}`;
}

/** 'Monday 13 December 2021'. */
export function weekdayDate(date: CalendarDate): string {
  return `${dayNames[new Date(`${date}T00:00:00Z`).getUTCDay()]} ${longDate(date)}`;
}

/** '13/12/21', as in 'Financial Comments (NDR 13/12/21)'. */
export function shortDate(date: CalendarDate): string {
  const [year, month, day] = date.split('-') as [string, string, string];
  return `${day}/${month}/${year.slice(2)}`;
}

/** The English name of a month, 1 to 12. */
export function monthName(month: number): string {
  return monthNames[month - 1] ?? '';
}

/**
 * Reads a day as people type it: '2021-12-13', '13/12/2021', '13/12/21', '13.12.21', '13 Dec 2021',
 * '13 December 2021', with or without a weekday before and an ordinal ('13th', 'the 13th of'). Day before month, always.
 * `null` where it is not a day that exists.
 */
export function parseCalendarDate(text: string): CalendarDate | null {
  const tidy = text.trim().toLowerCase().replace(/,/g, ' ').replace(/\s+/g, ' ');
  if (isCalendarDate(tidy)) return tidy;
  const numeric = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/.exec(tidy);
  if (numeric) return build(numeric[3], Number(numeric[2]), numeric[1]);
  const worded = /^(?:[a-z]+day )?(?:the )?(\d{1,2})(?:st|nd|rd|th)? (?:of )?([a-z]{3,9}) (\d{4}|\d{2})$/.exec(tidy);
  if (worded) return build(worded[3], parseMonth(worded[2] as string) ?? 0, worded[1]);
  return null;
}

/** A month's number (1 to 12) from its English name or its first three letters; `null` where there is none. */
export function parseMonth(name: string): number | null {
  const wanted = name.toLowerCase();
  const index = monthNames.findIndex((month) => {
    const lower = month.toLowerCase();
    return lower === wanted || lower.slice(0, 3) === wanted || (wanted === 'sept' && lower === 'september');
  });
  return index < 0 ? null : index + 1;
}

function build(yearText: string | undefined, month: number, dayText: string | undefined): CalendarDate | null {
  const year = Number(yearText) + (yearText?.length === 2 ? 2000 : 0);
  const date = `${year}-${String(month).padStart(2, '0')}-${String(Number(dayText)).padStart(2, '0')}`;
  return isCalendarDate(date) ? date : null;
}
