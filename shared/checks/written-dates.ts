import { type CalendarDate, isCalendarDate, parseMonth } from '#shared/base/calendar-date.ts';
import type { Range } from './finding.ts';

/** A day or month as it is written in a text. `day` is null where only month and year are given, or where there is no such day. */
export type WrittenDate = Range & {
  readonly words: string;
  /** As it is written before the date, or null. */
  readonly weekday: string | null;
  readonly day: CalendarDate | null;
  /** 'YYYY-MM'. */
  readonly month: string;
  /** Whether there is such a day; always true of a month. */
  readonly exists: boolean;
};

const months = 'January|February|March|April|May|June|July|August|September|October|November|December';
const weekdays = 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday';
const written = new RegExp(
  `\\b(?:(?<weekday>${weekdays}),? (?:the )?)?(?:(?<day>\\d{1,2})(?:st|nd|rd|th)?(?: of)? )?(?<month>${months}),? (?<year>(?:19|20|21)\\d{2})\\b(?![/-]\\d)`,
  'g',
);

/** The dates of a text that are written with their year, in order: '13 December 2026', 'Monday 14 December 2026', 'October 2025'. */
export function datesIn(plain: string): readonly WrittenDate[] {
  if (!/(?:19|20|21)\d{2}/.test(plain)) return [];
  return [...plain.matchAll(written)].map((match): WrittenDate => {
    const { weekday, day, month, year } = match.groups as Partial<Record<string, string>>;
    const yearAndMonth = `${year}-${String(parseMonth(month ?? '')).padStart(2, '0')}`;
    const written = day === undefined ? null : `${yearAndMonth}-${day.padStart(2, '0')}`;
    const exists = written === null || isCalendarDate(written);
    return {
      from: match.index,
      to: match.index + match[0].length,
      words: match[0],
      weekday: written === null ? null : (weekday ?? null),
      day: exists ? written : null,
      month: yearAndMonth,
      exists,
    };
  });
}

const withoutYear = new RegExp(
  `\\b(?<weekday>${weekdays}),? (?:the )?(?<day>\\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<month>${months})\\b(?!,? (?:19|20|21)\\d{2})`,
  'g',
);

/** The days of a text that have a weekday and no year: 'Monday 14 December'. `monthAndDay`: '12-14'. */
export function daysOfAnyYear(plain: string): readonly (Range & { readonly words: string; readonly weekday: string; readonly monthAndDay: string })[] {
  if (!/day,? (?:the )?\d/.test(plain)) return [];
  return [...plain.matchAll(withoutYear)].map((match) => {
    const { weekday = '', day = '', month = '' } = match.groups as Partial<Record<string, string>>;
    const monthAndDay = `${String(parseMonth(month)).padStart(2, '0')}-${day.padStart(2, '0')}`;
    return { from: match.index, to: match.index + match[0].length, words: match[0], weekday, monthAndDay };
  });
}
