import { expect, test } from 'vitest';
import { nouns } from '#shared/domain/nouns.ts';
import { settings, settingsId } from '#shared/domain/settings.ts';
import type { Lookups } from '#renderer/parts/lookups.tsx';
import { countValues, filterWords, passerOf, testsOf } from '#renderer/parts/register/column-filters.ts';
import { columnsOf } from '#renderer/parts/register/columns.ts';
import type { Filter } from '#renderer/parts/register/kept-view.ts';

const names: Readonly<Record<string, string>> = { anna: 'Anna Reed', ben: 'Ben Holt' };
const lookups: Lookups = { ready: true, settings: settings.create(settingsId), recordsOf: () => [], titleOf: (_, id) => names[id] ?? null };
const columns = [...columnsOf(nouns.risk.fields), ...columnsOf(nouns.milestone.fields)];
const columnOf = (id: string) => {
  const found = columns.find((one) => one.id === id);
  if (!found) throw new Error(`There is no column ${id}`);
  return found;
};
const passes = (filter: Filter, record: object) => passerOf(filter, columnOf(filter.id), lookups)(record as never);
const risk = (fields: object) => ({ ...nouns.risk.create('r'), ...fields });

test('words in any order, whatever their case', () => {
  const filter = { id: 'title', test: 'text', text: 'fails PROVIDER' } as const;
  expect(passes(filter, risk({ title: 'A lead provider fails' }))).toBe(true);
  expect(passes(filter, risk({ title: 'A provider' }))).toBe(false);
});

test('one of several values, the empty one among them', () => {
  const filter = { id: 'owner', test: 'oneOf', values: ['Anna Reed', ''] } as const;
  expect([null, 'anna', 'ben'].map((owner) => passes(filter, risk({ owner })))).toEqual([true, true, false]);
  const open = { id: 'closed', test: 'oneOf', values: ['No'] } as const;
  expect([true, false].map((closed) => passes(open, risk({ closed })))).toEqual([false, true]);
});

test('scores lie between products, days between days, open at either end; what is empty lies nowhere', () => {
  const above = { id: 'current', test: 'between', from: 13, to: null } as const;
  expect([{ likelihood: 3, impact: 5 }, { likelihood: 3, impact: 4 }, null].map((current) => passes(above, risk({ current })))).toEqual([true, false, false]);
  const due = { id: 'review', test: 'between', from: null, to: '2026-11-22' } as const;
  expect(['2026-11-22', '2026-11-23', null].map((review) => passes(due, risk({ review })))).toEqual([true, false, false]);
});

test('scores are found by the band they fall in, the bands offered from the highest down', () => {
  const scored = [
    { likelihood: 1, impact: 1 },
    { likelihood: 5, impact: 5 },
    { likelihood: 2, impact: 1 },
    null,
    { likelihood: 3, impact: 4 },
    { likelihood: 4, impact: 3 },
  ];
  const risks = scored.map((current) => risk({ current }));
  expect(testsOf(columnOf('current'))).toEqual(['oneOf', 'between']);
  expect(countValues(columnOf('current'), risks as never, lookups)).toEqual([
    ['Very high', 1],
    ['High', 2],
    ['Low', 2],
    ['', 1],
  ]);
  const high = { id: 'current', test: 'oneOf', values: ['High', ''] } as const;
  expect(risks.map((one) => passes(high, one))).toEqual([false, false, false, true, true, true]);
});

test('a date by month lies where its last day lies', () => {
  const until = { id: 'planned', test: 'between', from: null, to: '2027-05-31' } as const;
  const planned = (date: string) => ({ ...nouns.milestone.create('m'), planned: { kind: 'by', precision: 'month', date } });
  expect(passes(until, planned('2027-05-01'))).toBe(true);
  expect(passes(until, planned('2027-06-01'))).toBe(false);
});

test('a date to be confirmed lies between no days, and is found by its own words', () => {
  const unknown = { ...nouns.milestone.create('m'), planned: { kind: 'tbc' } };
  const passesWith = (from: string | null, to: string | null) => passes({ id: 'planned', test: 'between', from, to }, unknown);
  expect([passesWith('2027-05-01', null), passesWith(null, '2027-05-31'), passesWith(null, null)]).toEqual([false, false, true]);
  expect(testsOf(columnOf('planned'))).toContain('oneOf');
  expect(passes({ id: 'planned', test: 'oneOf', values: ['to be confirmed'] }, unknown)).toBe(true);
});

test('values are offered the most frequent first, but dates in their order', () => {
  const owners = [null, 'ben', 'anna', 'ben'].map((owner) => risk({ owner }));
  expect(countValues(columnOf('owner'), owners as never, lookups)).toEqual([
    ['Ben Holt', 2],
    ['Anna Reed', 1],
    ['', 1],
  ]);
  const dates = [{ kind: 'tbc' }, null, { kind: 'on', precision: 'year', date: '2027-04-01' }, { kind: 'by', precision: 'month', date: '2027-10-01' }];
  const planned = [...dates, { kind: 'tbc' }].map((date) => ({ ...nouns.milestone.create('m'), planned: date }));
  expect(countValues(columnOf('planned'), planned as never, lookups)).toEqual([
    ['by October 2027', 1],
    ['2027/28', 1],
    ['to be confirmed', 2],
    ['', 1],
  ]);
});

test.each([
  [{ id: 'owner', test: 'oneOf', values: ['Anna Reed', ''] }, 'Owner: Anna Reed or empty'],
  [{ id: 'owner', test: 'oneOf', values: ['a', 'b', 'c', 'd'] }, 'Owner: one of 4'],
  [{ id: 'review', test: 'between', from: null, to: '2026-11-22' }, 'Next review: up to 22 November 2026'],
  [{ id: 'current', test: 'between', from: 13, to: null }, 'Current: from 13'],
  [{ id: 'current', test: 'oneOf', values: ['Very high', 'High'] }, 'Current: Very high or High'],
  [{ id: 'review', test: 'between', from: null, to: null }, 'Next review: not empty'],
  [{ id: 'title', test: 'text', text: 'lead' }, 'Title: has “lead”'],
] as const)('%o is said as %s', (filter, words) => {
  expect(filterWords(filter, columnOf(filter.id))).toBe(words);
});
