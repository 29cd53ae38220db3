import { addDays } from '#shared/base/calendar-date.ts';
import { escapeText, foldLine } from './content-line.ts';
import type { WrittenEvent } from './event.ts';
import { homeZone, instantOf, wallTimeAt } from './zoned-time.ts';

/** The rules by which British clocks change since 1996 (SI 1994/2798, SI 2002/262). */
const zoneLines: readonly string[] = [
  'BEGIN:VTIMEZONE',
  `TZID:${homeZone}`,
  'BEGIN:DAYLIGHT',
  'TZOFFSETFROM:+0000',
  'TZOFFSETTO:+0100',
  'TZNAME:BST',
  'DTSTART:19960331T010000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0000',
  'TZNAME:GMT',
  'DTSTART:19961027T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
];

/**
 * A calendar file (RFC 5545, UTF-8) of meetings, in the order given. Times are those of the United Kingdom with the zone
 * beside them, so that they stay right whenever clocks change. `name` is the calendar's; `at` is when the file is made, in
 * milliseconds since 1970. Holds nothing but what is given here.
 */
export function writeCalendar(events: readonly WrittenEvent[], { name, at }: { readonly name: string; readonly at: number }): Uint8Array<ArrayBuffer> {
  const stamp = new Date(at).toISOString().replace(/[-:]|\.\d+/g, '');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Boardpack//Boardpack//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${escapeText(name)}`,
    `X-WR-CALNAME:${escapeText(name)}`,
    ...(events.some((event) => event.time !== null) ? zoneLines : []),
    ...events.flatMap((event) => eventLines(event, stamp)),
    'END:VCALENDAR',
  ];
  return new TextEncoder().encode(lines.map(foldLine).join('')) as Uint8Array<ArrayBuffer>;
}

function eventLines(event: WrittenEvent, stamp: string): readonly string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(event.uid)}`,
    `DTSTAMP:${stamp}`,
    ...timeLines(event),
    `SUMMARY:${escapeText(event.title)}`,
    ...(event.place === '' ? [] : [`LOCATION:${escapeText(event.place)}`]),
    ...(event.notes === '' ? [] : [`DESCRIPTION:${escapeText(event.notes)}`]),
    `STATUS:${event.status.toUpperCase()}`,
    `SEQUENCE:${event.sequence}`,
    'END:VEVENT',
  ];
}

function timeLines({ date, time, minutes }: WrittenEvent): readonly string[] {
  const plain = (text: string) => text.replace(/[-:]/g, '');
  if (time === null) return [`DTSTART;VALUE=DATE:${plain(date)}`, `DTEND;VALUE=DATE:${plain(addDays(date, 1))}`];
  const start = `DTSTART;TZID=${homeZone}:${plain(date)}T${plain(time)}00`;
  if (minutes === null) return [start];
  const end = wallTimeAt(instantOf({ date, time }, homeZone) + minutes * 60_000, homeZone);
  return [start, `DTEND;TZID=${homeZone}:${plain(end.date)}T${plain(end.time)}00`];
}
