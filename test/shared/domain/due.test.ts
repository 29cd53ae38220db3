import { expect, test } from 'vitest';
import { awaitedComments, dueActions, dueBenefits, dueIssues, dueMilestones, dueReviews, openCommitments, wantedDecisions } from '#shared/domain/due.ts';
import { nouns } from '#shared/domain/nouns.ts';
import { newComment } from '#shared/domain/report/index.ts';

const today = '2026-11-22';
const id = (letter: string) => letter.repeat(20);
const action = { id: id('z'), place: 'V', text: 'Write to the landlord', owner: null, due: '2026-11-10', done: false };

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

test('actions are found in their register and within risks and projects; what is done, dropped or closed asks for nothing', () => {
  const own = { ...nouns.action.create(id('a')), title: 'Ask the county surveyor', due: '2026-11-25' };
  const risk = { ...nouns.risk.create(id('b')), actions: [action, { ...action, id: id('y'), done: true }] };
  const project = { ...nouns.project.create(id('c')), actions: [{ ...action, due: '2026-11-12' }] };
  const found = dueActions({ actions: [own], risks: [risk], projects: [project] }, today);
  expect(found.map((one) => [one.kind, one.title, one.overdue])).toEqual([
    ['risk', 'Write to the landlord', true],
    ['project', 'Write to the landlord', true],
    ['action', 'Ask the county surveyor', false],
  ]);
  expect(
    dueActions({ actions: [{ ...own, status: 'dropped' }], risks: [{ ...risk, closed: true }], projects: [{ ...project, closedOn: '2026-11-01' }] }, today),
  ).toEqual([]);
});

test('open risks and untested assumptions are reviewed', () => {
  const risk = { ...nouns.risk.create(id('a')), review: '2026-11-01' };
  const assumption = { ...nouns.assumption.create(id('b')), review: '2026-11-30' };
  expect(dueReviews([risk], [assumption], today).map((one) => [one.kind, one.overdue])).toEqual([
    ['risk', true],
    ['assumption', false],
  ]);
  expect(dueReviews([{ ...risk, closed: true }], [{ ...assumption, status: 'confirmed' }], today)).toEqual([]);
});

test('issues count while they are open, decisions while they are wanted, those without a day last', () => {
  const issue = { ...nouns.issue.create(id('a')), due: '2026-11-01' };
  expect(dueIssues([issue, { ...issue, id: id('b'), status: 'resolved' as const }], today)).toMatchObject([{ id: issue.id, overdue: true }]);
  const decision = nouns.decision.create(id('c'));
  const wanted = wantedDecisions(
    [decision, { ...decision, id: id('d'), wantedBy: '2027-05-01' }, { ...decision, id: id('e'), status: 'taken' as const }],
    today,
  );
  expect(wanted.map((one) => [one.id.charAt(0), one.day])).toEqual([
    ['d', '2027-05-01'],
    ['c', null],
  ]);
});

test('a benefit is due until something was measured on or after its target date', () => {
  const benefit = { ...nouns.benefit.create(id('a')), targetDay: '2026-11-01' };
  const measured = (day: string) => ({ ...benefit, actuals: [{ id: id('x'), place: 'V', day, value: '12', note: '' }] });
  expect(dueBenefits([benefit], today)).toMatchObject([{ day: '2026-11-01', overdue: true }]);
  expect(dueBenefits([measured('2026-10-31')], today)).toHaveLength(1);
  expect(dueBenefits([measured('2026-11-01')], today)).toEqual([]);
  expect(dueBenefits([{ ...benefit, targetDay: '2027-05-01' }], today)).toEqual([]);
});

test('a commitment is due until it is kept, however far ahead; a comment is waited for from the day it was asked for', () => {
  const promise = { ...nouns.commitment.create(id('a')), title: 'Report again on posts' };
  const due = { kind: 'by', precision: 'month', date: '2027-10-01' } as const;
  const found = openCommitments([promise, { ...promise, id: id('b'), due }, { ...promise, id: id('c'), due, kept: '2026-11-01' }], today);
  expect(found.map((one) => [one.id.charAt(0), one.day, one.overdue])).toEqual([
    ['b', '2027-10-31', false],
    ['a', null, false],
  ]);
  const asked = newComment('hr', 'A', { asked: '2026-11-02', deadline: '2026-11-20' });
  const comments = [asked, newComment('financial', 'B'), newComment('financial', 'C', { ...asked, received: '2026-11-19' })];
  const report = { ...nouns.report.create(id('d')), title: 'Posts', comments };
  expect(awaitedComments([report, { ...report, issued: '2026-11-21' }], today)).toEqual([
    { kind: 'report', id: report.id, title: 'HR Comments: Posts', day: '2026-11-20', owner: null, overdue: true },
  ]);
});
