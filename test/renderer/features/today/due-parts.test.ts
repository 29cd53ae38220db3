import { expect, test } from 'vitest';
import { nouns } from '#shared/domain/nouns.ts';
import { type DuePart, duePart, gatherDue } from '#renderer/features/today/due-parts.ts';

const today = '2026-11-22';
const id = (letter: string) => letter.repeat(20);
const action = { id: id('z'), place: 'V', text: 'Write to the landlord', owner: null, due: '2026-11-10', done: false };
const risk = (letter: string, patch: object) => ({ ...nouns.risk.create(id(letter)), title: `Risk ${letter}`, ...patch });

test('of a record of which nothing is due nothing is kept', () => {
  expect(duePart('risk', risk('a', {}), today)).toBeNull();
  expect(duePart('risk', risk('a', { review: '2027-11-01', closed: false }), today)).toBeNull();
  expect(duePart('risk', risk('a', { review: '2026-11-01', actions: [action], closed: true }), today)).toBeNull();
});

test('the lists hold what is due of all records, the earliest first', () => {
  const risks = [risk('a', { review: '2026-12-01' }), risk('b', { review: '2026-11-01', actions: [action] })];
  const own = { ...nouns.action.create(id('c')), title: 'Ask the surveyor', due: '2026-11-25' };
  const decisions = [nouns.decision.create(id('d')), { ...nouns.decision.create(id('e')), wantedBy: '2027-05-01' }];
  const partsOf = (found: readonly (readonly [string, DuePart | null])[]) =>
    new Map(found.flatMap(([key, part]): [string, DuePart][] => (part ? [[key, part]] : [])));
  const lists = gatherDue([
    partsOf([[own.id, duePart('action', own, today)]]),
    partsOf(risks.map((one) => [one.id, duePart('risk', one, today)])),
    partsOf(decisions.map((one) => [one.id, duePart('decision', one, today)])),
  ]);
  expect(lists.actions.map((one) => [one.kind, one.title, one.overdue])).toEqual([
    ['risk', 'Write to the landlord', true],
    ['action', 'Ask the surveyor', false],
  ]);
  expect(lists.reviews.map((one) => [one.title, one.overdue])).toEqual([
    ['Risk b', true],
    ['Risk a', false],
  ]);
  expect(lists.decisions.map((one) => one.day)).toEqual(['2027-05-01', null]);
  expect([lists.milestones, lists.issues, lists.benefits]).toEqual([[], [], []]);
});
