import { expect, test } from 'vitest';
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
