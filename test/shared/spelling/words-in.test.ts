import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordsIn } from '#shared/spelling/words-in.ts';

const words = (text: string) => wordsIn(text).map((one) => one.word);

test('figures, abbreviations, addresses and single letters are no words', () => {
  expect(words('In 2027 the NHS and its PIDs cost £3m, 9.5 FTEs and CO2; the DfE agrees a 3rd time.')).toEqual([
    'In',
    'the',
    'and',
    'its',
    'cost',
    'and',
    'the',
    'agrees',
    'time',
  ]);
  expect(words('See https://www.wendlebury.example/plan?x=1, www.aldermoor.example or n.harcourt@wendlebury.example, and plan.docx.')).toEqual([
    'See',
    'or',
    'and',
  ]);
  expect(words('Kept on \\\\fileserver\\shared\\plan and C:\\papers\\plan now')).toEqual(['Kept', 'on', 'and', 'now']);
});

test('a hyphen joins two words, an apostrophe is part of one', () => {
  expect(words('co-produced, don’t, the boards’ and the Council’s')).toEqual(['co', 'produced', "don't", 'the', 'boards', 'and', 'the', "Council's"]);
});

test('each word is found where it stands', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', 'é', 'B', ' ', '’', '-', '.', '@', '/', '4', '\ufffc') }), (text) => {
      for (const { word, from, to } of wordsIn(text)) expect(text.slice(from, to).replaceAll('’', "'")).toBe(word);
    }),
    { seed: 20_261_122 },
  );
});
