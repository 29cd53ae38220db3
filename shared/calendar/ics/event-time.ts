import ICAL from 'ical.js';
import { type CalendarDate, isCalendarDate } from '#shared/base/calendar-date.ts';
import { homeZone, instantOf, knownZone, type WallTime, wallTimeAt } from './zoned-time.ts';

/**
 * A time as a calendar file gives it: a whole day, or a clock's time in a zone. `zone` is an IANA name; `unknown` is what the
 * file calls a zone that nobody knows, whose times are taken as those of the United Kingdom.
 */
export type FileTime =
  | { readonly kind: 'day'; readonly date: CalendarDate }
  | { readonly kind: 'time'; readonly wall: WallTime; readonly zone: string; readonly unknown: string | null };

/** Reads every value of a property that holds days or times; `null` where one is none, or a day that does not exist. */
export function readTimes(property: ICAL.Property): readonly FileTime[] | null {
  const tzid = property.getFirstParameter('tzid');
  const raw = (property.toJSON() as readonly unknown[]).slice(3);
  const times = raw.map((value) => readTime(value, typeof tzid === 'string' && tzid !== '' ? tzid : null));
  return times.length > 0 && times.every((time) => time !== null) ? times : null;
}

function readTime(raw: unknown, tzid: string | null): FileTime | null {
  const match = /^(\d{4}-\d{2}-\d{2})(?:T([01]\d|2[0-3]):([0-5]\d):\d{2}(Z?))?$/.exec(typeof raw === 'string' ? raw : '');
  const date = match?.[1];
  if (!match || !isCalendarDate(date)) return null;
  if (match[2] === undefined) return { kind: 'day', date };
  const wall = { date, time: `${match[2]}:${match[3]}` };
  if (match[4] === 'Z') return { kind: 'time', wall, zone: 'UTC', unknown: null };
  const zone = tzid === null ? homeZone : knownZone(tzid);
  return { kind: 'time', wall, zone: zone ?? homeZone, unknown: zone === null ? tzid : null };
}

/** What the clocks of the United Kingdom show then; a whole day has no time and stays the day that it is. */
export function homeTime(time: FileTime): { readonly date: CalendarDate; readonly time: string | null } {
  if (time.kind === 'day') return { date: time.date, time: null };
  return time.zone === homeZone ? time.wall : wallTimeAt(instantOf(time.wall, time.zone), homeZone);
}

/** 'YYYY-MM-DDTHH:MM' in the United Kingdom, or the day alone: equal for the same moment, and sorts as text. */
export function timeKey(time: FileTime): string {
  const { date, time: clock } = homeTime(time);
  return clock === null ? date : `${date}T${clock}`;
}

/** The same kind of time on the day and at the hour that a step of a series reached. */
export function atStep(start: FileTime, step: ICAL.Time): FileTime {
  const two = (number: number) => String(number).padStart(2, '0');
  const date = `${step.year}-${two(step.month)}-${two(step.day)}`;
  return start.kind === 'day' ? { kind: 'day', date } : { ...start, wall: { date, time: `${two(step.hour)}:${two(step.minute)}` } };
}

/** Where a series begins, for the library: a time without a zone, since it would search the zones of the file for ever. */
export function seriesStart(start: FileTime): ICAL.Time {
  return start.kind === 'day' ? ICAL.Time.fromDateString(start.date) : ICAL.Time.fromDateTimeString(`${start.wall.date}T${start.wall.time}:00`);
}

const longestMinutes = 60 * 24 * 31;

/** How long an event takes, in minutes, from its end or its duration; `null` for whole days and where the file does not say. */
export function minutesOf(event: ICAL.Component): number | null {
  const [start, end] = ['dtstart', 'dtend'].map((name) => {
    const property = event.getFirstProperty(name);
    return (property && readTimes(property)?.[0]) ?? null;
  });
  if (start?.kind !== 'time') return null;
  const seconds = end?.kind === 'time' ? (instantOf(end.wall, end.zone) - instantOf(start.wall, start.zone)) / 1000 : durationOf(event);
  return seconds !== null && seconds > 0 && seconds <= longestMinutes * 60 ? Math.round(seconds / 60) : null;
}

function durationOf(event: ICAL.Component): number | null {
  const value = event.getFirstPropertyValue('duration');
  return value instanceof ICAL.Duration ? value.toSeconds() : null;
}
