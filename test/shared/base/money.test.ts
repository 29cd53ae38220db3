import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatMoney, isMoney, largestMoney, moneyProblem, parseMoney, sumMoney } from '#shared/base/money.ts';

const seed = Math.floor(Math.random() * 1e9);

test.each([
  ['£1,234.50', 123450],
  ['1234.5', 123450],
  ['1.2m', 120_000_000],
  ['£1.234 million', 123_400_000],
  ['3k', 300_000],
  ['2bn', 200_000_000_000],
  ['(500)', -50000],
  ['(£1,250.01)', -125001],
  ['-12', -1200],
  ['−12', -1200],
  ['£-12', -1200],
  ['-£12', -1200],
  ['.5', 50],
  [' £ 7 ', 700],
  ['0', 0],
  ['-0', 0],
  ['0.00001k', 1],
])('reads %s', (text, pence) => {
  expect(parseMoney(text)).toBe(pence);
});

test.each(['', 'twelve', '1,23', '1.234', '12,34,567', '--5', '(-5)', '£', '.', '1e5', '20bn', '5 apples', '12.3.4'])('refuses %s', (text) => {
  expect(parseMoney(text)).toBeNull();
  expect(moneyProblem(text)).toMatch(/Write pounds and pence as/);
});

test('writes whole pounds without pence, and groups by thousands', () => {
  expect([0, 5, 100, -50000, 123456789, -1].map(formatMoney)).toEqual(['£0', '£0.05', '£1', '-£500', '£1,234,567.89', '-£0.01']);
});

test(`reads back exactly what it writes, seed ${seed}`, () => {
  fc.assert(
    fc.property(fc.integer({ min: -largestMoney, max: largestMoney }), (pence) => {
      expect(parseMoney(formatMoney(pence))).toBe(pence);
      expect(isMoney(pence)).toBe(true);
    }),
    { seed },
  );
});

test(`a sum is exact, whatever the order, seed ${seed}`, () => {
  const amounts = fc.array(fc.option(fc.integer({ min: -largestMoney, max: largestMoney })), { maxLength: 500 });
  fc.assert(
    fc.property(amounts, (list) => {
      const exact = list.reduce<bigint>((sum, one) => sum + BigInt(one ?? 0), 0n);
      expect(BigInt(sumMoney(list))).toBe(exact);
      expect(sumMoney([...list].reverse())).toBe(sumMoney(list));
    }),
    { seed },
  );
  expect(() => sumMoney(Array.from({ length: 9100 }, () => largestMoney))).toThrow('too large');
});
