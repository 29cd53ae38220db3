import { expect, test } from 'vitest';
import { uidOf } from '#shared/calendar/ics/event.ts';
import { readCalendar } from '#shared/calendar/ics/read-calendar.ts';
import { writeCalendar } from '#shared/calendar/ics/write-calendar.ts';
import { type Meeting, meeting, newAgendaItem } from '#shared/domain/meeting/index.ts';
import { eventsOf } from '#shared/meetings/calendar-events.ts';
import { editsOfProposals, proposeEvents } from '#shared/meetings/calendar-proposal.ts';

const adults = { id: 'a'.repeat(20), title: 'Adult Care Committee' };
const audit = { id: 'b'.repeat(20), title: 'Audit Committee' };
const committees = [adults, audit];
const meetingOf = (letter: string, fields: Partial<Meeting>): Meeting => ({ ...meeting.create(letter.repeat(20)), committee: adults.id, ...fields });

const january = meetingOf('j', { date: '2027-01-18', time: '10:30', place: 'Rowan Room' });
const moved = meetingOf('m', { date: '2027-07-20', time: '14:00', status: 'postponed', postponedFrom: '2027-07-13', statusReason: 'Flood', sequence: 1 });
const off = meetingOf('o', { date: '2027-03-15', status: 'cancelled', statusReason: 'No business', sequence: 2 });

const written = (meetings: readonly Meeting[]) => {
  const read = readCalendar(writeCalendar(eventsOf(meetings, committees), { name: 'Meetings', at: 0 }));
  if (!read.ok) throw new Error(read.problem.message);
  return read.value.events;
};

test('a calendar file has every meeting with a day, the cancelled and the postponed as such, and nothing of an agenda or a note', () => {
  const secret = meetingOf('s', { date: '2027-02-01', note: 'zebra-note', agenda: [newAgendaItem('V', { title: 'zebra-title', access: 'exempt' })] });
  const bytes = writeCalendar(eventsOf([off, january, moved, secret, meetingOf('n', {})], committees), { name: 'Meetings', at: 0 });
  const text = new TextDecoder().decode(bytes);
  expect(text).not.toContain('zebra');
  const events = eventsOf([off, january, moved], committees);
  expect(events.map(({ date, status, sequence, notes }) => ({ date, status, sequence, notes }))).toEqual([
    { date: '2027-01-18', status: 'confirmed', sequence: 0, notes: '' },
    { date: '2027-03-15', status: 'cancelled', sequence: 2, notes: 'Cancelled. No business' },
    { date: '2027-07-20', status: 'confirmed', sequence: 1, notes: 'Postponed from 13 July 2027. Flood' },
  ]);
  expect(events[0]).toMatchObject({ uid: uidOf(january.id), title: 'Adult Care Committee', time: '10:30', place: 'Rowan Room' });
});

test('what was written here changes nothing when it is read again', () => {
  const proposals = proposeEvents(written([january, moved, off]), [january, moved, off], committees);
  expect(proposals.map((one) => one.action)).toEqual(['same', 'same', 'same']);
  expect(editsOfProposals(proposals, null)).toEqual([]);
});

test('another calendar’s file moves, cancels and adds meetings; what is older than here is left', () => {
  const newer = written([
    { ...january, date: '2027-01-25', sequence: 1 },
    { ...moved, status: 'cancelled', sequence: 2 },
    { ...off, status: 'planned', sequence: 1 },
  ]);
  const proposals = proposeEvents(newer, [january, moved, off], committees);
  expect(proposals.map((one) => [one.meeting?.id.charAt(0), one.action])).toEqual([
    ['j', 'change'],
    ['o', 'older'],
    ['m', 'cancel'],
  ]);
  const edits = editsOfProposals(proposals, null);
  expect(edits).toMatchObject([
    { id: january.id, field: 'date', after: '2027-01-25' },
    { id: january.id, field: 'sequence', after: 1 },
    { id: january.id, field: 'status', after: 'postponed' },
    { id: january.id, field: 'postponedFrom', after: '2027-01-18' },
    { id: moved.id, field: 'status', after: 'cancelled' },
    { id: moved.id, field: 'sequence', after: 2 },
  ]);
});

test('a committee is found by its name in the title, and the same day is the same meeting; an event that names none needs one', () => {
  const base = { minutes: null, place: '', status: 'confirmed', sequence: 0, notes: '', time: '18:00', occurrence: null } as const;
  const events = [
    { ...base, uid: 'x@other', title: 'AUDIT COMMITTEE (public)', date: '2027-02-02' },
    { ...base, uid: 'y@other', title: 'adult care committee', date: '2027-01-18' },
    { ...base, uid: 'z@other', title: 'Away day', date: '2027-02-03' },
  ];
  const proposals = proposeEvents(events, [january], committees);
  expect(proposals.map((one) => [one.committee?.charAt(0) ?? null, one.action])).toEqual([
    ['b', 'new'],
    ['a', 'change'],
    [null, 'new'],
  ]);
  const created = (otherwise: string | null) => editsOfProposals(proposals, otherwise).flatMap((one) => (one.op === 'create' ? [one.value] : []));
  expect(created(null)).toMatchObject([{ committee: audit.id, date: '2027-02-02', time: '18:00', uid: 'x@other' }]);
  expect(created(audit.id)).toHaveLength(2);
  const taken = meetingOf('t', { ...(created(null)[0] as Partial<Meeting>), id: 't'.repeat(20) });
  expect(proposeEvents(events.slice(0, 1), [taken], committees)[0]).toMatchObject({ meeting: { id: taken.id }, action: 'same' });
});
