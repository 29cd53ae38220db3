import { addDays, type CalendarDate, daysBetween } from '#shared/base/calendar-date.ts';
import type { CouncilCalendar } from './council-calendar.ts';
import { toWorkingDay } from './count-days.ts';
import { type Ordinal, type Weekday, weekdayInMonth, weekdayOf, yearOf } from './weekday.ts';

export type { Ordinal, Weekday } from './weekday.ts';

/** The day on which a committee usually meets, as data. Lists are in order and without doubles. */
export type UsualDay =
  /** 'Every Monday'. Every second to fifth one counts on from `start`, the first of them, which has that weekday. */
  | { readonly kind: 'weekly'; readonly weekday: Weekday; readonly every: 1 | 2 | 3 | 4 | 5; readonly start: CalendarDate | null }
  /** 'Second and last Tuesday', of every month where `months` (1 to 12) is empty. */
  | { readonly kind: 'monthly'; readonly weekday: Weekday; readonly ordinals: readonly Ordinal[]; readonly months: readonly number[] };

/** What becomes of a meeting whose usual day is a bank holiday or a day on which the council is closed. */
export type HolidayRule = 'next working day' | 'leave out';

/** A day on which a committee would meet. `usual` is the day it would be but for `why`; both `null` where nothing was moved. */
export type UsualMeeting = { readonly day: CalendarDate; readonly usual: CalendarDate | null; readonly why: string | null };

/** The days of a range, and those left out with the reason; each earliest first. */
export type UsualDays = {
  readonly days: readonly UsualMeeting[];
  readonly leftOut: readonly { readonly day: CalendarDate; readonly why: string }[];
};

/** The longest range that is filled, in days: ten years and a little. */
const longestRange = 3700;

/**
 * The days in a range, both ends included, on which a committee would meet. The range is that of the usual days: one that
 * moves may lie behind it. A weekday at the weekend is met on as any other; only holidays and closures move or remove it.
 * Throws where the range is longer than ten years.
 */
export function usualDays(usual: UsualDay, from: CalendarDate, to: CalendarDate, calendar: CouncilCalendar, onHoliday: HolidayRule): UsualDays {
  if (daysBetween(from, to) > longestRange) throw new Error(`No range to fill with meetings: ${from} to ${to}`);
  const days: UsualMeeting[] = [];
  const leftOut: { readonly day: CalendarDate; readonly why: string }[] = [];
  for (const day of datesOf(usual, from, to)) {
    const why = whyNotMet(day, calendar);
    if (why === null) days.push({ day, usual: null, why: null });
    else if (onHoliday === 'next working day') days.push({ day: toWorkingDay(day, 1, calendar).day, usual: day, why });
    else leftOut.push({ day, why });
  }
  return { days, leftOut };
}

function whyNotMet(day: CalendarDate, calendar: CouncilCalendar): string | null {
  if (weekdayOf(day) < 6) return calendar.whyNotWorked(day);
  return calendar.holidayOn(day)?.title ?? null;
}

function datesOf(usual: UsualDay, from: CalendarDate, to: CalendarDate): readonly CalendarDate[] {
  const found: CalendarDate[] = [];
  if (usual.kind === 'weekly') {
    const first = usual.start !== null && usual.start > from ? usual.start : from;
    const step = 7 * usual.every;
    const anchor = usual.start ?? addDays(from, (usual.weekday - weekdayOf(from) + 7) % 7);
    const behind = ((daysBetween(anchor, first) % step) + step) % step;
    for (let day = addDays(first, (step - behind) % step); day <= to; day = addDays(day, step)) found.push(day);
    return found;
  }
  for (let year = yearOf(from); year <= yearOf(to); year++) {
    for (let month = 1; month <= 12; month++) {
      if (usual.months.length > 0 && !usual.months.includes(month)) continue;
      for (const ordinal of usual.ordinals) {
        const day = weekdayInMonth(year, month, usual.weekday, ordinal);
        if (day !== null && day >= from && day <= to) found.push(day);
      }
    }
  }
  return [...new Set(found)].sort();
}
