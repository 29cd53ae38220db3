import { expect, test } from 'vitest';
import type { Field } from '#shared/domain/field.ts';
import { wayRound } from '#shared/domain/way-round.ts';

const field: Field = { name: 'to', label: 'To', shape: { type: 'references', to: 'project' } };
const records = (ways: Readonly<Record<string, readonly string[] | string | null>>) => new Map(Object.entries(ways).map(([id, to]) => [id, { id, to }]));

test('finds the shortest way back, and says it', () => {
  const all = records({ a: ['b', 'c'], b: ['d'], c: ['a'], d: ['a'] });
  expect(wayRound(all, 'a', field)).toEqual(['a', 'c', 'a']);
  expect(wayRound(all, 'b', field)).toEqual(['b', 'd', 'a', 'b']);
  expect(wayRound(records({ a: ['a'] }), 'a', field)).toEqual(['a', 'a']);
});

test('finds none where there is none, round about or to what is gone', () => {
  expect(wayRound(records({ a: ['b', 'x'], b: ['c'], c: ['b'] }), 'a', field)).toBeNull();
  expect(wayRound(records({ a: [] }), 'a', field)).toBeNull();
});

test('goes along single references too', () => {
  expect(wayRound(records({ a: 'b', b: 'a', c: null }), 'a', { ...field, shape: { type: 'reference', to: 'board' } })).toEqual(['a', 'b', 'a']);
});
