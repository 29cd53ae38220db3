import { expect, test } from 'vitest';
import { valueOf } from '#shared/domain/field.ts';
import { benefit, latestActual } from '#shared/domain/benefit.ts';
import { profileByYear } from '#shared/domain/benefit-fields.ts';
import { varianceOf } from '#shared/domain/budget-line.ts';
import { yearCostOf } from '#shared/domain/post.ts';

const year = (id: string, of: number | null, gross: number | null, implementation: number | null) => ({ id, place: id, year: of, gross, implementation });
const computed = (name: string, patch: object) => {
  const field = benefit.fields.find((one) => one.name === name);
  return field && valueOf({ ...benefit.create('aaaaaaaaaaaaaaaaaaaa'), ...patch }, field);
};

test('net is gross less what it costs: 11.241 less 0.631 is 10.610 million', () => {
  const profile = [year('V', 2026, 1_000_000_000, 63_100_000), year('W', 2027, 124_100_000, null)];
  expect([computed('gross', { profile }), computed('implementation', { profile }), computed('net', { profile })]).toEqual([
    1_124_100_000, 63_100_000, 1_061_000_000,
  ]);
  expect(computed('net', {})).toBeNull();
});

test('years of several profiles come together in order, and add up', () => {
  const rows = profileByYear([
    [year('V', 2027, 300, 100), year('W', 2026, 100, 400)],
    [year('X', 2027, null, 50), year('Y', null, 999, 999)],
  ]);
  expect(rows).toEqual([
    { year: 2026, gross: 100, implementation: 400, net: -300, cumulative: -300 },
    { year: 2027, gross: 300, implementation: 150, net: 150, cumulative: -150 },
  ]);
});

test('the latest actual is that of the last day', () => {
  const actuals = [
    { id: 'a', place: 'V', day: '2026-10-31', value: '1100', note: '' },
    { id: 'b', place: 'W', day: '2026-04-30', value: '1180', note: '' },
    { id: 'c', place: 'X', day: '2026-11-30', value: null, note: '' },
  ];
  expect(latestActual(actuals)).toBe('1100');
  expect(computed('toGo', { actuals, baseline: '1200.5', target: '900' })).toBe('-200');
  expect(computed('toGo', { baseline: '1200.5', target: '900' })).toBe('-300.5');
  expect(computed('latest', {})).toBeNull();
});

test('half posts and variances are exact; what is not known stays unknown', () => {
  expect(yearCostOf({ fte: 19, cost: 3_333_333 })).toBe(31_666_664);
  expect(yearCostOf({ fte: 1, cost: -3 })).toBe(-2);
  expect(yearCostOf({ fte: null, cost: 5 })).toBeNull();
  expect(varianceOf({ budget: 500, forecast: 450 })).toBe(-50);
  expect(varianceOf({ budget: 500, forecast: null })).toBeNull();
});
