import { expect, test } from 'vitest';
import { nouns } from '#shared/domain/nouns.ts';
import { distanceWords, dueActions, dueMilestones, dueReviews, upcomingMeetings } from '#renderer/features/today/agenda.ts';

const today = '2026-11-22';
const id = (letter: string) => letter.repeat(20);

test('milestones count by the last day their date allows; what is done or far away is left out', () => {
  const milestone = (letter: string, patch: object) => ({ ...nouns.milestone.create(id(letter)), ...patch });
  const due = dueMilestones(
    [
      milestone('a', { planned: { kind: 'by', precision: 'month', date: '2026-11-01' } }),
      milestone('b', { planned: { kind: 'on', precision: 'day', date: '2026-11-20' } }),
      milestone('c', { planned: { kind: 'on', precision: 'day', date: '2026-11-20' }, forecast: { kind: 'on', precision: 'day', date: '2027-06-01' } }),
      milestone('d', { planned: { kind: 'on', precision: 'day', date: '2026-11-01' }, done: true }),
      milestone('e', { planned: { kind: 'tbc' } }),
    ],
    today,
  );
  expect(due.map((one) => [one.id.charAt(0), one.day, one.overdue])).toEqual([
    ['b', '2026-11-20', true],
    ['a', '2026-11-30', false],
  ]);
});

test('closed risks ask for nothing', () => {
  const risk = {
    ...nouns.risk.create(id('a')),
    review: '2026-11-01',
    actions: [{ id: id('b'), place: 'V', text: 'Write to the landlord', owner: null, due: '2026-11-10', done: false }],
  };
  expect(dueReviews([risk], today)).toHaveLength(1);
  expect(dueActions([risk], today)).toMatchObject([{ id: risk.id, title: 'Write to the landlord', overdue: true }]);
  expect(dueReviews([{ ...risk, closed: true }], today)).toEqual([]);
  expect(dueActions([{ ...risk, closed: true }], today)).toEqual([]);
});

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

test('distances read as people say them', () => {
  expect(['2026-11-22', '2026-11-23', '2026-11-21', '2026-12-01', '2026-11-12'].map((day) => distanceWords(day, today))).toEqual([
    'today',
    'tomorrow',
    'yesterday',
    'in 9 days',
    '10 days ago',
  ]);
});
