import { expect, test } from 'vitest';
import { nouns } from '#shared/domain/nouns.ts';
import { settings, settingsId } from '#shared/domain/settings.ts';
import { dueForMeetings } from '#renderer/features/today/due-meetings.ts';

const committee = { ...nouns.committee.create('c'.repeat(20)), title: 'Audit Committee' };
const meeting = { ...nouns.meeting.create('m'.repeat(20)), committee: committee.id, date: '2027-01-18' };
const report = { ...nouns.report.create('r'.repeat(20)), meeting: meeting.id };
const due = (today: string, fields: Partial<typeof meeting> = {}) =>
  dueForMeetings({ meetings: [{ ...meeting, ...fields }], reports: [report], committees: [committee], settings: settings.create(settingsId) }, today).map(
    ({ title, day, overdue }) => `${day}${overdue ? ' overdue' : ''} ${title}`,
  );

test('the next step of a meeting and its publication are due, with the reports that are not there', () => {
  expect(due('2027-01-05')).toEqual([
    '2027-01-06 Sign-off: Audit Committee, 18 January 2027 (1 report is not handed in)',
    '2027-01-08 Agenda to be published: Audit Committee, 18 January 2027 (1 report is not handed in)',
  ]);
  expect(due('2027-01-12')).toEqual(['2027-01-08 overdue Agenda to be published: Audit Committee, 18 January 2027 (1 report is not handed in)']);
});

test('nothing is due long before, once it is published, or where the meeting is cancelled', () => {
  expect([due('2026-09-01'), due('2027-01-12', { published: '2027-01-08' }), due('2027-01-05', { status: 'cancelled' })]).toEqual([[], [], []]);
});
