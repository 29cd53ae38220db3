import fc from 'fast-check';
import { expect, test } from 'vitest';
import { narrows, queryWords } from '#renderer/parts/register/search-index.ts';

const seed = 71_122;
const found = (texts: readonly string[], query: string) => texts.filter((text) => queryWords(query).every((word) => text.includes(word)));

test(`typing on may start from what was found before (seed ${seed})`, () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', ' '), maxLength: 6 });
  fc.assert(
    fc.property(fc.array(letters), letters, letters, (texts, before, more) => {
      const next = before + more;
      if (narrows(before, next)) expect(found(found(texts, before), next)).toEqual(found(texts, next));
    }),
    { seed, numRuns: 2000 },
  );
});

test('a shorter query starts from everything again', () => {
  expect(narrows('risk', 'ris')).toBe(false);
  expect(narrows('', 'r')).toBe(false);
  expect(narrows('Ri', 'ris')).toBe(true);
});
