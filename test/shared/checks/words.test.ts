import { describe, expect, test } from 'vitest';
import { abbreviations } from '#shared/checks/abbreviations.ts';
import { emptyParagraphs } from '#shared/checks/empty-paragraphs.ts';
import { exemptWords } from '#shared/checks/exempt-words.ts';
import { guidanceLeft } from '#shared/checks/guidance-left.ts';
import { length } from '#shared/checks/length.ts';
import { longSentences } from '#shared/checks/long-sentences.ts';
import { repeatedWords } from '#shared/checks/repeated-words.ts';
import { settings, settingsId } from '#shared/domain/settings.ts';
import { para, quote } from '#test/documents/papers.ts';
import { foundBy, paperWith, pointedAt } from './found-in.ts';

const inParagraphs = (...words: string[]) => paperWith({ 'section:information': words.map((one) => para(one)) });
const councilWith = (fields: object) => ({ settings: { ...settings.create(settingsId), ...fields } });

describe('abbreviations', () => {
  test('are pointed out where they are first used', () => {
    expect(pointedAt(abbreviations, inParagraphs('Nine FTE posts for the SWPC.', 'FTE again.'))).toEqual(['FTE', 'SWPC']);
  });

  test.each([
    'Nine full-time equivalent (FTE) posts. FTE again.',
    'Nine FTE (full-time equivalent) posts.',
    'The NHS, the HR team and a GP.',
    'See CTH-09 and ACH0613, and World War II.',
    'CLOSER TO HOME IN WENDLEBURY',
    'Grade B, 3A and £5m.',
  ])('that are explained, known or none are left alone: %s', (words) => {
    expect(foundBy(abbreviations, inParagraphs(words))).toEqual([]);
  });

  test('that are explained further on can be explained where they are first used', () => {
    const [found] = foundBy(abbreviations, inParagraphs('Nine FTE posts.', 'A full-time equivalent (FTE) post.'));
    expect(found).toMatchObject({ message: '“FTE” is used here before it is explained.', fix: { was: 'FTE', by: 'full-time equivalent (FTE)' } });
    expect(foundBy(abbreviations, inParagraphs('Nine FTE posts.', 'A post for the whole week (FTE).'))[0]?.fix).toBeUndefined();
  });

  test('on the council’s own list are known', () => {
    const records = { ...inParagraphs('Nine FTE posts.'), ...councilWith({ words: ['FTE'] }) };
    expect(foundBy(abbreviations, records)).toEqual([]);
  });
});

describe('sentences', () => {
  const long = `We ${'word '.repeat(35).trim()}.`;
  test('of more than 35 words are pointed out, each by itself', () => {
    expect(pointedAt(longSentences, inParagraphs(`Short. ${long} Short.`))).toEqual([long]);
    expect(foundBy(longSentences, inParagraphs(`${'word '.repeat(35).trim()}.`))).toEqual([]);
  });

  test('that somebody else said stay as they are', () => {
    expect(foundBy(longSentences, paperWith({ 'section:information': [quote(long)], 'comment:c': [para(long)] }))).toEqual([]);
  });
});

test('a word typed twice is pointed out with its fix; what may stand twice is not', () => {
  const [found, ...more] = foundBy(repeatedWords, inParagraphs('It is the the plan that that board had had in Wagga Wagga, on and on.'));
  expect(more).toEqual([]);
  expect(found).toMatchObject({ range: { from: 6, to: 13 }, fix: { fix: 'words', was: 'the the', by: 'the' } });
});

describe('guidance', () => {
  test.each([
    ['It goes to [insert committee] on [date].', ['[insert committee]', '[date]']],
    ['The cost is £XX, the date TBC.', ['£XX', 'TBC']],
    [
      'Why the committee should agree to what is recommended, in a sentence or two.',
      ['Why the committee should agree to what is recommended, in a sentence or two.'],
    ],
    ['Text to follow', ['Text to follow']],
  ])('is found in “%s”', (words, expected) => {
    expect(pointedAt(guidanceLeft, inParagraphs(words))).toEqual(expected);
  });

  test.each(['The date is to be confirmed.', 'He said “we [the board] agree”.', 'Refer to it … later.', 'It was agreed [sic] in 2020.'])(
    'is not what an author means: %s',
    (words) => {
      expect(foundBy(guidanceLeft, inParagraphs(words))).toEqual([]);
    },
  );
});

test('a sentence of the guidance is taken out for sure', () => {
  const words = 'It is needed. Why the committee should agree to what is recommended, in a sentence or two.';
  expect(foundBy(guidanceLeft, inParagraphs(words))[0]?.fix).toMatchObject({ fix: 'words', was: words.slice(14), by: '' });
});

describe('exempt words', () => {
  const council = councilWith({ exemptWords: ['Orchard Wharf', 'tender'] });
  test('stand in no open report', () => {
    expect(pointedAt(exemptWords, { ...inParagraphs('At orchard  wharf the tender is tendered.'), ...council })).toEqual(['orchard  wharf', 'tender']);
  });

  test('may stand in an exempt one', () => {
    const records = paperWith({ 'section:information': [para('The tender.')] }, { exempt: [3] });
    expect(foundBy(exemptWords, { ...records, ...council })).toEqual([]);
  });
});

test('an empty paragraph is pointed out', () => {
  expect(foundBy(emptyParagraphs, inParagraphs('Words.', ' '))).toHaveLength(1);
});

test('a report over the council’s limit says how long it is and takes', () => {
  const records = inParagraphs('word '.repeat(450));
  expect(foundBy(length, { ...records, ...councilWith({ longestReport: 400 }) }).map((one) => one.message)).toEqual([
    'The report has 450 words, which take 2 minutes to read; the limit is 400.',
  ]);
  expect(foundBy(length, { ...records, ...councilWith({ longestReport: 450 }) })).toEqual([]);
  expect(foundBy(length, records)).toEqual([]);
});
