import fc from 'fast-check';
import { expect, test } from 'vitest';
import { instantOf, knownZone, wallTimeAt } from '#shared/calendar/ics/zoned-time.ts';

test('the clocks of London show an hour more in summer, from and to the moments that the law sets', () => {
  const shownAt = (instant: string) => {
    const { date, time } = wallTimeAt(Date.parse(instant), 'Europe/London');
    return `${date} ${time}`;
  };
  expect(shownAt('2026-03-29T00:59:00Z')).toBe('2026-03-29 00:59');
  expect(shownAt('2026-03-29T01:00:00Z')).toBe('2026-03-29 02:00');
  expect(shownAt('2026-10-25T00:59:00Z')).toBe('2026-10-25 01:59');
  expect(shownAt('2026-10-25T01:00:00Z')).toBe('2026-10-25 01:00');
  expect(shownAt('2026-12-31T23:59:00Z')).toBe('2026-12-31 23:59');
});

test('a time that clocks skip stands for the hour after it', () => {
  expect(new Date(instantOf({ date: '2026-03-29', time: '01:30' }, 'Europe/London')).toISOString()).toBe('2026-03-29T01:30:00.000Z');
});

test.each([
  ['Europe/London', 'Europe/London'],
  ['GMT Standard Time', 'Europe/London'],
  ['/freeassociation.sourceforge.net/Europe/London', 'Europe/London'],
  ['W. Europe Standard Time', 'Europe/Berlin'],
  ['Customised Zone 3', null],
  ['', null],
])('the zone “%s” is %s', (name, zone) => {
  expect(knownZone(name)).toBe(zone);
});

const seed = Date.now() % 2 ** 31;
test(`what a clock shows leads back to its moment, but for the hour that comes twice, seed ${seed}`, () => {
  const zones = fc.constantFrom('Europe/London', 'UTC', 'America/New_York', 'Asia/Kolkata', 'Pacific/Auckland');
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 40 * 366 * 1440 }), zones, (minutes, zone) => {
      const instant = Date.UTC(2000, 0, 1) + minutes * 60_000;
      const wall = wallTimeAt(instant, zone);
      const back = instantOf(wall, zone);
      expect(wallTimeAt(back, zone)).toEqual(wall);
      expect([0, 3_600_000]).toContain(Math.abs(back - instant));
    }),
    { seed, numRuns: 500 },
  );
});
