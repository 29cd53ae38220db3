import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween } from '#shared/base/calendar-date.ts';
import { type Ordinal, type UsualDay, usualDays, type Weekday } from '#shared/calendar/usual-day.ts';
import { parseUsualDay, usualDayWords } from '#shared/calendar/usual-day-words.ts';
import { weekdayOf } from '#shared/calendar/weekday.ts';
import { calendarWith } from './settings.ts';

const england = calendarWith();
const read = (text: string): UsualDay => {
  const usual = parseUsualDay(text);
  if (!usual.ok) throw new Error(usual.problem.message);
  return usual.value;
};
const daysOf = (text: string, from: string, to: string) => usualDays(read(text), from, to, england, 'next working day').days.map((one) => one.day);

describe('a usual day', () => {
  test.each([
    ['Second Tuesday of the month', 'second Tuesday of the month'],
    ['2nd Tuesday', 'second Tuesday of the month'],
    ['every second Tuesday of the month', 'second Tuesday of the month'],
    ['the last Thurs of each month', 'last Thursday of the month'],
    ['third and 1st Wednesday in every month', 'first and third Wednesday of the month'],
    ['first Thursday of March, June, and September', 'first Thursday of March, June and September'],
    ['first thursday of sept & jan', 'first Thursday of January and September'],
    ['every Monday', 'every Monday'],
    ['Mondays', 'every Monday'],
    ['every other Monday from 5 January 2026', 'every second Monday from 5 January 2026'],
    ['alternate Mondays starting 5/1/26', 'every second Monday from 5 January 2026'],
    ['every third Friday from 2 January 2026', 'every third Friday from 2 January 2026'],
  ])('“%s” is the %s', (text, words) => {
    expect(usualDayWords(read(text))).toBe(words);
    expect(read(words)).toEqual(read(text));
  });

  test.each([
    ['every other Monday', /leaves open which of the weeks/],
    ['every second Monday from 6 January 2026', /6 January 2026 is a Tuesday, not a Monday/],
    ['every second Monday from 30 February 2026', /is not a day of the calendar/],
    ['quarterly', /does not say on which day/],
    ['first Thursday of Marchember', /does not say on which day/],
    ['Thursday', /does not say on which day/],
    ['sixth Thursday of the month', /does not say on which day/],
    ['', /does not say on which day/],
  ])('“%s” is refused', (text, reason) => {
    const usual = parseUsualDay(text);
    expect(usual.ok ? '' : usual.problem.message).toMatch(reason);
  });

  test('gives the dates of a range', () => {
    expect(daysOf('second Tuesday of the month', '2026-01-01', '2026-04-30')).toEqual(['2026-01-13', '2026-02-10', '2026-03-10', '2026-04-14']);
    expect(daysOf('fifth Friday', '2026-01-01', '2026-12-31')).toEqual(['2026-01-30', '2026-05-29', '2026-07-31', '2026-10-30']);
    expect(daysOf('last Thursday of February', '2024-01-01', '2028-12-31')).toEqual(['2024-02-29', '2025-02-27', '2026-02-26', '2027-02-25', '2028-02-24']);
    expect(daysOf('every second Monday from 5 January 2026', '2025-12-01', '2026-02-16')).toEqual(['2026-01-05', '2026-01-19', '2026-02-02', '2026-02-16']);
    expect(daysOf('every second Monday from 5 January 2026', '2026-01-06', '2026-02-02')).toEqual(['2026-01-19', '2026-02-02']);
    expect(daysOf('every Wednesday', '2026-12-31', '2027-01-05')).toEqual([]);
  });

  test('moves on from a bank holiday or a closure, or leaves it out, and says why', () => {
    const first = read('first Monday of April, May');
    expect(usualDays(first, '2026-01-01', '2026-12-31', england, 'next working day').days).toEqual([
      { day: '2026-04-07', usual: '2026-04-06', why: 'Easter Monday' },
      { day: '2026-05-05', usual: '2026-05-04', why: 'Early May bank holiday' },
    ]);
    const closed = calendarWith({ closures: [{ from: '2026-04-07', to: '2026-04-10', name: 'recess' }] });
    expect(usualDays(first, '2026-01-01', '2026-04-30', closed, 'next working day').days[0]?.day).toBe('2026-04-13');
    const left = usualDays(read('every Friday'), '2026-03-27', '2026-04-11', closed, 'leave out');
    expect(left.days.map((one) => one.day)).toEqual(['2026-03-27']);
    expect(left.leftOut).toEqual([
      { day: '2026-04-03', why: 'Good Friday' },
      { day: '2026-04-10', why: 'Council closed: recess' },
    ]);
  });

  test('at the weekend is met on as on any other day', () => {
    expect(usualDays(read('first Saturday of October'), '2026-01-01', '2026-12-31', england, 'leave out').days[0]?.day).toBe('2026-10-03');
  });

  test('of a range without end is a bug', () => {
    expect(() => usualDays(read('Mondays'), '1900-01-01', '2199-01-01', england, 'leave out')).toThrow();
  });
});

const seed = Date.now() % 2 ** 31;
test(`any usual day can be read from its words, and its days have its weekday, seed ${seed}`, () => {
  const weekday = fc.integer({ min: 1, max: 7 }).map((value) => value as Weekday);
  const sorted = <T>(value: fc.Arbitrary<T>, least: number) => fc.uniqueArray(value, { minLength: least, maxLength: 5 }).map((list) => list.sort());
  const weekly = fc.record({ weekday, every: fc.constantFrom(1, 2, 3, 4, 5), weeks: fc.nat(900) }).map(({ weekday: day, every, weeks }) => ({
    kind: 'weekly',
    weekday: day,
    every,
    start: every === 1 ? null : addDays('2009-12-27', day + 7 * weeks),
  }));
  const monthly = fc.record({
    kind: fc.constant('monthly' as const),
    weekday,
    ordinals: sorted(fc.constantFrom<Ordinal>(1, 2, 3, 4, 5, 'last'), 1),
    months: fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { maxLength: 12 }).map((list) => list.sort((a, b) => a - b)),
  });
  fc.assert(
    fc.property(fc.oneof(weekly, monthly), fc.nat(4000), (given, after) => {
      const usual = given as UsualDay;
      expect(read(usualDayWords(usual))).toEqual(usual);
      const from = addDays('2012-01-01', after);
      const { days } = usualDays(usual, from, addDays(from, 400), england, 'next working day');
      for (const { day, usual: moved } of days) {
        expect(weekdayOf(moved ?? day)).toBe(usual.weekday);
        if (moved) expect(daysBetween(moved, day)).toBeGreaterThan(0);
      }
      expect(days.map((one) => one.usual ?? one.day)).toEqual([...new Set(days.map((one) => one.usual ?? one.day))].sort());
    }),
    { seed, numRuns: 400 },
  );
});
