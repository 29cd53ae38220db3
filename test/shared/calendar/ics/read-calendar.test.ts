import { describe, expect, test } from 'vitest';
import { readCalendar } from '#shared/calendar/ics/read-calendar.ts';

const bytesOf = (...lines: readonly string[]) => new TextEncoder().encode(['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n'));
const event = (...lines: readonly string[]) => ['BEGIN:VEVENT', 'UID:one@example.org', 'SUMMARY:Cabinet', ...lines, 'END:VEVENT'];
const read = (...lines: readonly string[]) => {
  const file = readCalendar(bytesOf(...lines));
  if (!file.ok) throw new Error(file.problem.message);
  return file.value;
};
const timesOf = (...lines: readonly string[]) => read(...event(...lines)).events.map((one) => `${one.date} ${one.time ?? 'all day'}`);

describe('a time in a calendar file', () => {
  test.each([
    ['in winter UTC', 'DTSTART:20261215T103000Z', '2026-12-15 10:30'],
    ['in summer UTC', 'DTSTART:20260714T093000Z', '2026-07-14 10:30'],
    ['an hour before clocks go forward, UTC', 'DTSTART:20260329T003000Z', '2026-03-29 00:30'],
    ['an hour after clocks went forward, UTC', 'DTSTART:20260329T013000Z', '2026-03-29 02:30'],
    ['on the day that clocks go back, UTC', 'DTSTART:20261025T103000Z', '2026-10-25 10:30'],
    ['past midnight in summer, UTC', 'DTSTART:20260714T233000Z', '2026-07-15 00:30'],
    ['in London', 'DTSTART;TZID=Europe/London:20260714T103000', '2026-07-14 10:30'],
    ['in Outlook’s London', 'DTSTART;TZID=GMT Standard Time:20260714T103000', '2026-07-14 10:30'],
    ['in quotation marks', 'DTSTART;TZID="Europe/London":20260714T103000', '2026-07-14 10:30'],
    ['in Berlin', 'DTSTART;TZID=Europe/Berlin:20260714T103000', '2026-07-14 09:30'],
    ['in Outlook’s Berlin', 'DTSTART;TZID=W. Europe Standard Time:20260714T103000', '2026-07-14 09:30'],
    ['in New York between the two changes of clocks', 'DTSTART;TZID=America/New_York:20260320T083000', '2026-03-20 12:30'],
    ['of no zone', 'DTSTART:20260714T103000', '2026-07-14 10:30'],
    ['of a whole day', 'DTSTART;VALUE=DATE:20260714', '2026-07-14 all day'],
  ])('%s is shown as clocks here show it', (_, line, wanted) => {
    expect(timesOf(line)).toEqual([wanted]);
  });

  test('in a zone that nobody knows is taken as it stands, and said', () => {
    const file = read(...event('DTSTART;TZID=Customised Zone 3:20260714T103000'));
    expect(file.events[0]).toMatchObject({ date: '2026-07-14', time: '10:30' });
    expect(file.notUnderstood).toEqual(['The time zone “Customised Zone 3” is not known. Its times were taken as those of the United Kingdom.']);
  });

  test.each([['DTSTART;VALUE=DATE:20260230'], ['DTSTART:20260714T253000'], ['DTSTART:tomorrow'], ['DTEND:20260714T103000Z']])(
    'that is none (%s) is named',
    (line) => {
      expect(read(...event(line))).toEqual({ events: [], notUnderstood: ['“Cabinet” has no date that can be read. It was not taken in.'] });
    },
  );
});

describe('an event', () => {
  test('is read with everything that a meeting has', () => {
    const file = read(
      ...event(
        'DTSTART;TZID=Europe/London:20260714T103000',
        'DTEND;TZID=Europe/London:20260714T123000',
        'LOCATION:Committee Room 2\\, County Hall',
        'DESCRIPTION:First line\\nsecond line that is folded so that it goes on',
        '  behind the end of the line',
        'STATUS:CANCELLED',
        'SEQUENCE:4',
        'X-MICROSOFT-CDO-BUSYSTATUS:BUSY',
      ),
    );
    expect(file).toEqual({
      events: [
        {
          uid: 'one@example.org',
          occurrence: null,
          title: 'Cabinet',
          date: '2026-07-14',
          time: '10:30',
          minutes: 120,
          place: 'Committee Room 2, County Hall',
          status: 'cancelled',
          sequence: 4,
          notes: 'First line\nsecond line that is folded so that it goes on behind the end of the line',
        },
      ],
      notUnderstood: [],
    });
  });

  test('may give its length as a duration', () => {
    expect(read(...event('DTSTART:20260714T103000Z', 'DURATION:PT1H30M')).events[0]?.minutes).toBe(90);
  });

  test('of a file that takes meetings back is cancelled', () => {
    expect(read('METHOD:CANCEL', ...event('DTSTART:20260714T103000Z')).events[0]?.status).toBe('cancelled');
  });

  test('twice in a file stands as its later version, whichever comes first', () => {
    const versions = [event('DTSTART:20260714T103000Z', 'SEQUENCE:2', 'LOCATION:Later'), event('DTSTART:20260713T103000Z', 'SEQUENCE:1', 'LOCATION:Earlier')];
    for (const list of [versions, versions.toReversed()]) expect(read(...list.flat()).events.map((one) => one.place)).toEqual(['Later']);
  });

  test('says which parts of it were not taken in', () => {
    const file = read(
      ...event('DTSTART:20260714T103000Z', 'ATTENDEE:mailto:clerk@example.org', 'BEGIN:VALARM', 'ACTION:DISPLAY', 'TRIGGER:-PT15M', 'END:VALARM'),
      'BEGIN:VTODO',
      'UID:todo@example.org',
      'SUMMARY:Book the room',
      'END:VTODO',
    );
    expect(file.events).toHaveLength(1);
    expect(file.notUnderstood).toEqual(['1 task was not taken in.', 'Not taken in from the events: the people invited, reminders.']);
  });
});

describe('an event that comes again', () => {
  test('keeps its British time past the change of clocks', () => {
    expect(timesOf('DTSTART;TZID=Europe/London:20260310T180000', 'RRULE:FREQ=MONTHLY;BYDAY=2TU;COUNT=3')).toEqual([
      '2026-03-10 18:00',
      '2026-04-14 18:00',
      '2026-05-12 18:00',
    ]);
  });

  test('ends with the day or moment that its rule names, in summer time too', () => {
    const start = 'DTSTART;TZID=Europe/London:20260706T180000';
    expect(timesOf(start, 'RRULE:FREQ=WEEKLY;UNTIL=20260720T170000Z')).toEqual(['2026-07-06 18:00', '2026-07-13 18:00', '2026-07-20 18:00']);
    expect(timesOf(start, 'RRULE:FREQ=WEEKLY;UNTIL=20260720T165900Z')).toHaveLength(2);
    expect(timesOf(start, 'RRULE:FREQ=WEEKLY;UNTIL=20260720')).toHaveLength(3);
    expect(timesOf('DTSTART;VALUE=DATE:20260706', 'RRULE:FREQ=WEEKLY;UNTIL=20260719')).toHaveLength(2);
  });

  test('leaves out the days taken from it and has those added', () => {
    expect(
      timesOf(
        'DTSTART;TZID=Europe/London:20260706T180000',
        'RRULE:FREQ=WEEKLY;COUNT=4',
        'EXDATE:20260713T170000Z',
        'EXDATE;TZID=Europe/London:20260720T180000',
        'RDATE;TZID=Europe/London:20260722T180000',
      ),
    ).toEqual(['2026-07-06 18:00', '2026-07-22 18:00', '2026-07-27 18:00']);
  });

  test('has a date that was moved and one that was cancelled, each known by the day it was meant for', () => {
    const file = read(
      'BEGIN:VTIMEZONE',
      'TZID:Europe/London',
      'BEGIN:STANDARD',
      'DTSTART:19700101T000000',
      'TZOFFSETFROM:+0000',
      'TZOFFSETTO:+0000',
      'END:STANDARD',
      'END:VTIMEZONE',
      ...event('DTSTART;TZID=Europe/London:20260706T180000', 'RRULE:FREQ=WEEKLY;COUNT=3'),
      ...event('RECURRENCE-ID:20260713T170000Z', 'DTSTART;TZID=Europe/London:20260714T190000', 'SEQUENCE:1'),
      ...event('RECURRENCE-ID;TZID=Europe/London:20260720T180000', 'DTSTART;TZID=Europe/London:20260720T180000', 'STATUS:CANCELLED'),
    );
    expect(file.events.map(({ occurrence, date, time, status }) => [occurrence, date, time, status])).toEqual([
      ['2026-07-06', '2026-07-06', '18:00', 'confirmed'],
      ['2026-07-13', '2026-07-14', '19:00', 'confirmed'],
      ['2026-07-20', '2026-07-20', '18:00', 'cancelled'],
    ]);
    expect(file.notUnderstood).toEqual([]);
  });

  test('without end is taken in for 300 dates in ten years, and says so', () => {
    const file = read(...event('DTSTART;TZID=Europe/London:20260706T180000', 'RRULE:FREQ=WEEKLY'));
    expect(file.events).toHaveLength(300);
    expect(read(...event('DTSTART:20260706T180000Z', 'RRULE:FREQ=MONTHLY')).events).toHaveLength(126);
    expect(file.notUnderstood).toEqual(['“Cabinet” comes again without an end, or for very long. It was taken in to 29 March 2032.']);
  });

  test.each([
    'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=HOURLY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=SECONDLY',
    'FREQ=MONTHLY;INTERVAL=2;BYMONTH=2',
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=YEARLY;BYWEEKNO=53;BYDAY=MO',
    'FREQ=MONTHLY;BYDAY=MO;BYMONTHDAY=31',
    'FREQ=MONTHLY;BYDAY=1TH;BYSETPOS=2',
  ])('by a rule that need not end a search (%s) is taken in once and named', (rule) => {
    const file = read(...event('DTSTART;TZID=Europe/London:20260102T180000', `RRULE:${rule}`));
    expect(file.events.map((one) => one.date)).toEqual(['2026-01-02']);
    expect(file.notUnderstood).toEqual(['“Cabinet” comes again by a rule that the app does not follow. Only its first date, 2 January 2026, was taken in.']);
  });

  test.each([
    ['FREQ=MONTHLY;BYMONTHDAY=31;INTERVAL=12', '20260228'],
    ['FREQ=YEARLY;BYMONTH=2;BYDAY=5SU;INTERVAL=100', '20260201'],
    ['FREQ=MONTHLY;BYDAY=5MO;INTERVAL=12', '20260202'],
    ['FREQ=MONTHLY;BYDAY=MO;BYSETPOS=5;INTERVAL=12', '20260228'],
    ['FREQ=YEARLY;INTERVAL=3', '20240229'],
  ])('by a rule that hardly ever holds (%s) ends', (rule, start) => {
    expect(read(...event(`DTSTART;VALUE=DATE:${start}`, `RRULE:${rule}`)).events.length).toBeLessThanOrEqual(300);
  });

  test('from which more days are taken than anyone would is taken in once', () => {
    const days = Array.from({ length: 1001 }, () => '20260713T180000').join(',');
    const file = read(...event('DTSTART:20260706T180000', 'RRULE:FREQ=WEEKLY', `EXDATE:${days}`));
    expect(file.events).toHaveLength(1);
    expect(file.notUnderstood).toHaveLength(1);
  });

  test('in a zone whose own rules have no end is read', () => {
    const zone = ['BEGIN:VTIMEZONE', 'TZID:Trap', 'BEGIN:STANDARD', 'DTSTART:19700101T000000', 'TZOFFSETFROM:+0000', 'TZOFFSETTO:+0100'];
    const file = read(
      ...[...zone, 'RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30', 'END:STANDARD', 'END:VTIMEZONE'],
      ...event('DTSTART;TZID=Trap:20260706T180000', 'DTEND;TZID=Trap:20260706T190000', 'RRULE:FREQ=WEEKLY;COUNT=2'),
    );
    expect(file.events.map((one) => `${one.date} ${one.time} ${one.minutes}`)).toEqual(['2026-07-06 18:00 60', '2026-07-13 18:00 60']);
  });
});

describe('is refused in plain words', () => {
  const refusal = (bytes: Uint8Array) => {
    const file = readCalendar(bytes);
    if (file.ok) throw new Error('It was read.');
    expect(file.problem.message).toMatch(/Nothing was taken in\.$/);
    return file.problem.reason;
  };
  const text = (value: string) => new TextEncoder().encode(value);

  test.each([
    ['a file of another kind', 'no calendar', text('PK\u0003\u0004 not a calendar')],
    ['bytes that are no text', 'no calendar', new Uint8Array([0xff, 0xfe, 0x42, 0x00])],
    ['no bytes', 'no calendar', new Uint8Array()],
    ['a file above 5 MB', 'too large', new Uint8Array(5_000_001)],
    ['a line that is none', 'damaged', bytesOf('this is no line')],
    ['an end too early', 'damaged', text('BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:x')],
    ['an end too many', 'empty', text('BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\nEND:VCALENDAR\r\nEND:VCALENDAR\r\n')],
    ['a calendar without meetings', 'empty', bytesOf()],
    [
      'more than 5,000 meetings',
      'too many',
      bytesOf(...Array.from({ length: 5001 }, (_, index) => ['BEGIN:VEVENT', `UID:${index}`, 'DTSTART:20260714T103000Z', 'END:VEVENT']).flat()),
    ],
    [
      'series of more than 5,000 meetings',
      'too many',
      bytesOf(
        ...Array.from({ length: 18 }, (_, index) => ['BEGIN:VEVENT', `UID:${index}`, 'DTSTART:20260714T103000Z', 'RRULE:FREQ=DAILY', 'END:VEVENT']).flat(),
      ),
    ],
  ])('%s', (_, reason, bytes) => {
    expect(refusal(bytes)).toBe(reason);
  });
});

test('a byte order mark and plain line feeds are no obstacle', () => {
  const lines = ['\uFEFFBEGIN:VCALENDAR', ...event('DTSTART:20260714T103000Z'), 'END:VCALENDAR'];
  const file = readCalendar(new TextEncoder().encode(lines.join('\n')));
  expect(file.ok && file.value.events).toHaveLength(1);
});
