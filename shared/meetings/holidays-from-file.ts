import type { HolidayFile } from '#shared/calendar/holiday-file.ts';
import { yearsOfFile } from '#shared/calendar/council-calendar.ts';
import type { Settings } from '#shared/domain/settings.ts';
import { daysOf } from './council-days.ts';

type Days = Pick<Settings, 'nation' | 'holidays' | 'holidayYears' | 'closures'>;

/** What a file of bank holidays makes of the settings, which years it covers whole, and the days that are new or called otherwise. */
export type TakenHolidays = {
  readonly patch: Pick<Settings, 'holidays' | 'holidayYears'>;
  readonly years: readonly number[];
  readonly added: Settings['holidays'];
};

/** Takes the days of the council's part of the country from a file. Years that it covers whole stand as in the file; to others its days are added. */
export function holidaysFromFile({ holidays: all }: HolidayFile, now: Days): TakenHolidays {
  const own = all.filter((one) => one.division === now.nation);
  const { whole } = yearsOfFile(own, now.nation);
  const calendar = daysOf(now);
  const inWhole = (day: string) => whole.includes(Number(day.slice(0, 4)));
  const days = new Map(now.holidays.filter((one) => !inWhole(one.day)).map((one) => [one.day, one.title]));
  for (const { day, title } of own) if (inWhole(day) || calendar.holidayOn(day) === null) days.set(day, title);
  const added = own.filter(({ day, title }) => calendar.holidayOn(day)?.title !== title).map(({ day, title }) => ({ day, title }));
  return {
    patch: {
      holidays: [...days].map(([day, title]) => ({ day, title })).sort((a, b) => (a.day < b.day ? -1 : 1)),
      holidayYears: [...new Set([...now.holidayYears, ...whole])].sort((a, b) => a - b),
    },
    years: whole,
    added,
  };
}
