import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nouns, type RecordOf } from '#shared/domain/nouns.ts';
import { bidsOf, postSums, sumsByYear, sumsOfAll } from '#renderer/features/programmes/money/year-sums.ts';

const id = (letter: string) => letter.repeat(20);
const item = (fields: object) => ({ id: id('i'), place: 'V', ...fields });
const line = (fields: Partial<RecordOf['budgetLine']>) => ({ ...nouns.budgetLine.create(id('l')), ...fields });
const source = (status: RecordOf['funding']['status'], year: number, amount: number): RecordOf['funding'] => ({
  ...nouns.funding.create(id('f')),
  status,
  amounts: [{ id: id('i'), place: 'V', year, amount }],
});

test('years hold what belongs to them: a forecast not given is the budget, a bid is no funding', () => {
  const funding = [source('approved', 2026, 20_000), source('bid', 2027, 7_500), source('refused', 2026, 1)];
  const lines = [line({ year: 2026, budget: 15_000, spent: 4_010, forecast: 16_001 }), line({ year: 2026, budget: 5_000 }), line({ year: null, budget: 99 })];
  const benefits = [{ ...nouns.benefit.create(id('b')), profile: [item({ year: 2027, gross: 1_124_100, implementation: 63_100 })] }] as never;
  const years = sumsByYear({ lines, funding, benefits });
  expect(years).toMatchObject([
    { year: 2026, funding: 20_000, budget: 20_000, left: 0, spent: 4_010, forecast: 21_001, over: 1_001, net: 0 },
    { year: 2027, funding: 0, gross: 1_124_100, implementation: 63_100, net: 1_061_000, cumulative: 1_061_000 },
  ]);
  expect(sumsOfAll(years)).toMatchObject({ budget: 20_000, net: 1_061_000, cumulative: 1_061_000, over: 1_001 });
  expect(bidsOf(funding)).toBe(7_500);
});

test('what comes of benefits is added up year by year, after what it cost at first', () => {
  const profile = [item({ year: 2027, gross: 900, implementation: null }), item({ year: 2026, gross: 100, implementation: 700 })];
  const years = sumsByYear({ lines: [line({ year: 2028, budget: 1 })], funding: [], benefits: [{ ...nouns.benefit.create(id('b')), profile }] as never });
  expect(years.map(({ year, net, cumulative }) => [year, net, cumulative])).toEqual([
    [2026, -600, -600],
    [2027, 900, 300],
    [2028, 0, 300],
  ]);
});

const seed = 104_729;
test(`sums by year add up to the sum of all, to the penny (seed ${seed})`, () => {
  const amount = fc.option(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }));
  const lines = fc.array(fc.record({ year: fc.integer({ min: 2020, max: 2024 }), budget: amount, spent: amount }), { maxLength: 40 });
  fc.assert(
    fc.property(lines, (rows) => {
      const years = sumsByYear({ lines: rows.map(line), funding: [], benefits: [] });
      const total = rows.reduce((sum, one) => sum + BigInt(one.budget ?? 0), 0n);
      expect(BigInt(sumsOfAll(years).budget)).toBe(total);
      expect(years.every((one) => one.over === one.forecast - one.budget)).toBe(true);
    }),
    { seed },
  );
});

test('posts that ended cost nothing; one whose cost is not known is counted', () => {
  const post = (fields: Partial<RecordOf['post']>) => ({ ...nouns.post.create(id('p')), ...fields });
  expect(postSums([post({ fte: 19, cost: 4_000_001 }), post({ fte: 2 }), post({ fte: 8, cost: 1, status: 'ended' })])).toEqual({
    count: 2,
    halves: 21,
    cost: 38_000_010,
    open: 1,
  });
});
