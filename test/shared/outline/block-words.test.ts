import { expect, test } from 'vitest';
import { citableOf } from '#shared/outline/build.ts';
import { citedBy, wordsOfBlocks } from '#shared/outline/block-words.ts';
import { templateFor } from '#shared/templates/index.ts';
import { item, para, paperOf, recommend, sub, table } from '#test/documents/papers.ts';

const template = templateFor('county-committee', 1);
if (!template) throw new Error('There is no such template');
const paper = paperOf(template, {
  'section:information': [
    para('First.'),
    para('The posts are:'),
    item('lettered', 'one nurse;'),
    item('bulleted', 'for two years,', 1),
    item('lettered', 'one driver.'),
    para('They begin in May.', false),
    table('Costs', [['Post'], ['Nurse']], [1]),
    para('Third.'),
    sub('Risks'),
    para('Fourth.'),
    sub('Of money', 2),
    para('Fifth.'),
  ],
  'section:recommendations': [recommend('approves:'), item('lettered', 'the posts.')],
});
const idOf = (words: string) => paper.blocks.find((one) => 'text' in one && one.text.some((piece) => 'text' in piece && piece.text === words))?.id ?? '';
const words = wordsOfBlocks(paper.blocks, []);

test('a paragraph says what stands under it, up to the next number or heading', () => {
  expect(words.get(idOf('First.'))).toBe('First.');
  expect(words.get(idOf('The posts are:'))).toBe('The posts are:\none nurse;\nfor two years,\none driver.\nThey begin in May.\nCosts\nPost\nNurse');
  expect(words.get(idOf('one nurse;'))).toBe('one nurse;\nfor two years,');
  expect(words.get(idOf('one driver.'))).toBe('one driver.');
  expect(words.get(idOf('approves:'))).toBe('approves:\nthe posts.');
});

test('a heading and a section say all that stands in them', () => {
  expect(words.get(idOf('Of money'))).toBe('Of money\nFifth.');
  expect(words.get(idOf('Risks'))).toBe('Risks\nFourth.\nOf money\nFifth.');
  expect(words.get('section:recommendations')).toBe('approves:\nthe posts.');
});

test('of a reference no number is said', () => {
  const cited = { reference: { to: [idOf('First.')], form: 'list' as const } };
  const [block] = paperOf(template, { 'section:purpose': [para([{ text: 'As in paragraph ' }, cited, { text: '.' }])] }).blocks;
  expect(wordsOfBlocks(block ? [block] : [], []).get(block?.id ?? '')).toBe('As in paragraph ….');
});

test('what some words cite: live and typed references, and all that a range goes over', () => {
  const [first, second, third, fourth] = ['First.', 'The posts are:', 'Third.', 'Fourth.'].map(idOf) as [string, string, string, string];
  const cites = (text: Parameters<typeof para>[0]) => citedBy([{ id: 'x', place: 'A', slot: 'comment:c', ...para(text) } as never], citableOf(paper));
  expect(cites([{ text: 'See ' }, { reference: { to: [first, fourth], form: 'range' } }])).toEqual([first, second, third, fourth]);
  expect(cites([{ reference: { to: [fourth, first], form: 'list' } }])).toEqual([fourth, first]);
  expect(cites('The costs in paragraphs 2 to 4 and in paragraph 1 are right.')).toEqual([second, third, fourth, first]);
  expect(cites('Paragraph 2(a) and paragraph 99 of this report.')).toEqual([idOf('one nurse;')]);
  expect(cites('Nothing is said of any.')).toEqual([]);
});
