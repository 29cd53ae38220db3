import { expect, test } from 'vitest';
import { newAgendaItem } from '#shared/domain/meeting/index.ts';
import { nouns } from '#shared/domain/nouns.ts';
import { upcomingMeetings } from '#renderer/features/today/agenda.ts';

const today = '2026-11-22';
const id = (letter: string) => letter.repeat(20);

test('meetings come by date and time, with their reports', () => {
  const meeting = (letter: string, date: string | null, time: string) => ({ ...nouns.meeting.create(id(letter)), date, time });
  const report = { ...nouns.report.create(id('r')), meeting: id('a') };
  const next = upcomingMeetings(
    [meeting('a', '2027-01-18', '14:00'), meeting('b', '2027-01-18', '10:30'), meeting('c', '2026-11-01', ''), meeting('d', null, '')],
    [report],
    today,
  );
  expect(next.map((one) => [one.meeting.id.charAt(0), one.reports.length])).toEqual([
    ['b', 0],
    ['a', 1],
  ]);
});

test('of meetings far ahead only those are told of for which something is prepared, and none that is cancelled', () => {
  const on = (letter: string, date: string, fields: object = {}) => ({ ...nouns.meeting.create(id(letter)), date, ...fields });
  const meetings = [
    on('a', '2026-12-01', { status: 'cancelled' }),
    on('b', '2027-01-10'),
    on('c', '2027-02-10'),
    on('d', '2027-03-10'),
    on('e', '2027-04-10', { agenda: [newAgendaItem('V')] }),
  ];
  expect(upcomingMeetings(meetings, [], today).map((one) => one.meeting.id.charAt(0))).toEqual(['b', 'c', 'e']);
});
