import type { CalendarDate } from '#shared/base/calendar-date.ts';
import { bankHolidays, type Division, type Holiday, proclaimedHolidays } from './bank-holidays.ts';
import { weekdayName, weekdayOf, yearOf } from './weekday.ts';

/** A holiday from a file: it stands beside, or for a whole year in place of, what the app computes. */
export type ExtraHoliday = Holiday & { readonly division: Division };

/** Days from `from` to `to`, both included, on which the council's offices are closed. */
export type Closure = { readonly from: CalendarDate; readonly to: CalendarDate; readonly name: string };

/** What a council decides about its days, as data that is stored and edited. */
export type CalendarSettings = {
  readonly division: Division;
  readonly fileHolidays: readonly ExtraHoliday[];
  readonly closures: readonly Closure[];
  /** Days appointed for public thanksgiving or mourning (Local Government Act 1972, s.243), which parish councils leave out. */
  readonly thanksgivings: readonly { readonly day: CalendarDate; readonly name: string }[];
};

/** The days of a council: which are holidays, which are worked, and why not. */
export type CouncilCalendar = {
  readonly settings: CalendarSettings;
  readonly holidays: (year: number) => readonly Holiday[];
  readonly holidayOn: (day: CalendarDate) => Holiday | null;
  /** Why nobody works on a day: 'Saturday', 'Good Friday', 'Council closed: winter break'; `null` on a working day. */
  readonly whyNotWorked: (day: CalendarDate) => string | null;
};

/**
 * A file of a whole year has at least this many days for a division; each division has eight or more. A shorter list adds
 * its days to those computed, so that a file with one extra day cannot make Christmas a working day.
 */
const leastOfWholeYear = 6;

/**
 * The calendar by which a council counts. In a year that the file covers whole, the file's days stand in place of the
 * computed ones. One-off days that the app ships stay, since the file may be older than the proclamation.
 */
export function councilCalendar(settings: CalendarSettings): CouncilCalendar {
  const years = new Map<number, ReadonlyMap<CalendarDate, Holiday>>();
  const byDay = (year: number) => {
    const known = years.get(year);
    if (known) return known;
    const made = new Map(holidaysOf(settings, year).map((one) => [one.day, one]));
    years.set(year, made);
    return made;
  };
  const holidayOn = (day: CalendarDate) => byDay(yearOf(day)).get(day) ?? null;
  return {
    settings,
    holidays: (year) => [...byDay(year).values()],
    holidayOn,
    whyNotWorked: (day) => {
      const weekday = weekdayOf(day);
      if (weekday > 5) return weekdayName(weekday);
      const closure = settings.closures.find((one) => one.from <= day && day <= one.to);
      return holidayOn(day)?.title ?? (closure ? `Council closed${closure.name === '' ? '' : `: ${closure.name}`}` : null);
    },
  };
}

function holidaysOf({ division, fileHolidays }: CalendarSettings, year: number): readonly Holiday[] {
  const fromFile = fileHolidays.filter((one) => one.division === division && yearOf(one.day) === year);
  const computed = fromFile.length >= leastOfWholeYear ? proclaimedHolidays(division, year) : bankHolidays(division, year);
  const days = new Map([...computed, ...fromFile].map(({ day, title, note }) => [day, { day, title, note }]));
  return [...days.values()].sort((a, b) => (a.day < b.day ? -1 : 1));
}

/** The years of a file that stand alone, and those whose days are only added to the computed ones; each earliest first. */
export function yearsOfFile(
  fileHolidays: readonly ExtraHoliday[],
  division: Division,
): { readonly whole: readonly number[]; readonly added: readonly number[] } {
  const counts = new Map<number, number>();
  for (const one of fileHolidays) if (one.division === division) counts.set(yearOf(one.day), (counts.get(yearOf(one.day)) ?? 0) + 1);
  const years = [...counts.keys()].sort((a, b) => a - b);
  const isWhole = (year: number) => (counts.get(year) ?? 0) >= leastOfWholeYear;
  return { whole: years.filter(isWhole), added: years.filter((year) => !isWhole(year)) };
}
