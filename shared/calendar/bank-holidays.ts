import { assertThere } from '#shared/base/assert.ts';
import { addDays, type CalendarDate } from '#shared/base/calendar-date.ts';
import { easterDay } from './easter.ts';
import { type Division, type OneOffHoliday, oneOffHolidays } from './one-off-holidays.ts';
import { dayOf, nextMondayToFriday, type Ordinal, weekdayInMonth, weekdayOf, yearOf } from './weekday.ts';

export type { Division } from './one-off-holidays.ts';

/** A bank or public holiday. `note` is 'Substitute day' where the holiday itself falls on a weekend, and otherwise ''. */
export type Holiday = { readonly day: CalendarDate; readonly title: string; readonly note: string };

/** The divisions in the order in which they are offered, with their names. */
export const divisions: readonly { readonly value: Division; readonly label: string }[] = [
  { value: 'england-and-wales', label: 'England and Wales' },
  { value: 'scotland', label: 'Scotland' },
  { value: 'northern-ireland', label: 'Northern Ireland' },
];

/**
 * The bank and public holidays of a division in a year, earliest first, by the rules that hold since 2007: the Banking and
 * Financial Dealings Act 1971 with Schedule 1, common law (Christmas Day and Good Friday in England, Wales and Northern
 * Ireland), the yearly proclamations (New Year, early May, substitute days), the St Andrew's Day Bank Holiday (Scotland)
 * Act 2007, and the one-off days shipped with the app. What is proclaimed later comes by the yearly file.
 */
export function bankHolidays(division: Division, year: number): readonly Holiday[] {
  const oneOff = oneOffsOf(division, year);
  const moved = new Set(oneOff.map((one) => one.insteadOf));
  const easter = easterDay(year);
  const isScotland = division === 'scotland';
  const list: Holiday[] = [
    ...newYear(year, isScotland),
    { day: addDays(easter, -2), title: 'Good Friday', note: '' },
    { day: monday(year, 8, isScotland ? 1 : 'last'), title: 'Summer bank holiday', note: '' },
    ...christmas(year),
    ...proclaimedHolidays(division, year),
  ];
  if (!moved.has('early May')) list.push({ day: monday(year, 5, 1), title: 'Early May bank holiday', note: '' });
  if (!moved.has('spring')) list.push({ day: monday(year, 5, 'last'), title: 'Spring bank holiday', note: '' });
  if (isScotland) list.push(orMonday(dayOf(year, 11, 30), 'St Andrew’s Day'));
  else list.push({ day: addDays(easter, 1), title: 'Easter Monday', note: '' });
  if (division === 'northern-ireland') {
    list.push(orMonday(dayOf(year, 3, 17), 'St Patrick’s Day'), orMonday(dayOf(year, 7, 12), 'Battle of the Boyne (Orangemen’s Day)'));
  }
  return list.sort((a, b) => (a.day < b.day ? -1 : 1));
}

/** The one-off days of a year alone, those to which a holiday was moved among them. */
export function proclaimedHolidays(division: Division, year: number): readonly Holiday[] {
  return oneOffsOf(division, year).map(({ day, title }) => ({ day, title, note: '' }));
}

function oneOffsOf(division: Division, year: number): readonly OneOffHoliday[] {
  return oneOffHolidays.filter((one) => yearOf(one.day) === year && (one.only === undefined || one.only === division));
}

function monday(year: number, month: number, ordinal: Ordinal): CalendarDate {
  return assertThere(weekdayInMonth(year, month, 1, ordinal), 'a Monday that every month has');
}

function orMonday(day: CalendarDate, title: string): Holiday {
  const kept = nextMondayToFriday(day);
  return { day: kept, title, note: kept === day ? '' : 'Substitute day' };
}

function newYear(year: number, isScotland: boolean): readonly Holiday[] {
  const first = orMonday(dayOf(year, 1, 1), 'New Year’s Day');
  if (!isScotland) return [first];
  const second = orMonday(dayOf(year, 1, 2), '2nd January');
  return [first, second.day === first.day ? { ...second, day: nextMondayToFriday(addDays(first.day, 1)), note: 'Substitute day' } : second];
}

/** A day on a weekend gives way to the next weekday that neither of the two days has. */
function christmas(year: number): readonly Holiday[] {
  const christmasDay = { day: dayOf(year, 12, 25), title: 'Christmas Day', note: '' };
  const boxingDay = { day: dayOf(year, 12, 26), title: 'Boxing Day', note: '' };
  const substitute = (one: Holiday, day: CalendarDate) => ({ ...one, day, note: 'Substitute day' });
  switch (weekdayOf(christmasDay.day)) {
    case 5:
      return [christmasDay, substitute(boxingDay, dayOf(year, 12, 28))];
    case 6:
      return [substitute(christmasDay, dayOf(year, 12, 27)), substitute(boxingDay, dayOf(year, 12, 28))];
    case 7:
      return [boxingDay, substitute(christmasDay, dayOf(year, 12, 27))];
    default:
      return [christmasDay, boxingDay];
  }
}
