import { isCalendarDate } from '#shared/base/calendar-date.ts';
import { counted } from '#shared/base/count.ts';
import { ok, type Result, refuse } from '#shared/base/result.ts';
import { type Division, divisions } from './bank-holidays.ts';
import type { ExtraHoliday } from './council-calendar.ts';

/** What a file of bank holidays holds, and what stands in it that the app does not know. */
export type HolidayFile = { readonly holidays: readonly ExtraHoliday[]; readonly leftOut: readonly string[] };

const largestFile = 1_000_000;
const mostHolidays = 3000;
const longestTitle = 200;

/** The name under which the file is known to whoever looks for it. */
const wanted = 'Please choose the file of bank holidays that the government publishes (“bank-holidays.json”). Nothing was changed.';

/**
 * Reads a yearly file of bank holidays in the shape in which the government publishes its list: for each division an object
 * with `events`, each with `title`, `date` ('YYYY-MM-DD') and `notes`. Refuses a file above 1 MB or 3,000 days, and every
 * file in which a day cannot be read: a holiday that is passed over makes a deadline too late.
 */
export function readHolidayFile(bytes: Uint8Array): Result<HolidayFile> {
  if (bytes.length > largestFile) return refuse('too large', `This file is too large to be a list of bank holidays. ${wanted}`);
  const json = parseJson(bytes);
  if (!isRecord(json)) return refuse('not a list', `This file is no list of bank holidays. ${wanted}`);
  const holidays: ExtraHoliday[] = [];
  const leftOut: string[] = [];
  for (const [name, value] of Object.entries(json)) {
    const division = divisions.find((one) => one.value === name);
    if (!division) {
      leftOut.push(`“${name.slice(0, 60)}” is no part of the country that the app knows.`);
      continue;
    }
    const read = readDivision(division, value);
    if (!read.ok) return read;
    holidays.push(...read.value);
    if (holidays.length > mostHolidays) return refuse('too many', `This file lists more than ${mostHolidays.toLocaleString('en-GB')} days. ${wanted}`);
  }
  return holidays.length === 0 ? refuse('empty', `There is no bank holiday in this file. ${wanted}`) : ok({ holidays, leftOut });
}

/** What a file brings, in sentences: how many days for which years in each division, and what was left out. */
export function holidayFileSentences({ holidays, leftOut }: HolidayFile): readonly string[] {
  const brought = divisions.flatMap(({ value, label }) => {
    const days = holidays
      .filter((one) => one.division === value)
      .map((one) => one.day)
      .sort();
    const [first, last] = [days[0]?.slice(0, 4), days.at(-1)?.slice(0, 4)];
    return days.length === 0 ? [] : [`${label}: ${counted(days.length, 'day', 'days')}, ${first === last ? `in ${first}` : `from ${first} to ${last}`}.`];
  });
  return [...brought, ...leftOut];
}

function readDivision({ value: division, label }: { readonly value: Division; readonly label: string }, value: unknown): Result<readonly ExtraHoliday[]> {
  const events = isRecord(value) ? value['events'] : null;
  if (!Array.isArray(events)) return refuse('not a list', `The file has no list of days for ${label}. ${wanted}`);
  const found = new Map<string, ExtraHoliday>();
  for (const [index, event] of events.entries()) {
    if (index >= mostHolidays) return refuse('too many', `This file lists more than ${mostHolidays.toLocaleString('en-GB')} days. ${wanted}`);
    const { title, date, notes } = isRecord(event) ? event : {};
    if (typeof title !== 'string' || title.trim() === '' || title.length > longestTitle) {
      return refuse('day without a name', `Entry ${index + 1} for ${label} has no name that can be used. ${wanted}`);
    }
    if (!isCalendarDate(date)) return refuse('not a day', `“${title}” in the list for ${label} has no day of the calendar as its date. ${wanted}`);
    const note = typeof notes === 'string' && notes.length <= longestTitle ? notes.trim() : '';
    found.set(date, { division, day: date, title: title.trim(), note });
  }
  return ok([...found.values()]);
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
