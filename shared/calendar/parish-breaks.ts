import { addDays, type CalendarDate } from '#shared/base/calendar-date.ts';
import type { CouncilCalendar } from './council-calendar.ts';
import { easterDay } from './easter.ts';
import { dayOf, weekdayOf, yearOf } from './weekday.ts';

/**
 * 'Christmas break' or 'Easter break' where a day lies in one as the Local Government Act 1972, s.243 means it, else `null`.
 * Easter: the Thursday before to the Tuesday after Easter Day. Christmas: the last week day before Christmas Day to the first
 * week day after it that is not a bank holiday. A week day is any but a Sunday; 26 December on a Saturday ends no break, so
 * that the count is never too short.
 */
export function parishBreak(day: CalendarDate, calendar: CouncilCalendar): string | null {
  const easter = easterDay(yearOf(day));
  if (day >= addDays(easter, -3) && day <= addDays(easter, 2)) return 'Easter break';
  const christmas = dayOf(yearOf(day), 12, 25);
  const first = weekdayOf(addDays(christmas, -1)) === 7 ? addDays(christmas, -2) : addDays(christmas, -1);
  let last = addDays(christmas, 2);
  while (weekdayOf(last) === 7 || calendar.holidayOn(last) !== null) last = addDays(last, 1);
  return day >= first && day <= last ? 'Christmas break' : null;
}
