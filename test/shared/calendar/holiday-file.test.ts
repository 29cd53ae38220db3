import { describe, expect, test } from 'vitest';
import { councilCalendar, yearsOfFile } from '#shared/calendar/council-calendar.ts';
import { holidayFileSentences, readHolidayFile } from '#shared/calendar/holiday-file.ts';
import { calendarWith } from './settings.ts';

const bytes = (value: unknown) => new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));
const event = (date: unknown, title: unknown = 'A day', notes: unknown = '') => ({ title, date, notes, bunting: true });
const division = (name: string, ...events: readonly unknown[]) => ({ [name]: { division: name, events } });
const read = (value: unknown) => {
  const file = readHolidayFile(bytes(value));
  if (!file.ok) throw new Error(file.problem.message);
  return file.value;
};

const year2027 = ['01-01', '03-26', '03-29', '05-03', '05-31', '08-30', '12-27', '12-28'].map((day) => event(`2027-${day}`));

describe('a yearly file of bank holidays', () => {
  test('is read in the shape in which it is published', () => {
    const file = read({
      ...division('england-and-wales', event('2027-12-27', 'Christmas Day', 'Substitute day'), event('2028-01-03', 'New Year’s Day')),
      ...division('scotland', event('2027-01-04', '2nd January')),
    });
    expect(file.holidays).toEqual([
      { division: 'england-and-wales', day: '2027-12-27', title: 'Christmas Day', note: 'Substitute day' },
      { division: 'england-and-wales', day: '2028-01-03', title: 'New Year’s Day', note: '' },
      { division: 'scotland', day: '2027-01-04', title: '2nd January', note: '' },
    ]);
    expect(holidayFileSentences(file)).toEqual(['England and Wales: 2 days, from 2027 to 2028.', 'Scotland: 1 day, in 2027.']);
  });

  test('of a whole year stands in place of what is computed', () => {
    const { holidays } = read(division('england-and-wales', ...year2027.slice(0, 7), event('2027-07-05', 'A proclaimed day')));
    const calendar = calendarWith({ fileHolidays: holidays });
    expect(calendar.holidayOn('2027-07-05')?.title).toBe('A proclaimed day');
    expect(calendar.holidayOn('2027-12-28')).toBeNull();
    expect(calendar.holidayOn('2028-12-25')?.title).toBe('Christmas Day');
    expect(yearsOfFile(holidays, 'england-and-wales')).toEqual({ whole: [2027], added: [] });
    expect(councilCalendar({ ...calendar.settings, division: 'scotland' }).holidayOn('2027-07-05')).toBeNull();
  });

  test('of one day is added to what is computed, so that no holiday is lost', () => {
    const { holidays } = read(division('england-and-wales', event('2027-07-05', 'A proclaimed day')));
    const calendar = calendarWith({ fileHolidays: holidays });
    expect(calendar.holidays(2027).map((one) => one.day.slice(5))).toEqual(['01-01', '03-26', '03-29', '05-03', '05-31', '07-05', '08-30', '12-27', '12-28']);
    expect(yearsOfFile(holidays, 'england-and-wales')).toEqual({ whole: [], added: [2027] });
  });

  test('that is older than a proclamation does not take back a day that the app knows', () => {
    const { holidays } = read(
      division('scotland', ...['01-01', '01-02', '04-03', '05-04', '05-25', '08-03', '11-30', '12-25'].map((day) => event(`2026-${day}`))),
    );
    expect(calendarWith({ division: 'scotland', fileHolidays: holidays }).holidayOn('2026-06-15')?.title).toBe('World Cup bank holiday');
  });

  test('tells of parts of the country that it does not know', () => {
    const file = read({ ...division('scotland', event('2027-01-04')), ...division('isle-of-elsewhere', event('2027-01-05')) });
    expect(holidayFileSentences(file)).toEqual(['Scotland: 1 day, in 2027.', '“isle-of-elsewhere” is no part of the country that the app knows.']);
  });

  test.each([
    ['no JSON', 'not a list', 'BEGIN:VCALENDAR'],
    ['a list', 'not a list', []],
    ['nothing', 'empty', {}],
    ['no events', 'not a list', { scotland: { division: 'scotland' } }],
    ['no day in it', 'empty', division('scotland')],
    ['other parts alone', 'empty', division('isle-of-elsewhere', event('2027-01-05'))],
    ['a day that does not exist', 'not a day', division('scotland', event('2027-02-29'))],
    ['a day in another form', 'not a day', division('scotland', event('04/01/2027'))],
    ['a day without a name', 'day without a name', division('scotland', event('2027-01-04', ' '))],
    ['an entry that is none', 'day without a name', division('scotland', null)],
    ['too many days', 'too many', division('scotland', ...Array.from({ length: 3001 }, () => event('2027-01-04')))],
    ['too many bytes', 'too large', ' '.repeat(1_000_001)],
  ])('with %s is refused in plain words', (_, reason, value) => {
    const file = readHolidayFile(bytes(value));
    expect(file.ok ? null : file.problem.reason).toBe(reason);
    expect(file.ok ? '' : file.problem.message).toMatch(/Nothing was changed\.$/);
  });

  test('with bytes that are no text is refused', () => {
    expect(readHolidayFile(new Uint8Array([0xff, 0xfe, 0x00])).ok).toBe(false);
  });
});
