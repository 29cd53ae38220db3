import { type CalendarDate, weekdayDate } from '#shared/base/calendar-date.ts';
import type { CouncilCalendar } from '#shared/calendar/council-calendar.ts';
import { type HolidayRule, type UsualDay, usualDays } from '#shared/calendar/usual-day.ts';
import type { Meeting } from '#shared/domain/meeting/index.ts';

/** A day on which a meeting would be planned, or is not: `note` says why it was moved or left out. */
export type PlannedDay = { readonly day: CalendarDate; readonly state: 'new' | 'moved' | 'there' | 'left out'; readonly note: string };

/**
 * What planning a committee's meetings by its usual day comes to, earliest first: a meeting that is there already, on that
 * day or postponed from it, is not planned twice.
 */
export function plannedDays(
  usual: UsualDay,
  { from, to, onHoliday }: { readonly from: CalendarDate; readonly to: CalendarDate; readonly onHoliday: HolidayRule },
  calendar: CouncilCalendar,
  meetings: readonly Pick<Meeting, 'date' | 'postponedFrom'>[],
): readonly PlannedDay[] {
  const taken = new Set(meetings.flatMap((one) => [one.date, one.postponedFrom]));
  const { days, leftOut } = usualDays(usual, from, to, calendar, onHoliday);
  const planned = days.map(({ day, usual: was, why }): PlannedDay => {
    if (taken.has(day) || (was !== null && taken.has(was))) return { day, state: 'there', note: 'There is a meeting already.' };
    return was === null ? { day, state: 'new', note: '' } : { day, state: 'moved', note: `Moved from ${weekdayDate(was)}: ${why ?? ''}.` };
  });
  return [...planned, ...leftOut.map(({ day, why }): PlannedDay => ({ day, state: 'left out', note: why }))].sort((a, b) => (a.day < b.day ? -1 : 1));
}

/** The end of the municipal year in which a day lies: councils begin anew with their annual meeting in May. */
export function endOfMunicipalYear(day: CalendarDate): CalendarDate {
  const year = Number(day.slice(0, 4));
  return `${day.slice(5) <= '04-30' ? year : year + 1}-04-30`;
}
