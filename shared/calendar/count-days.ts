import { addDays, type CalendarDate } from '#shared/base/calendar-date.ts';
import type { CouncilCalendar } from './council-calendar.ts';
import { parishBreak } from './parish-breaks.ts';
import { weekdayOf } from './weekday.ts';

/**
 * Which days count. 'working': neither weekends nor bank holidays nor days on which the council is closed (principal
 * councils). 'parish': neither Sundays, the Christmas and Easter breaks, bank holidays nor days of public thanksgiving or
 * mourning (Local Government Act 1972, s.243 with Schedule 12). 'calendar': every day.
 */
export type DayBasis = 'working' | 'calendar' | 'parish';

/** A number of days and which days count. A setting of each council. */
export type DayRule = { readonly days: number; readonly basis: DayBasis };

/** A day that was looked at; `why` it is left out is `null` where it counts. */
export type CountedDay = { readonly day: CalendarDate; readonly counts: boolean; readonly why: string | null };

/** A day with whether it counts and, where it does not, why: 'Saturday', 'Good Friday', 'Council closed: winter break'. */
export function countDay(day: CalendarDate, basis: DayBasis, calendar: CouncilCalendar): CountedDay {
  const why = basis === 'calendar' ? null : basis === 'working' ? calendar.whyNotWorked(day) : whyNotOfParish(day, calendar);
  return { day, counts: why === null, why };
}

function whyNotOfParish(day: CalendarDate, calendar: CouncilCalendar): string | null {
  if (weekdayOf(day) === 7) return 'Sunday';
  const thanksgiving = calendar.settings.thanksgivings.find((one) => one.day === day);
  return calendar.holidayOn(day)?.title ?? parishBreak(day, calendar) ?? thanksgiving?.name ?? null;
}

/**
 * Steps away from a day, which itself never counts, until the rule's number of days is counted. Every day stepped on, the
 * last one counted among them; in the order of the steps. Throws where the number is not a whole one from 0 to 1,000.
 */
export function stepDays(from: CalendarDate, step: 1 | -1, { days, basis }: DayRule, calendar: CouncilCalendar): readonly CountedDay[] {
  if (!Number.isInteger(days) || days < 0 || days > 1000) throw new Error(`No number of days to count: ${days}`);
  const passed: CountedDay[] = [];
  let count = 0;
  for (let day = from; count < days; ) {
    day = addDays(day, step);
    const one = countDay(day, basis, calendar);
    passed.push(one);
    if (one.counts) count++;
  }
  return passed;
}

/** The first working day on or, in the direction of `step`, after `day`, and the days passed over that are none, in the order of the steps. */
export function toWorkingDay(
  day: CalendarDate,
  step: 1 | -1,
  calendar: CouncilCalendar,
): { readonly day: CalendarDate; readonly moved: readonly CountedDay[] } {
  const moved: CountedDay[] = [];
  for (let at = day; ; at = addDays(at, step)) {
    const one = countDay(at, 'working', calendar);
    if (one.counts) return { day: at, moved };
    moved.push(one);
  }
}
