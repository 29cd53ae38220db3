import type ICAL from 'ical.js';
import { longDate } from '#shared/base/calendar-date.ts';
import { shorten } from '#shared/base/shorten.ts';
import type { EventStatus, ReadEvent } from './event.ts';
import { type FileTime, homeTime, minutesOf, readTimes, timeKey } from './event-time.ts';
import { seriesOf } from './series.ts';

const longestLine = 300;
const longestNotes = 20_000;

/** `null` for the events where there are more than may be. */
type Found = { readonly events: readonly ReadEvent[] | null; readonly notes: readonly string[] };

/** Every event of the calendars in order of time, with sentences about those that were not taken in, or not as they are written. */
export function readEvents(calendars: readonly ICAL.Component[], most: number): Found {
  const notes: string[] = [];
  const byKey = new Map<string, ReadEvent>();
  let count = 0;
  for (const calendar of calendars) {
    for (const event of eventsOf(calendar, notes)) {
      const key = `${event.uid}\n${event.occurrence ?? ''}`;
      if (event.sequence >= (byKey.get(key)?.sequence ?? 0)) byKey.set(key, event);
      if (++count > most) return { events: null, notes };
    }
  }
  const events = [...byKey.values()].sort((a, b) => (`${a.date} ${a.time ?? ''}` < `${b.date} ${b.time ?? ''}` ? -1 : 1));
  return { events, notes: [...new Set(notes)] };
}

function* eventsOf(calendar: ICAL.Component, notes: string[]): Generator<ReadEvent> {
  const components = calendar.getAllSubcomponents('vevent');
  const changed = new Map<string, ICAL.Component>();
  for (const one of components) {
    const time = recurrenceOf(one, notes);
    if (time !== null) changed.set(`${uidText(one)}\n${timeKey(time)}`, one);
  }
  const isCancelled = textOf(calendar, 'method').toUpperCase() === 'CANCEL';
  const read = (component: ICAL.Component, start: FileTime, original: FileTime | null) => eventFrom(component, start, { original, isCancelled, notes });
  for (const component of components) {
    if (component.hasProperty('recurrence-id')) continue;
    const start = startOf(component, notes);
    if (start === null) continue;
    for (const time of timesOf(component, start, notes)) {
      const key = time === null ? null : `${uidText(component)}\n${timeKey(time)}`;
      const other = key === null ? undefined : changed.get(key);
      const otherStart = other ? startOf(other, notes) : null;
      if (other && key !== null) changed.delete(key);
      yield other && otherStart ? read(other, otherStart, time) : read(component, time ?? start, time);
    }
  }
  for (const component of changed.values()) {
    const start = startOf(component, notes);
    if (start !== null) yield read(component, start, recurrenceOf(component, notes));
  }
}

/** When an event is: for each date of a series the one it was first meant for, `null` for an event that stands alone. */
function timesOf(component: ICAL.Component, start: FileTime, notes: string[]): readonly (FileTime | null)[] {
  if (!component.hasProperty('rrule') && !component.hasProperty('rdate')) return [null];
  const series = seriesOf(component, start);
  if (series === 'not followed') {
    const first = longDate(homeTime(start).date);
    notes.push(`${nameOf(component)} comes again by a rule that the app does not follow. Only its first date, ${first}, was taken in.`);
    return [start];
  }
  const last = series.times.at(-1);
  if (series.cut && last) notes.push(`${nameOf(component)} comes again without an end, or for very long. It was taken in to ${longDate(homeTime(last).date)}.`);
  return series.times;
}

function recurrenceOf(component: ICAL.Component, notes: string[]): FileTime | null {
  const property = component.getFirstProperty('recurrence-id');
  if (property?.getFirstParameter('range')) {
    notes.push(`${nameOf(component)} was changed for all later dates of its series at once. The change was taken in for one date only.`);
  }
  return (property && readTimes(property)?.[0]) ?? null;
}

function startOf(component: ICAL.Component, notes: string[]): FileTime | null {
  const property = component.getFirstProperty('dtstart');
  const start = (property && readTimes(property)?.[0]) ?? null;
  if (start === null) notes.push(`${nameOf(component)} has no date that can be read. It was not taken in.`);
  else if (start.kind === 'time' && start.unknown !== null) {
    notes.push(`The time zone “${shorten(start.unknown, 60)}” is not known. Its times were taken as those of the United Kingdom.`);
  }
  return start;
}

function eventFrom(
  component: ICAL.Component,
  start: FileTime,
  { original, isCancelled, notes }: { readonly original: FileTime | null; readonly isCancelled: boolean; readonly notes: string[] },
): ReadEvent {
  const text = textOf(component, 'description').replace(/\r\n?/g, '\n').trim();
  if (text.length > longestNotes)
    notes.push(`The notes of ${nameOf(component)} are very long. Their first ${longestNotes.toLocaleString('en-GB')} characters were taken in.`);
  const sequence = Number(component.getFirstPropertyValue('sequence') ?? 0);
  return {
    uid: uidText(component),
    occurrence: original === null ? null : homeTime(original).date,
    title: shorten(textOf(component, 'summary'), longestLine),
    ...homeTime(start),
    minutes: minutesOf(component),
    place: shorten(textOf(component, 'location'), longestLine),
    status: isCancelled ? 'cancelled' : statusOf(component),
    sequence: Number.isSafeInteger(sequence) && sequence > 0 ? sequence : 0,
    notes: text.slice(0, longestNotes),
  };
}

function statusOf(component: ICAL.Component): EventStatus {
  const status = textOf(component, 'status').toUpperCase();
  return status === 'CANCELLED' ? 'cancelled' : status === 'TENTATIVE' ? 'tentative' : 'confirmed';
}

/** An event without an identifier, which the standard asks for, is known by its words and its start. */
function uidText(component: ICAL.Component): string {
  return (
    textOf(component, 'uid').slice(0, longestLine) ||
    `${textOf(component, 'summary').slice(0, longestLine)} ${String(component.getFirstPropertyValue('dtstart') ?? '')}`
  );
}

function nameOf(component: ICAL.Component): string {
  const title = shorten(textOf(component, 'summary'), 80);
  return title === '' ? 'An event without a name' : `“${title}”`;
}

function textOf(component: ICAL.Component, name: string): string {
  const value = component.getFirstPropertyValue(name);
  return typeof value === 'string' ? value.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '') : '';
}
