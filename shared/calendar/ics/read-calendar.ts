import ICAL from 'ical.js';
import { counted, formatCount } from '#shared/base/count.ts';
import { ok, type Result, refuse } from '#shared/base/result.ts';
import type { ReadEvent } from './event.ts';
import { readEvents } from './read-events.ts';

/** What a calendar file holds, and sentences about all of it that was not taken in or had to be guessed. */
export type CalendarFile = { readonly events: readonly ReadEvent[]; readonly notUnderstood: readonly string[] };

const largestFile = 5_000_000;
/** The most events that are read from one file, those of series among them. */
const mostEvents = 5000;
/** The most sentences about what was not understood; of more, the number is given. */
const mostSentences = 50;

const nothing = 'Nothing was taken in.';

/**
 * Reads a calendar file (RFC 5545, UTF-8) of up to 5 MB and 5,000 events. Times become those of the United Kingdom, whatever
 * zone they are written in. Of an event that comes again up to 300 dates in ten years are taken in. Of two versions of one
 * event that with the higher sequence stays. Refuses in a sentence what is too large, damaged, or no calendar. A large file
 * takes seconds.
 */
export function readCalendar(bytes: Uint8Array): Result<CalendarFile> {
  if (bytes.length > largestFile)
    return refuse('too large', `This calendar file is larger than 5 MB. Export a shorter time from the other calendar. ${nothing}`);
  const text = decode(bytes);
  if (text === null || !/^BEGIN:VCALENDAR\s*$/im.test(text.slice(0, 2000))) {
    return refuse('no calendar', `This is no calendar file (.ics), or it is written in a way that cannot be read. ${nothing}`);
  }
  const calendars = parse(text);
  if (calendars === null) return refuse('damaged', `This calendar file is damaged or ends too early. Export it again from the other calendar. ${nothing}`);
  const { events, notes } = readEvents(calendars, mostEvents);
  if (events === null) return refuse('too many', tooMany);
  if (events.length === 0 && notes.length === 0) return refuse('empty', `There is no meeting in this calendar file. ${nothing}`);
  return ok({ events, notUnderstood: shortened([...notes, ...otherParts(calendars)]) });
}

const tooMany = `This calendar file holds more than ${formatCount(mostEvents)} meetings, those that come again counted each time. Export a shorter time from the other calendar. ${nothing}`;

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/^\uFEFF/, '');
  } catch {
    return null;
  }
}

function parse(text: string): readonly ICAL.Component[] | null {
  try {
    const parsed = ICAL.parse(text) as readonly unknown[];
    const list = typeof parsed[0] === 'string' ? [parsed] : parsed;
    const calendars = list.map((one) => new ICAL.Component(one as unknown[]));
    return calendars.every((one) => one.name === 'vcalendar') ? calendars : null;
  } catch {
    // The library throws at the first line that it cannot read.
    return null;
  }
}

const otherKinds = [
  ['vtodo', 'task was', 'tasks were'],
  ['vjournal', 'journal entry was', 'journal entries were'],
  ['vfreebusy', 'list of busy times was', 'lists of busy times were'],
] as const;

function otherParts(calendars: readonly ICAL.Component[]): readonly string[] {
  const others = otherKinds.flatMap(([kind, one, many]) => {
    const count = calendars.reduce((sum, calendar) => sum + calendar.getAllSubcomponents(kind).length, 0);
    return count === 0 ? [] : [`${counted(count, one, many)} not taken in.`];
  });
  const events = calendars.flatMap((one) => one.getAllSubcomponents('vevent'));
  const unused = [
    ...(events.some((event) => event.hasProperty('attendee')) ? ['the people invited'] : []),
    ...(events.some((event) => event.hasProperty('attach')) ? ['attachments'] : []),
    ...(events.some((event) => event.getFirstSubcomponent('valarm') !== null) ? ['reminders'] : []),
  ];
  return unused.length === 0 ? others : [...others, `Not taken in from the events: ${unused.join(', ')}.`];
}

function shortened(sentences: readonly string[]): readonly string[] {
  const more = sentences.length - mostSentences;
  return more <= 0 ? sentences : [...sentences.slice(0, mostSentences), `And ${counted(more, 'more note', 'more notes')} of this kind.`];
}
