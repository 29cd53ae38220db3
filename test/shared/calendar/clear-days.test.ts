import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '#shared/base/calendar-date.ts';
import { clearDaysBetween, type DayRule, latestPublication } from '#shared/calendar/clear-days.ts';
import { clearDaysSentences } from '#shared/calendar/clear-days-sentences.ts';
import { calendarWith } from './settings.ts';

const england = calendarWith();
const five: DayRule = { days: 5, basis: 'working' };
const parish: DayRule = { days: 3, basis: 'parish' };

describe('five clear days of a principal council', () => {
  test.each([
    ['2021-12-13', '2021-12-03', 'two weekends'],
    ['2022-03-31', '2022-03-23', 'one weekend'],
    ['2012-01-11', '2012-01-03', '2 January was a bank holiday'],
    ['2019-04-23', '2019-04-11', 'both days of Easter'],
    ['2019-04-25', '2019-04-15', 'after Easter'],
    ['2021-01-05', '2020-12-23', 'Christmas, with a substitute day, and New Year'],
    ['2022-01-06', '2021-12-24', 'two substitute days at Christmas and one at New Year'],
    ['2022-06-08', '2022-05-27', 'the moved spring holiday and the Jubilee'],
    ['2022-09-22', '2022-09-13', 'the State Funeral'],
    ['2023-05-11', '2023-05-02', 'the coronation, after the early May holiday'],
    ['2020-05-13', '2020-05-04', 'early May moved to Friday 8'],
    ['2011-05-04', '2011-04-20', 'Easter, the wedding and early May'],
    ['2024-03-05', '2024-02-26', 'with 29 February'],
    ['2023-03-06', '2023-02-24', 'without 29 February'],
    ['2028-03-02', '2028-02-23', 'with 29 February'],
  ])('a meeting on %s is published by %s: %s', (meeting, day) => {
    const latest = latestPublication(meeting, five, england);
    expect(latest.day).toBe(day);
    expect(latest.working.count).toBeGreaterThanOrEqual(5);
    expect(clearDaysBetween(day, meeting, five, england).enough).toBe(true);
    expect(clearDaysBetween(addDays(day, 1), meeting, five, england).count).toBeLessThanOrEqual(5);
  });

  test('a day later is one too few where no weekend lies behind it', () => {
    expect(clearDaysBetween('2022-03-24', '2022-03-31', five, england)).toMatchObject({ count: 4, enough: false });
  });

  test('the working names every day and why it is left out', () => {
    const { working } = latestPublication('2019-04-25', five, england);
    expect(working.between.map(({ day, why }) => [day, why])).toEqual([
      ['2019-04-16', null],
      ['2019-04-17', null],
      ['2019-04-18', null],
      ['2019-04-19', 'Good Friday'],
      ['2019-04-20', 'Saturday'],
      ['2019-04-21', 'Sunday'],
      ['2019-04-22', 'Easter Monday'],
      ['2019-04-23', null],
      ['2019-04-24', null],
    ]);
    expect(clearDaysSentences(working)).toEqual([
      '5 clear days must lie between publication and the meeting on Thursday 25 April 2019. Neither of those two days counts. Weekends, bank holidays and days on which the council is closed are left out.',
      'These days count: Tuesday 16 April, Wednesday 17 April, Thursday 18 April, Tuesday 23 April and Wednesday 24 April.',
      'Left out: Friday 19 April (Good Friday), Saturday 20 April, Sunday 21 April and Monday 22 April (Easter Monday).',
      'From Monday 15 April 2019 there are 5 clear days.',
    ]);
  });

  test('publication moves back from a day that is no working day, and says so', () => {
    const { working } = latestPublication('2021-12-13', five, england);
    expect(working.moved.map((one) => one.day)).toEqual(['2021-12-04', '2021-12-05']);
    expect(clearDaysSentences(working)).toContain(
      'Saturday 4 December and Sunday 5 December are no working days, so the latest day for publication is Friday 3 December.',
    );
  });

  test('days on which the council is closed are left out, with their name', () => {
    const closed = calendarWith({ closures: [{ from: '2026-12-29', to: '2026-12-31', name: 'winter break' }] });
    expect(latestPublication('2027-01-07', five, england).day).toBe('2026-12-29');
    const latest = latestPublication('2027-01-07', five, closed);
    expect(latest.day).toBe('2026-12-22');
    expect(latest.working.between.find((one) => one.day === '2026-12-30')?.why).toBe('Council closed: winter break');
  });

  test('in Scotland and Northern Ireland their own holidays are left out', () => {
    expect(latestPublication('2026-06-18', five, calendarWith({ division: 'scotland' })).day).toBe('2026-06-09');
    expect(latestPublication('2026-06-18', five, england).day).toBe('2026-06-10');
    expect(latestPublication('2026-07-16', five, calendarWith({ division: 'northern-ireland' })).day).toBe('2026-07-07');
  });
});

describe('three clear days of a parish council', () => {
  test('Saturdays count and Sundays do not', () => {
    const found = clearDaysBetween('2026-11-13', '2026-11-18', parish, england);
    expect(found.working.between.map(({ day, why }) => [day, why])).toEqual([
      ['2026-11-14', null],
      ['2026-11-15', 'Sunday'],
      ['2026-11-16', null],
      ['2026-11-17', null],
    ]);
    expect(found).toMatchObject({ count: 3, enough: true });
  });

  test('the Easter break runs from Thursday to Tuesday', () => {
    const { working } = clearDaysBetween('2026-04-01', '2026-04-09', parish, england);
    expect(working.between.map((one) => one.why)).toEqual(['Easter break', 'Good Friday', 'Easter break', 'Sunday', 'Easter Monday', 'Easter break', null]);
  });

  test.each([
    ['2026', '12-24', '12-29'],
    ['2027', '12-24', '12-29'],
    ['2028', '12-23', '12-27'],
    ['2025', '12-24', '12-27'],
    ['2022', '12-24', '12-28'],
  ])('the Christmas break of %s runs from %s to %s', (year, first, last) => {
    const { working } = clearDaysBetween(`${year}-12-10`, `${year}-12-31`, parish, england);
    const out = working.between.filter((one) => !one.counts && one.day.slice(8) > '20').map((one) => one.day.slice(5));
    expect([out.filter((day) => day >= first)[0], out.filter((day) => day <= last).at(-1)]).toEqual([first, last]);
    expect(working.between.find((one) => one.day === `${year}-${first}`)?.counts).toBe(false);
    expect(working.between.find((one) => one.day === `${year}-${last}`)?.counts).toBe(false);
  });

  test('days of public mourning are left out, and a council’s own closure is not', () => {
    const calendar = calendarWith({
      thanksgivings: [{ day: '2026-11-17', name: 'Day of public mourning' }],
      closures: [{ from: '2026-11-16', to: '2026-11-16', name: 'training' }],
    });
    expect(clearDaysBetween('2026-11-13', '2026-11-19', parish, calendar).working.between.map((one) => one.why)).toEqual([
      null,
      'Sunday',
      null,
      'Day of public mourning',
      null,
    ]);
  });
});

test('calendar days count every day, and publication still waits for a working day before', () => {
  const rule: DayRule = { days: 28, basis: 'calendar' };
  const { day, working } = latestPublication('2026-10-05', rule, england);
  expect([day, working.count]).toEqual(['2026-09-04', 30]);
  expect(working.moved.map((one) => one.day)).toEqual(['2026-09-05', '2026-09-06']);
  expect(clearDaysSentences(working, { first: 'the notice', last: 'the decision' })).toContain('30 days count, from Saturday 5 September to Sunday 4 October.');
});

test('publication on or after the day of the meeting is never enough', () => {
  for (const published of ['2026-11-18', '2026-11-20']) {
    const found = clearDaysBetween(published, '2026-11-18', { days: 0, basis: 'calendar' }, england);
    expect(found).toMatchObject({ count: 0, enough: false });
    expect(clearDaysSentences(found.working).at(-1)).toMatch(/is not before the meeting\.$/);
  }
});

const seed = Date.now() % 2 ** 31;
const anyDay = fc.integer({ min: 0, max: 366 * 25 }).map((days) => addDays('2008-01-01', days));
const anyCalendar = fc
  .record({
    division: fc.constantFrom('england-and-wales' as const, 'scotland' as const, 'northern-ireland' as const),
    closures: fc.array(
      fc.tuple(anyDay, fc.nat(20)).map(([from, days]) => ({ from, to: addDays(from, days), name: 'closed' })),
      { maxLength: 60 },
    ),
    thanksgivings: fc.array(
      anyDay.map((day) => ({ day, name: 'Day of thanksgiving' })),
      { maxLength: 30 },
    ),
  })
  .map(calendarWith);

test(`the latest day of publication is the last working day that is enough, seed ${seed}`, () => {
  const anyRule = fc.record({ days: fc.nat(30), basis: fc.constantFrom('working' as const, 'parish' as const, 'calendar' as const) });
  fc.assert(
    fc.property(anyDay, anyRule, anyCalendar, (meeting, rule, calendar) => {
      const { day, working } = latestPublication(meeting, rule, calendar);
      expect(calendar.whyNotWorked(day)).toBeNull();
      expect(clearDaysBetween(day, meeting, rule, calendar)).toMatchObject({ enough: true, count: working.count });
      expect(working.count).toBe(working.between.filter((one) => one.counts).length);
      for (let later = addDays(day, 1); later < meeting; later = addDays(later, 1)) {
        const isEnough = clearDaysBetween(later, meeting, rule, calendar).enough;
        expect(isEnough && calendar.whyNotWorked(later) === null).toBe(false);
        expect(working.moved.some((one) => one.day === later)).toBe(isEnough);
      }
    }),
    { seed, numRuns: 400 },
  );
});
