import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ColumnRanks, compareKeys, orderByRank } from '#renderer/parts/register/ranks.ts';

type Row = { readonly key: number | string | null };
const rows = (keys: readonly Row['key'][]): Row[] => keys.map((key) => ({ key }));
const sorted = (list: readonly Row[], ranks: ColumnRanks, descending: boolean) =>
  Array.from(
    orderByRank(list.length, (index) => ranks.rankOf(list[index] as Row), descending),
    (index) => (list[index] as Row).key,
  );

const seed = 20_261_122;
const keys = fc.oneof(fc.array(fc.option(fc.integer({ min: 0, max: 30 }))), fc.array(fc.option(fc.string({ minLength: 1, maxLength: 4 }))));

test(`sorting by rank is sorting by key, empty ones last either way (seed ${seed})`, () => {
  fc.assert(
    fc.property(keys, fc.boolean(), (given, descending) => {
      const list = rows(given);
      const ranks = new ColumnRanks((row) => (row as Row).key);
      ranks.build(list);
      const found = sorted(list, ranks, descending);
      const filled = found.filter((key) => key !== null);
      expect(found.slice(filled.length).every((key) => key === null)).toBe(true);
      for (let index = 1; index < filled.length; index++) {
        const step = compareKeys(filled[index - 1] as string, filled[index] as string);
        expect(descending ? step >= 0 : step <= 0).toBe(true);
      }
      expect([...found].sort()).toEqual([...given].sort());
    }),
    { seed },
  );
});

test('rows of equal rank keep their order', () => {
  const list = [
    { key: 2, name: 'a' },
    { key: 1, name: 'b' },
    { key: 2, name: 'c' },
    { key: 1, name: 'd' },
  ];
  const ranks = new ColumnRanks((row) => (row as Row).key);
  ranks.build(list);
  const order = (descending: boolean) =>
    Array.from(
      orderByRank(4, (index) => ranks.rankOf(list[index] as Row), descending),
      (index) => list[index]?.name,
    ).join('');
  expect(order(false)).toBe('bdac');
  expect(order(true)).toBe('acbd');
});

test('an edited row finds its place without sorting all anew', () => {
  const list = rows(['Bell', 'Dean', 'Frost', null]);
  const ranks = new ColumnRanks((row) => (row as Row).key);
  ranks.build(list);
  expect(ranks.mustBuild(4)).toBe(false);
  expect(ranks.isStale).toBe(false);
  const edited = [...list.slice(0, 2), { key: 'Carr' }, ...list.slice(3)];
  expect(sorted(edited, ranks, false)).toEqual(['Bell', 'Carr', 'Dean', null]);
  // A short register is ranked anew before it is sorted next; a long one after some dozens of edits.
  expect(ranks.mustBuild(4)).toBe(true);
  for (let index = 0; index < 60; index++) ranks.rankOf({ key: `Name ${index}` });
  expect(ranks.isStale).toBe(true);
});

test('references count as people count: R2 before R10', () => {
  expect(compareKeys('R2', 'R10')).toBeLessThan(0);
  expect(compareKeys('élan', 'Elan')).toBe(0);
});

test('two new keys between the same old ones ask to be ranked anew; the same key twice does not', () => {
  const ranks = new ColumnRanks((row) => (row as Row).key);
  ranks.build(rows(['Bell', 'Frost']));
  ranks.rankOf({ key: 'Dean' });
  ranks.rankOf({ key: 'Dean' });
  expect(ranks.isCrowded).toBe(false);
  ranks.rankOf({ key: 'Carr' });
  expect(ranks.isCrowded).toBe(true);
  ranks.build(rows(['Bell', 'Carr', 'Dean', 'Frost']));
  expect(ranks.isCrowded).toBe(false);
});

test(`ranking step by step is ranking at once (seed ${seed})`, () => {
  fc.assert(
    fc.property(keys, fc.integer({ min: 1, max: 5 }), (given, step) => {
      const list = rows(given);
      const [atOnce, byStep] = [0, 1].map(() => new ColumnRanks((row) => (row as Row).key)) as [ColumnRanks, ColumnRanks];
      atOnce.build(list);
      for (const _ of byStep.building(list, step));
      expect(sorted(list, byStep, false)).toEqual(sorted(list, atOnce, false));
    }),
    { seed },
  );
});

test('steps that somebody overtook change nothing', () => {
  const ranks = new ColumnRanks((row) => (row as Row).key);
  const steps = ranks.building(rows(['Dean', 'Bell']), 1);
  steps.next();
  const list = rows(['Frost', 'Adams']);
  ranks.build(list);
  while (!steps.next().done);
  expect(sorted(list, ranks, false)).toEqual(['Adams', 'Frost']);
});

const words = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.string({ unit: fc.constantFrom(..."aAbBzZ  019-_.,'é\u0301ßæ"), maxLength: 6 }),
  fc.array(fc.constantFrom('Access', 'access', 'Accessible', ' ', ' to ', 'to', '2', '10', 'x')).map((parts) => parts.join('')),
);

test(`texts stand in the order of the language, case and accents aside, numbers by their value (seed ${seed})`, () => {
  const collator = new Intl.Collator('en-GB', { numeric: true, sensitivity: 'base' });
  fc.assert(
    fc.property(words, words, (a, b) => {
      expect(Math.sign(compareKeys(a, b))).toBe(Math.sign(collator.compare(a, b)));
    }),
    { seed, numRuns: 20_000 },
  );
});
