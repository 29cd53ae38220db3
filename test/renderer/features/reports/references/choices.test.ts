import { describe, expect, test } from 'vitest';
import type { Citable } from '#shared/outline/citing.ts';
import { choicesFor } from '#renderer/features/reports/references/choices.ts';
import type { CitableBlock } from '#renderer/features/reports/references/citable-blocks.ts';
import { piecesFor, piecesInstead } from '#renderer/features/reports/references/put-reference.ts';

const block = (id: string, kind: CitableBlock['kind'], number: string, title: string, words = ''): CitableBlock => ({ id, kind, number, title, words });
const blocks: readonly CitableBlock[] = [
  block('h', 'section', 'Information', 'Heading', 'Information'),
  ...Array.from({ length: 32 }, (_, index) =>
    block(`p${index + 1}`, 'paragraph', `${index + 1}`, `Paragraph ${index + 1}`, index === 30 ? 'The cost of reablement' : 'Words'),
  ),
  block('t1', 'table', 'Table 1', 'Table 1', 'Costs by year'),
  block('i1', 'item', '5(a)', 'Item 5(a)', 'in part'),
  block('r1', 'recommendation', '(1)', 'Recommendation (1)', 'approves the posts'),
  block('a', 'appendix', 'Appendix A', 'Appendix A', 'Terms of reference'),
];
const citable: Citable = new Map(blocks.map((one) => [one.id, { kind: one.kind, name: [{ text: one.number }] }]));
const titles = (query: string) => choicesFor(query, blocks, citable, 'section:purpose').map((one) => one.title);

describe('what is found', () => {
  test.each([
    ['30', ['Paragraph 30']],
    ['1', ['Paragraph 1', 'Recommendation (1)', 'Table 1']],
    ['table 1', ['Table 1']],
    ['recommendation', ['Recommendation (1)']],
    ['recommendation 1', ['Recommendation (1)']],
    ['Recommendation (1)', ['Recommendation (1)']],
    ['rec 1', ['Recommendation (1)']],
    ['para. 30', ['Paragraph 30']],
    ['5a', ['Item 5(a)']],
    ['item 5(a)', ['Item 5(a)']],
    ['reablement cost', ['Paragraph 31']],
    ['terms', ['Appendix A']],
    ['30 to 32', ['Paragraphs 30 to 32']],
    ['30-32', ['Paragraphs 30 to 32']],
    ['paragraphs 30, 31', ['Paragraphs 30 and 31']],
    ['30 and 31', ['Paragraphs 30 and 31']],
  ])('%s', (query, expected) => expect(titles(query).slice(0, expected.length).sort()).toEqual([...expected].sort()));

  test('nothing is made up', () => {
    expect(titles('99')).toEqual([]);
    expect(titles('30 to 99')).toEqual([]);
    expect(titles('').length).toBe(blocks.length);
  });
});

const one = (id: string) => blocks.find((candidate) => candidate.id === id) as CitableBlock;
const write = (ids: readonly string[], text: string, form: 'list' | 'range' = 'list', kind: CitableBlock['kind'] | null = null) => {
  const { drop, pieces } = piecesFor(ids.map(one), form, { text, kind });
  return text.slice(0, text.length - drop) + pieces.map((piece) => (typeof piece === 'string' ? piece : `<${piece.form} ${piece.to.join(' ')}>`)).join('');
};

describe('what is written', () => {
  test.each([
    [['p3'], 'as set out in ', 'as set out in paragraph <list p3>'],
    [['p3'], 'as set out in paragraph ', 'as set out in paragraph <list p3>'],
    [['p3'], 'see para. ', 'see para. <list p3>'],
    [['p3', 'p4'], 'see ', 'see paragraphs <list p3 p4>'],
    [['p3'], '', 'Paragraph <list p3>'],
    [['p3'], 'It is so. ', 'It is so. Paragraph <list p3>'],
    [['p3'], 'It is so', 'It is so paragraph <list p3>'],
    [['r1'], 'see ', 'see recommendation <list r1>'],
    [['t1'], 'shown in table ', 'shown in <list t1>'],
    [['t1'], '(', '(<list t1>'],
    [['h'], 'see ', 'see “<list h>”'],
    [['h'], 'see “', 'see “<list h>'],
    [['h'], 'see section ', 'see section “<list h>”'],
    [['p3', 't1', 'a'], 'see ', 'see paragraph <list p3>, <list t1> and <list a>'],
  ])('%j after “%s”', (ids, before, expected) => expect(write(ids, before)).toBe(expected));

  test('one that stands in the place of another brings its own word', () => {
    const instead = (ids: readonly string[], text: string, kind: CitableBlock['kind'] | null) => {
      const { drop, pieces } = piecesInstead(ids.map(one), 'list', { text, kind: null }, kind);
      return text.slice(0, text.length - drop) + pieces.map((piece) => (typeof piece === 'string' ? piece : `<${piece.to.join(' ')}>`)).join('');
    };
    expect(instead(['p3'], 'see paragraph ', 'paragraph')).toBe('see paragraph <p3>');
    expect(instead(['p3', 'p4'], 'see paragraph ', 'paragraph')).toBe('see paragraphs <p3 p4>');
    expect(instead(['t1'], 'Paragraph ', 'paragraph')).toBe('<t1>');
    expect(instead(['r1'], 'It is so. Paragraph ', 'paragraph')).toBe('It is so. Recommendation <r1>');
    expect(instead(['p3'], 'see ', 'table')).toBe('see paragraph <p3>');
  });

  test('a range, and a number that goes on after another', () => {
    expect(write(['p3', 'p5'], 'see ', 'range')).toBe('see paragraphs <range p3 p5>');
    expect(write(['p5'], 'see paragraphs \ufffc and ', 'list', 'paragraph')).toBe('see paragraphs \ufffc and <list p5>');
    expect(write(['t1'], 'see paragraphs \ufffc and ', 'list', 'paragraph')).toBe('see paragraphs \ufffc and <list t1>');
  });
});
