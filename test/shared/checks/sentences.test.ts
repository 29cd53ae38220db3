import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countWords, sentencesIn } from '#shared/checks/sentences.ts';

const seed = Date.now() % 2 ** 31;
const split = (plain: string) => sentencesIn(plain).map(({ from, to }) => plain.slice(from, to));

describe('sentences', () => {
  test.each([
    ['The board met. It agreed.', ['The board met.', 'It agreed.']],
    ['The cost is £3.850 million. It fell by 2.5%.', ['The cost is £3.850 million.', 'It fell by 2.5%.']],
    ['Dr. Abara and St. Osyth’s agreed, e.g. on beds. Nobody objected.', ['Dr. Abara and St. Osyth’s agreed, e.g. on beds.', 'Nobody objected.']],
    ['He asked: “Why now?” She said so.', ['He asked: “Why now?”', 'She said so.']],
    ['See para. 5 of the report', ['See para. 5 of the report']],
    ['It is on www.wendlebury.example and stays.', ['It is on www.wendlebury.example and stays.']],
    ['', []],
  ])('%s', (plain, expected) => {
    expect(split(plain)).toEqual(expected);
  });

  test(`leave out nothing but the blanks between them, and never overlap, seed ${seed}`, () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z0-9 .,!?’“”()£-]{0,200}$/), (plain) => {
        const ranges = sentencesIn(plain);
        expect(ranges.every((one, index) => one.from < one.to && one.from >= (ranges[index - 1]?.to ?? 0))).toBe(true);
        expect(split(plain).join('').replaceAll(/\s/g, '')).toBe(plain.replaceAll(/\s/g, ''));
      }),
      { seed },
    );
  });
});

test.each([
  ['The cost is £1,250,000 in 2027/28.', 6],
  ['A long-term plan, the council’s own', 6],
  ['', 0],
  ['– • –', 0],
])('%s has its words counted', (plain, words) => {
  expect(countWords(plain)).toBe(words);
});
