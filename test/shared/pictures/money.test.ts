import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { moneyAxis, placeOfMoney, shortMoney } from '#shared/pictures/money/axis.ts';
import { benefitProfileScene } from '#shared/pictures/money/benefit-profile.ts';
import { budgetFundingScene } from '#shared/pictures/money/budget-funding.ts';
import { anyTitle, anyWidth } from './arbitrary.ts';
import { expectSound } from './troubles.ts';

const room = { width: 464, height: 560 };

test.each([
  [0, '£0'],
  [99_50, '£100'],
  [-950_00, '-£950'],
  [48_000_000, '£480k'],
  [1_224_999_99, '£1.22m'],
  [99_960_000_00, '£100m'],
  [99_999_999, '£1m'],
  [1_200_000_000_00, '£1.2bn'],
  [-40, '£0'],
])('%d pence is said shortly as %s', (pence, words) => {
  expect(shortMoney(pence)).toBe(words);
});

test('the benefit profile adds exactly, each year and over the years', () => {
  // 10.610 net and 0.631 of implementation make 11.241 gross, in thousands.
  const years = [
    { year: 2026, gross: 500_000, implementation: 63_100 },
    { year: 2028, gross: 424_100, implementation: 0 },
    { year: 2028, gross: 200_000, implementation: 0 },
  ];
  const scene = benefitProfileScene({ of: 'Reablement', years }, room);
  expectSound(scene);
  expect(scene.table.rows.map((row) => row.cells)).toEqual([
    ['2026/27', '£5,000', '£631', '£4,369', '£4,369'],
    ['2027/28', '£0', '£0', '£0', '£4,369'],
    ['2028/29', '£6,241', '£0', '£6,241', '£10,610'],
    ['All years', '£11,241', '£631', '£10,610', '£10,610'],
  ]);
  expect(scene.marks[2]?.label).toBe('2028/29: gross £6,241, implementation cost £0, net £6,241, cumulative net £10,610');
  expect(scene.alt).toBe('Benefit profile of Reablement from 2026/27 to 2028/29: gross £11,241, less implementation cost of £631, net £10,610.');
});

test('the profile says when costs are recovered, or that they are not', () => {
  const cost = { year: 2026, gross: 0, implementation: 1_000 };
  const say = (...gross: number[]) =>
    benefitProfileScene({ of: 'A', years: [cost, ...gross.map((amount, index) => ({ year: 2027 + index, gross: amount, implementation: 0 }))] }, room).alt;
  expect(say(400, 700)).toMatch(/The costs are recovered in 2028\/29\.$/);
  expect(say(400, 500)).toMatch(/The costs are not recovered in these years\.$/);
});

test('budget against funding says where it falls short, and leaves bids out', () => {
  const budget = [
    { year: 2026, budget: 140_000_00, forecast: 152_000_00, spent: 88_000_00 },
    { year: 2027, budget: 60_000_00, forecast: 60_000_00, spent: 0 },
  ];
  const scene = budgetFundingScene(
    {
      of: 'Home First',
      budget,
      funding: [
        { year: 2026, amount: 125_000_00 },
        { year: 2027, amount: 60_000_00 },
      ],
      bids: 5_000_00,
    },
    room,
  );
  expectSound(scene);
  expect(scene.alt).toBe(
    'Budget against funding of Home First from 2026/27 to 2027/28: budget £200,000, funding £185,000. Funding falls short in 2026/27 (by £15,000). ' +
      'Bids of £5,000 are not decided and not counted.',
  );
  expect(scene.marks.map((mark) => mark.label)).toEqual([
    '2026/27: budget £140,000, funding £125,000, forecast £152,000, spent £88,000; £15,000 short of the budget',
    '2027/28: budget £60,000, funding £60,000, forecast £60,000, spent £0; fully funded',
  ]);
});

const seed = Date.now() % 2 ** 31;
describe(`any amounts, seed ${seed}`, () => {
  const anyPence = fc.oneof(fc.constant(0), fc.integer({ min: -100_000, max: 100_000 }), fc.integer({ min: -900_000_000_000, max: 900_000_000_000 }));
  const anyYear = fc.integer({ min: 2020, max: 2050 });

  test('a scale has round steps, holds every amount and nought, and keeps their order', () => {
    fc.assert(
      fc.property(fc.array(anyPence, { maxLength: 20 }), (amounts) => {
        const axis = moneyAxis(amounts, 10, 150);
        expect(axis.ticks.length).toBeGreaterThan(1);
        expect(axis.ticks.length).toBeLessThan(12);
        expect(axis.ticks).toContain(0);
        for (const amount of amounts) {
          expect(placeOfMoney(axis, amount)).toBeGreaterThanOrEqual(10 - 1e-6);
          expect(placeOfMoney(axis, amount)).toBeLessThanOrEqual(150 + 1e-6);
        }
      }),
      { seed },
    );
  });

  test('words stand inside the frame and never over each other', () => {
    const anyBenefits = fc.array(fc.record({ year: anyYear, gross: anyPence, implementation: anyPence }), { minLength: 1, maxLength: 12 });
    const anyBudget = fc.array(fc.record({ year: anyYear, budget: anyPence, forecast: anyPence, spent: anyPence }), { maxLength: 8 });
    const anyFunding = fc.array(fc.record({ year: anyYear, amount: anyPence }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(anyTitle, anyBenefits, anyBudget, anyFunding, anyWidth, (of, years, budget, funding, width) => {
        expectSound(benefitProfileScene({ of, years }, { width, height: 560 }));
        expectSound(budgetFundingScene({ of, budget, funding }, { width, height: 380 }));
      }),
      { seed, numRuns: 200 },
    );
  });
});
