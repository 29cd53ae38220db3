import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decimalBetween, decimalProblem, formatDecimal, isDecimal, parseDecimal, sumDecimals } from '#shared/base/decimal.ts';

const seed = Math.floor(Math.random() * 1e9);

test.each([
  ['1,234.50', '1234.5'],
  ['-3', '-3'],
  ['−3.10', '-3.1'],
  ['.5', '0.5'],
  ['+7', '7'],
  ['007', '7'],
  ['-0.0', '0'],
  ['3.', '3'],
])('reads %s as %s', (text, decimal) => {
  expect(parseDecimal(text)).toBe(decimal);
});

test.each(['', '.', '-', '1,23', '12 days', '1.123456789', '1234567890123456', '1e5'])('refuses %s', (text) => {
  expect(parseDecimal(text)).toBeNull();
  expect(decimalProblem(text)).toMatch(/not a number that can be kept/);
});

test.each(['00', '1.0', '-0', '01', '1.', '.5', '+1', ' 1', 1, null])('does not take %s for one as it is stored', (value) => {
  expect(isDecimal(value)).toBe(false);
});

const decimals = fc.tuple(fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n }), fc.integer({ min: 0, max: 8 })).map(([digits, places]) => {
  const text = String(digits < 0n ? -digits : digits).padStart(places + 1, '0');
  return parseDecimal(`${digits < 0n ? '-' : ''}${text.slice(0, text.length - places)}.${text.slice(text.length - places)}`) as string;
});

test(`reads back exactly what it writes, and what is kept is canonical, seed ${seed}`, () => {
  fc.assert(
    fc.property(decimals, (decimal) => {
      expect(isDecimal(decimal)).toBe(true);
      expect(parseDecimal(formatDecimal(decimal))).toBe(decimal);
    }),
    { seed },
  );
});

test(`sums are exact: what is added and taken away leaves what was there, seed ${seed}`, () => {
  expect(sumDecimals(['0.1', '0.2', null])).toBe('0.3');
  expect(decimalBetween('1200.5', '900')).toBe('-300.5');
  fc.assert(
    fc.property(decimals, decimals, (a, b) => {
      expect(sumDecimals([a, b])).toBe(sumDecimals([b, a]));
      expect(decimalBetween(b, sumDecimals([a, b]))).toBe(a);
    }),
    { seed },
  );
});
