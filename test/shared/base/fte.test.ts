import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatFte, fteProblem, mostHalfPosts, parseFte } from '#shared/base/fte.ts';

const seed = Math.floor(Math.random() * 1e9);

test.each([
  ['9.5', 19],
  ['9½', 19],
  ['9 ½', 19],
  ['½', 1],
  ['.5', 1],
  ['10', 20],
  ['10 FTE', 20],
  ['1 post', 2],
  ['2.50', 5],
  ['0', 0],
])('reads %s', (text, halves) => {
  expect(parseFte(text)).toBe(halves);
});

test.each(['', 'some', '9.25', '0.2', '-1', '5001', '1,000', '9.5.5'])('refuses %s', (text) => {
  expect(parseFte(text)).toBeNull();
  expect(fteProblem(text)).toMatch(/counted in halves/);
});

test(`reads back what it writes, seed ${seed}`, () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: mostHalfPosts }), (halves) => {
      expect(parseFte(formatFte(halves))).toBe(halves);
    }),
    { seed },
  );
});
