import { expect, test } from 'vitest';
import { nouns } from '#shared/domain/nouns.ts';
import type { Meeting } from '#shared/domain/meeting/index.ts';
import { settings, settingsId } from '#shared/domain/settings.ts';
import type { Lookups } from '#renderer/parts/lookups.tsx';
import { gridTemplate } from '#renderer/parts/register/column-layout.ts';
import { columnsOf, notWritable } from '#renderer/parts/register/columns.ts';

const meetings: readonly Meeting[] = [
  { ...nouns.meeting.create('early'), date: '2027-01-18' },
  { ...nouns.meeting.create('late'), date: '2027-02-04', title: 'Budget meeting' },
  nouns.meeting.create('open'),
];
const lookups: Lookups = {
  ready: true,
  settings: settings.create(settingsId),
  recordsOf: (kind) => (kind === 'meeting' ? meetings : []) as never,
  titleOf: (kind, id) => (kind === 'meeting' ? (meetings.filter((one) => one.id === id).map(nouns.meeting.titleOf)[0] ?? null) : null),
};
const columns = columnsOf(nouns.report.fields);
const meetingOf = (id: string | null) => {
  const column = columns.find((one) => one.id === 'meeting');
  const report = { ...nouns.report.create('r'), meeting: id };
  return { text: column?.textOf(report, lookups), key: column?.keyOf(report, lookups) };
};

test('what comes from a step of its own is written in nowhere else, and says where', () => {
  const issued = columns.find((one) => one.id === 'issued');
  expect(issued && notWritable(issued)).toContain('issue it under Versions');
  const title = columns.find((one) => one.id === 'title');
  expect(title && notWritable(title)).toBeNull();
});

test('a column of meetings shows their dates and sorts by them', () => {
  expect(meetingOf('early')).toEqual({ text: '18 January 2027', key: '2027-01-18' });
  expect(meetingOf('late')).toEqual({ text: '4 February 2027, Budget meeting', key: '2027-02-04' });
});

test('a meeting without a date, one that was removed and none at all are told apart', () => {
  expect(meetingOf('open')).toEqual({ text: 'Meeting without a date', key: null });
  expect(meetingOf('gone')).toEqual({ text: 'removed meeting', key: null });
  expect(meetingOf(null)).toEqual({ text: '', key: null });
});

test('the title takes what is left; where there is none, the first column does', () => {
  const title = columns.filter((one) => one.id === 'title' || one.id === 'issued');
  expect(gridTemplate(title)).toMatch(/^2rem minmax\(max\(.+\), 1fr\) [\d.]+rem$/);
  expect(gridTemplate(columns.filter((one) => one.id === 'issued'))).toMatch(/^2rem minmax\([\d.]+rem, 1fr\)$/);
});
