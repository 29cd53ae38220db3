import { expect, test } from 'vitest';
import { newId } from '#shared/base/ids.ts';
import { committee } from '#shared/domain/committee.ts';
import { keyDecision, type KeyDecision } from '#shared/domain/key-decision.ts';
import { meeting } from '#shared/domain/meeting/index.ts';
import { settings as settingsNoun, settingsId } from '#shared/domain/settings.ts';
import { decisionsDue } from '#shared/meetings/minutes/decisions-due.ts';
import { noticeDays } from '#shared/meetings/notices/notices-due.ts';
import { heldMeeting } from '../minutes/held.ts';

const settings = settingsNoun.create(settingsId);
const sitting = { ...meeting.create(newId()), date: '2027-03-08' };
const entry = (fields: Partial<KeyDecision> = {}): KeyDecision => ({
  ...keyDecision.create(newId()),
  title: 'Winter service',
  isKey: true,
  meeting: sitting.id,
  ...fields,
});
const due = (entries: readonly KeyDecision[], today: string) =>
  decisionsDue({ meetings: [sitting], entries, committees: [], settings }, today).map(({ title, day, overdue }) => [title, day, overdue]);

test('each notice has its day: 28 clear days, five clear days again for a private meeting, each with its working', () => {
  const days = noticeDays(entry({ isPrivate: true }), sitting, settings, '2027-01-20');
  expect(days.map(({ kind, day }) => [kind, day])).toEqual([
    ['key', '2027-02-05'],
    ['private', '2027-02-05'],
    ['private-again', '2027-02-26'],
  ]);
  for (const { working } of days) expect(working.length).toBeGreaterThan(1);
  expect(noticeDays(entry({ meeting: null }), null, settings, '2027-01-20')).toEqual([]);
});

test('too late for notice, the day of the general exception is told, then that of special urgency, which is today', () => {
  expect(noticeDays(entry(), sitting, settings, '2027-02-20').map(({ kind, day }) => [kind, day])).toEqual([['exception', '2027-02-26']]);
  expect(noticeDays(entry(), sitting, settings, '2027-03-04').map(({ kind, day }) => [kind, day])).toEqual([['urgency', '2027-03-04']]);
});

test('a notice is due until it is published; a planned decision that was taken or withdrawn, or that is far off, asks for nothing', () => {
  expect(due([entry()], '2027-01-20')).toEqual([['Publish the notice of a key decision: Winter service', '2027-02-05', false]]);
  expect(due([entry({ noticeOn: '2027-01-19' })], '2027-01-20')).toEqual([]);
  expect(due([entry({ noticeOn: '2027-01-19', isPrivate: true })], '2027-02-20')).toEqual([
    ['Publish the further notice of a private meeting: Winter service', '2027-02-26', false],
  ]);
  expect(due([entry({ decided: '2027-01-18' }), entry({ withdrawn: '2027-01-18' })], '2027-01-20')).toEqual([]);
  expect(due([entry()], '2026-12-01')).toEqual([]);
});

test('a decision is to be published, can be called in, and then implemented; where it cannot be called in, nothing is said', () => {
  const held = heldMeeting();
  const at = (today: string, callIn = true) =>
    decisionsDue(
      {
        meetings: [{ ...held.meeting, resolutions: held.meeting.resolutions.slice(0, 1) }],
        entries: [],
        committees: [{ ...held.committee, callIn }],
        settings,
      },
      today,
    );
  expect(at('2027-01-20')).toMatchObject([{ title: 'Call-in ends: Evening hubs', day: '2027-01-26', overdue: false }]);
  expect(at('2027-01-27')).toMatchObject([{ title: 'Can be implemented: Evening hubs', day: '2027-01-27' }]);
  expect(at('2027-02-10')).toEqual([]);
  expect(at('2027-01-20', false)).toEqual([]);
  const unpublished = { ...held.meeting, resolutions: held.meeting.resolutions.slice(0, 1).map((one) => ({ ...one, noticeOn: null })) };
  expect(
    decisionsDue({ meetings: [unpublished], entries: [], committees: [{ ...committee.create(held.committee.id), callIn: true }], settings }, '2027-01-20'),
  ).toMatchObject([{ title: 'Publish the decision: Evening hubs', overdue: true }]);
});
