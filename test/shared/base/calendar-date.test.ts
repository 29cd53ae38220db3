import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween, isCalendarDate, longDate, parseCalendarDate, parseMonth, shortDate, weekdayDate } from '#shared/base/calendar-date.ts';

const anyDay = fc.integer({ min: 0, max: 109_000 }).map((days) => addDays('1900-01-01', days));

describe('calendar days', () => {
  test.each([
    ['2021-12-13', '2021-12-13'],
    ['13/12/2021', '2021-12-13'],
    ['13/12/21', '2021-12-13'],
    ['13.12.2021', '2021-12-13'],
    ['3 May 2022', '2022-05-03'],
    ['Monday 13th December 2021', '2021-12-13'],
    ['the 4th of May 2027', '2027-05-04'],
    ['4 of May', null],
    ['1 sept 2026', '2026-09-01'],
    ['31/02/2026', null],
    ['29/02/2024', '2024-02-29'],
    ['29/02/2023', null],
    ['12/13/2021', null],
    ['tomorrow', null],
    ['', null],
  ])('%s is read as %s', (typed, day) => expect(parseCalendarDate(typed)).toBe(day));

  test('every day is read back from each way it is written', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(isCalendarDate(day)).toBe(true);
        expect(parseCalendarDate(longDate(day))).toBe(day);
        expect(parseCalendarDate(weekdayDate(day))).toBe(day);
        if (day >= '2000-01-01' && day < '2100-01-01') expect(parseCalendarDate(shortDate(day))).toBe(day);
      }),
    );
  });

  test('counting days forward and back agrees', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -1000, max: 1000 }), (day, days) => {
        expect(daysBetween(day, addDays(day, days))).toBe(days);
      }),
    );
  });

  test('weekdays are right', () => {
    expect(weekdayDate('2021-12-13')).toBe('Monday 13 December 2021');
    expect(weekdayDate('2022-03-31')).toBe('Thursday 31 March 2022');
  });

  test('months have names', () => {
    expect(parseMonth('Oct')).toBe(10);
    expect(parseMonth('October')).toBe(10);
    expect(parseMonth('Octember')).toBeNull();
  });
});
