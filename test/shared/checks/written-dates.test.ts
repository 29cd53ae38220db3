import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, longDate, weekdayDate } from '#shared/base/calendar-date.ts';
import { datesIn } from '#shared/checks/written-dates.ts';

test.each([
  ['on Monday 14 December 2026 it', [['Monday 14 December 2026', 'Monday', '2026-12-14', '2026-12']]],
  ['by the 3rd of March 2027', [['3rd of March 2027', null, '2027-03-03', '2027-03']]],
  [
    'in October 2025 and in May 2026',
    [
      ['October 2025', null, null, '2025-10'],
      ['May 2026', null, null, '2026-05'],
    ],
  ],
  ['Thursday, 4 February 2027', [['Thursday, 4 February 2027', 'Thursday', '2027-02-04', '2027-02']]],
  ['on 14 December and in 2026/27', []],
  ['31 November 2026', [['31 November 2026', null, null, '2026-11']]],
])('dates are read: %s', (plain, expected) => {
  expect(datesIn(plain).map(({ words, weekday, day, month }) => [words, weekday, day, month])).toEqual(expected);
});

const seed = Date.now() % 2 ** 31;
test(`every day is read as it is written, seed ${seed}`, () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 60_000 }), fc.boolean(), (days, withWeekday) => {
      const day = addDays('1990-01-01', days);
      const [found] = datesIn(`It is ${withWeekday ? weekdayDate(day) : longDate(day)}.`);
      expect(found).toMatchObject({ day, exists: true, weekday: withWeekday ? weekdayDate(day).split(' ')[0] : null });
    }),
    { seed },
  );
});
