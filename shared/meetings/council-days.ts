import type { CalendarDate } from '#shared/base/calendar-date.ts';
import { bankHolidays } from '#shared/calendar/bank-holidays.ts';
import type { DayRule } from '#shared/calendar/clear-days.ts';
import { type CouncilCalendar, councilCalendar } from '#shared/calendar/council-calendar.ts';
import type { Committee } from '#shared/domain/committee.ts';
import type { Settings } from '#shared/domain/settings.ts';

type Days = Pick<Settings, 'nation' | 'holidays' | 'holidayYears' | 'closures'>;

const made = new WeakMap<object, CouncilCalendar>();

/**
 * The calendar by which a council counts, from its settings. In a year whose holidays came by a file these stand alone; in
 * every other year one-off days are added to those that are worked out. The same for the same settings.
 */
export function daysOf(settings: Days): CouncilCalendar {
  const known = made.get(settings);
  if (known) return known;
  const { nation: division, holidays, holidayYears, closures } = settings;
  const years = new Set(holidays.map(({ day }) => yearOf(day)).filter((year) => !holidayYears.includes(year)));
  const calendar = councilCalendar({
    division,
    fileHolidays: [
      ...[...years].flatMap((year) => bankHolidays(division, year).map((one) => ({ ...one, division }))),
      ...holidays.map(({ day, title }) => ({ day, title, note: '', division })),
    ],
    closures: closures.map(({ from, to, title }) => ({ from, to, name: title })),
    thanksgivings: [],
  });
  made.set(settings, calendar);
  return calendar;
}

/** The rule by which a committee's agendas are published: its own where it has one, else the council's. */
export function publicationRule(committee: Pick<Committee, 'clearDays' | 'clearDaysBasis'> | null, { publication }: Pick<Settings, 'publication'>): DayRule {
  return { days: committee?.clearDays ?? publication.days, basis: committee?.clearDaysBasis || publication.basis };
}

function yearOf(day: CalendarDate): number {
  return Number(day.slice(0, 4));
}
