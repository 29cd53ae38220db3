import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { addDays } from '#shared/base/calendar-date.ts';
import { idOfUid, uidOf, type WrittenEvent } from '#shared/calendar/ics/event.ts';
import { readCalendar } from '#shared/calendar/ics/read-calendar.ts';
import { writeCalendar } from '#shared/calendar/ics/write-calendar.ts';
import { instantOf } from '#shared/calendar/ics/zoned-time.ts';

const meeting: WrittenEvent = {
  uid: uidOf('abcdefghijklmnopqrst'),
  title: 'Policy Committee',
  date: '2026-07-14',
  time: '10:30',
  minutes: 120,
  place: 'County Hall',
  status: 'confirmed',
  sequence: 0,
  notes: '',
};
const at = Date.parse('2026-06-01T08:15:30Z');
const write = (...events: readonly WrittenEvent[]) => new TextDecoder().decode(writeCalendar(events, { name: 'Meetings', at }));
const linesOf = (text: string) => text.split('\r\n');

describe('a calendar file', () => {
  test('holds a meeting in British time with the zone beside it', () => {
    const lines = linesOf(write(meeting));
    expect(lines.slice(lines.indexOf('BEGIN:VEVENT'))).toEqual([
      'BEGIN:VEVENT',
      'UID:abcdefghijklmnopqrst@boardpack.invalid',
      'DTSTAMP:20260601T081530Z',
      'DTSTART;TZID=Europe/London:20260714T103000',
      'DTEND;TZID=Europe/London:20260714T123000',
      'SUMMARY:Policy Committee',
      'LOCATION:County Hall',
      'STATUS:CONFIRMED',
      'SEQUENCE:0',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
    expect(lines.filter((line) => line === 'BEGIN:VTIMEZONE')).toHaveLength(1);
  });

  test('carries rules for clocks that name the same moment as the time zone itself, in summer and winter', () => {
    for (const date of ['2026-01-14', '2026-03-28', '2026-03-29', '2026-07-14', '2026-10-24', '2026-10-25', '2031-04-01']) {
      const calendar = new ICAL.Component(ICAL.parse(write({ ...meeting, date })) as unknown[]);
      const start = calendar.getFirstSubcomponent('vevent')?.getFirstPropertyValue('dtstart');
      expect(start instanceof ICAL.Time && start.zone?.tzid).toBe('Europe/London');
      expect(start instanceof ICAL.Time && start.toUnixTime() * 1000).toBe(instantOf({ date, time: '10:30' }, 'Europe/London'));
    }
  });

  test('holds a meeting without a time as a whole day, and then no zone', () => {
    const lines = linesOf(write({ ...meeting, date: '2026-12-31', time: null }));
    expect(lines).toContain('DTSTART;VALUE=DATE:20261231');
    expect(lines).toContain('DTEND;VALUE=DATE:20270101');
    expect(lines).not.toContain('BEGIN:VTIMEZONE');
  });

  test('says that a meeting is cancelled, and the next version of it', () => {
    const lines = linesOf(write({ ...meeting, status: 'cancelled', sequence: 3, minutes: null }));
    expect(lines).toContain('STATUS:CANCELLED');
    expect(lines).toContain('SEQUENCE:3');
    expect(lines.some((line) => line.startsWith('DTEND'))).toBe(false);
  });

  test('ends after midnight on the next day, and right across a change of clocks', () => {
    expect(linesOf(write({ ...meeting, date: '2026-10-24', time: '22:00', minutes: 300 }))).toContain('DTEND;TZID=Europe/London:20261025T020000');
    expect(linesOf(write({ ...meeting, time: '23:00', minutes: 90 }))).toContain('DTEND;TZID=Europe/London:20260715T003000');
  });

  test('cannot be broken by what is written in it', () => {
    const text = write({ ...meeting, title: 'A; B, C\\D\r\nEND:VEVENT\nBEGIN:VALARM\u0007' });
    expect(text).toContain('SUMMARY:A\\; B\\, C\\\\D\\nEND:VEVENT\\nBEGIN:VALARM ');
    expect(linesOf(text).filter((line) => line === 'END:VEVENT')).toHaveLength(1);
  });

  test('has no line above 75 octets, and cuts no character', () => {
    const bytes = writeCalendar([{ ...meeting, title: `${'é'.repeat(60)}${'🗳️'.repeat(40)}` }], { name: 'x'.repeat(200), at });
    const lines = linesOf(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    for (const line of lines) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(lines.join('').replaceAll(' ', '')).toContain('🗳️'.repeat(40));
  });
});

test('an identifier leads back to its record, and one from elsewhere to none', () => {
  expect(idOfUid(uidOf('abcdefghijklmnopqrst'))).toBe('abcdefghijklmnopqrst');
  expect(idOfUid('0400000082@example.org')).toBeNull();
});

const seed = Date.now() % 2 ** 31;
test(`what is written is read again, seed ${seed}`, () => {
  const line = fc.string({ unit: 'grapheme', maxLength: 80 }).map((text) => text.replace(/[\u0000-\u001f\u007f\u0085\u2028\u2029\ufeff]|\s+/g, ' ').trim());
  const two = (most: number) => fc.nat(most).map((number) => String(number).padStart(2, '0'));
  const time = fc.tuple(two(23), two(59)).map(([hour, minute]) => `${hour}:${minute}`);
  const anyEvent = fc
    .record({
      date: fc.nat(9000).map((days) => addDays('2009-01-01', days)),
      time: fc.option(time),
      title: line,
      place: line,
      notes: fc.array(line, { maxLength: 4 }).map((lines) => lines.join('\n').trim()),
      status: fc.constantFrom('confirmed' as const, 'tentative' as const, 'cancelled' as const),
      sequence: fc.nat(99),
      minutes: fc.option(fc.integer({ min: 1, max: 180 })),
    })
    // A clock shows no time in the hour that is skipped in spring, and one hour twice in autumn.
    .filter((one) => one.time === null || !/^0[0-2]|^2/.test(one.time))
    .map((one) => ({ ...one, minutes: one.time === null ? null : one.minutes }));
  fc.assert(
    fc.property(fc.uniqueArray(anyEvent, { selector: (one) => `${one.date}${one.time}`, minLength: 1, maxLength: 12 }), (list) => {
      const events = list.map((one, index) => ({ ...one, uid: uidOf(`record${index}`) }));
      const read = readCalendar(writeCalendar(events, { name: 'Meetings', at }));
      if (!read.ok) throw new Error(read.problem.message);
      const inOrder = events.toSorted((a, b) => (`${a.date} ${a.time ?? ''}` < `${b.date} ${b.time ?? ''}` ? -1 : 1));
      expect(read.value).toEqual({ events: inOrder.map((one) => ({ ...one, occurrence: null })), notUnderstood: [] });
    }),
    { seed, numRuns: 200 },
  );
});
