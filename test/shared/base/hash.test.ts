import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson, sameJson, sha256 } from '#shared/base/hash.ts';

test('canonical JSON is the same whatever the order of keys, and means the same as JSON', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const shuffled = JSON.parse(JSON.stringify(value), (_key, item) =>
        item && typeof item === 'object' && !Array.isArray(item) ? Object.fromEntries(Object.entries(item).reverse()) : item,
      );
      expect(canonicalJson(shuffled)).toBe(canonicalJson(value));
      expect(sameJson(shuffled, value)).toBe(true);
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

test('zero and minus zero are one number', () => {
  expect(canonicalJson([-0])).toBe('[0]');
  expect(sameJson(-0, 0)).toBe(true);
});

test('what JSON cannot hold is a bug', () => {
  expect(() => canonicalJson(Number.NaN)).toThrow();
  expect(() => canonicalJson({ f: () => 1 })).toThrow();
});

test('undefined fields do not count', () => expect(canonicalJson({ a: undefined, b: 1 })).toBe('{"b":1}'));

test('SHA-256 is the standard one', async () => {
  for (const text of ['', 'agenda', 'Ærøskøbing £439,443']) {
    expect(await sha256(text)).toBe(createHash('sha256').update(text).digest('hex'));
  }
});
