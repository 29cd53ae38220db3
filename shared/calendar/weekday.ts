import { addDays, type CalendarDate, daysInMonth } from '#shared/base/calendar-date.ts';

/** Monday is 1 and Sunday is 7, as ISO 8601 counts the days of a week. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const names = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/** The weekday of a day. */
export function weekdayOf(day: CalendarDate): Weekday {
  return (new Date(`${day}T00:00:00Z`).getUTCDay() || 7) as Weekday;
}

/** 'Monday'. */
export function weekdayName(weekday: Weekday): string {
  return names[weekday - 1] as string;
}

/** A day from its numbers: month 1 to 12, day of the month 1 to 31. */
export function dayOf(year: number, month: number, dayOfMonth: number): CalendarDate {
  return `${year}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;
}

/** The year of a day. */
export function yearOf(day: CalendarDate): number {
  return Number(day.slice(0, 4));
}

/** Which one of a weekday in a month is meant: the first to the fifth, or the last. */
export type Ordinal = 1 | 2 | 3 | 4 | 5 | 'last';

/** 'The second Tuesday of March 2026' as a day; `null` for a fifth one in a month that has four. */
export function weekdayInMonth(year: number, month: number, weekday: Weekday, ordinal: Ordinal): CalendarDate | null {
  const length = daysInMonth(year, month);
  const first = 1 + ((weekday - weekdayOf(dayOf(year, month, 1)) + 7) % 7);
  const last = first + 7 * Math.floor((length - first) / 7);
  const wanted = ordinal === 'last' ? last : first + 7 * (ordinal - 1);
  return wanted <= length ? dayOf(year, month, wanted) : null;
}

/** The first Monday to Friday on or after a day. */
export function nextMondayToFriday(day: CalendarDate): CalendarDate {
  return weekdayOf(day) < 6 ? day : addDays(day, 8 - weekdayOf(day));
}
