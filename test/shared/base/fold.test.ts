import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findFolded, fold, foldedWords } from '#shared/base/fold.ts';

test('accents, apostrophes, dashes and the commas of numbers do not matter', () => {
  expect(fold('O’Brien’s Café')).toBe('obriens cafe');
  expect(fold("Council's £439,443")).toBe('councils £439443');
  expect(fold('1,5 and 12,34')).toBe('1,5 and 12,34');
  expect(fold('Pen-y-bont ŵ ÆØß 2026–27')).toBe('pen-y-bont w aeoss 2026-27');
});

test('the words of a query stand once each', () => {
  expect(foldedWords('  Risk risk  R12 ')).toEqual(['risk', 'r12']);
  expect(foldedWords(' ’ ')).toEqual([]);
});

test('hits are found in the text as it is written', () => {
  const marks = (text: string, ...words: string[]) => findFolded(text, words).map(({ start, end }) => text.slice(start, end));
  expect(marks('Mrs O’Brien and O’Brien', 'obrien')).toEqual(['O’Brien', 'O’Brien']);
  expect(marks('cost £1,250,000 net', '1250000')).toEqual(['1,250,000']);
  expect(marks('Encyclopædia', 'paed')).toEqual(['pæd']);
  expect(marks('flooding', 'flood', 'oding')).toEqual(['flooding']);
  expect(marks('nothing', '', 'x')).toEqual([]);
});

test('whatever is folded is found in its own text, whole', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
      const folded = fold(text);
      const [hit, ...others] = findFolded(text, [folded]);
      expect(others).toEqual([]);
      if (folded === '') expect(hit).toBeUndefined();
      else expect(fold(text.slice(hit?.start, hit?.end))).toBe(folded);
    }),
  );
});

test('folding again changes nothing but what became a neighbour', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 40 }).filter((text) => !text.includes(',')),
      (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      },
    ),
  );
});
