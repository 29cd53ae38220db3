import { type CalendarSettings, councilCalendar } from '#shared/calendar/council-calendar.ts';

/** A council in England that has set nothing of its own, but for what a test gives. */
export const calendarWith = (settings: Partial<CalendarSettings> = {}) =>
  councilCalendar({ division: 'england-and-wales', fileHolidays: [], closures: [], thanksgivings: [], ...settings });
