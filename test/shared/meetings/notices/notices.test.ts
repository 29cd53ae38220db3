import { expect, test } from 'vitest';
import { newId } from '#shared/base/ids.ts';
import { keyDecision, type KeyDecision } from '#shared/domain/key-decision.ts';
import { meeting } from '#shared/domain/meeting/index.ts';
import { plainText } from '#shared/domain/report/index.ts';
import { settings as settingsNoun, settingsId } from '#shared/domain/settings.ts';
import { forwardPlanOutline, plannedFrom } from '#shared/meetings/notices/forward-plan.ts';
import { keyTest } from '#shared/meetings/notices/key-test.ts';
import { noticeOutline, paragraphNumbers } from '#shared/meetings/notices/notice-outline.ts';
import { noticeState } from '#shared/meetings/notices/notice-state.ts';

const settings = { ...settingsNoun.create(settingsId), council: 'Wendlebury County Council' };
const sitting = { ...meeting.create(newId()), date: '2027-03-08' };
const entry = (fields: Partial<KeyDecision> = {}): KeyDecision => ({
  ...keyDecision.create(newId()),
  title: 'Winter service contract',
  meeting: sitting.id,
  ...fields,
});
const records = { committees: [], meetings: [sitting], people: [], settings };

test('spend and divisions are tested against the council’s thresholds', () => {
  expect(keyTest({ amount: 75_000_000, divisions: '' }, settings)).toEqual({
    isKey: true,
    sentences: [
      '£750,000 is at or above the threshold of £500,000: the decision is key.',
      'No division is named; an effect in 2 or more that is significant makes the decision key.',
    ],
  });
  expect(keyTest({ amount: -75_000_000, divisions: 'North' }, settings).isKey).toBe(true);
  expect(keyTest({ amount: 100, divisions: 'North\nSouth' }, settings)).toMatchObject({ isKey: true });
  expect(keyTest({ amount: 100, divisions: 'North' }, settings).isKey).toBe(false);
});

test('twenty-eight clear calendar days lie between notice and decision; the day before a weekend is taken', () => {
  const state = noticeState(entry({ noticeOn: '2027-02-05' }), sitting, settings, '2027-02-10');
  expect(state).toMatchObject({ deadline: '2027-02-05', route: 'notice', isSound: true });
  expect(noticeState(entry(), sitting, settings, '2027-02-01')).toMatchObject({ route: 'notice', isSound: false });
});

test('too late for notice, the general exception is open; with less than five clear days, special urgency alone', () => {
  const exception = noticeState(
    entry({ noticeOn: '2027-02-25', procedure: 'exception', impracticable: 'A bid came in late.', agreedOn: '2027-02-25' }),
    sitting,
    settings,
    '2027-02-25',
  );
  expect(exception).toMatchObject({ route: 'exception', isSound: true });
  const urgency = noticeState(entry({ noticeOn: '2027-03-04' }), sitting, settings, '2027-03-04');
  expect(urgency).toMatchObject({ route: 'urgency', isSound: false });
  expect(urgency.sentences.slice(-4)).toEqual([
    'The procedure chosen for it is another: choose “Special urgency”.',
    'Why notice was impracticable is missing.',
    'Who agreed that it cannot be deferred is missing.',
    'The day of that agreement is missing.',
  ]);
});

test('without a date nothing is counted; a decision that is neither key nor private needs no notice', () => {
  expect(noticeState(entry({ meeting: null }), null, settings, '2027-01-01')).toMatchObject({ day: null, isSound: false });
  expect(noticeState(entry({ isKey: false }), sitting, settings, '2027-03-07')).toMatchObject({ isSound: true, route: 'notice' });
});

test.each(['key', 'private', 'private-again', 'exception', 'urgency'] as const)('the %s notice says under which regulation it is given', (kind) => {
  const outline = noticeOutline(
    kind,
    entry({ isPrivate: true, paragraphs: '3 and 5', documents: 'Report of the Director', privateReason: 'A contract is being let.' }),
    records,
  );
  const words = JSON.stringify(outline.nodes);
  expect(words).toContain('(England) Regulations 2012');
  expect(words).toContain('Winter service contract');
  if (kind.startsWith('private')) expect(words).toContain('paragraphs 3 and 5 of Part 1 of Schedule 12A');
});

test('paragraphs of Schedule 12A are read from what is typed', () => {
  expect(paragraphNumbers('3, 5')).toEqual([3, 5]);
  expect(paragraphNumbers('paragraphs 5 and 3')).toEqual([3, 5]);
  expect(paragraphNumbers('8, 12 and none')).toEqual([]);
});

test('the forward plan holds what is still to come, the earliest first', () => {
  const early = entry({ title: 'Early', meeting: null, due: { kind: 'on', precision: 'month', date: '2027-01-01' } });
  const taken = entry({ title: 'Taken', decided: '2027-01-01' });
  const open = entry({ title: 'Without a date', meeting: null });
  expect(plannedFrom([open, entry(), taken, early], records).map((one) => one.title)).toEqual(['Early', 'Winter service contract', 'Without a date']);
  const table = forwardPlanOutline([entry()], records, '2027-01-04').nodes.find((node) => node.type === 'table');
  expect(table?.rows.map(({ cells }) => cells.map(plainText))).toEqual([
    ['Matter', 'Decision maker', 'When', 'Key or private', 'Contact'],
    ['Winter service contract', 'Not given', '8 March 2027', 'Key', ''],
  ]);
  expect(JSON.stringify(forwardPlanOutline([], records, '2027-01-04').nodes)).toContain('No decision is planned at present.');
});
