import { describe, expect, test } from 'vitest';
import type { Citable } from '#shared/outline/citing.ts';
import { CitedNumbers, typedReferences } from '#shared/outline/typed-references.ts';

/** 'paragraph list 30, 31 «30 and 31»' for each that is found. */
const read = (text: string) =>
  typedReferences(text).map(({ kind, form, numbers, from, to }) => `${kind} ${form} ${numbers.join(', ')} «${text.slice(from, to)}»`);

describe('what people type', () => {
  test.each([
    ['as set out in paragraph 30.', ['paragraph list 30 «30»']],
    ['as outlined in paragraphs 30 and 31, the posts', ['paragraph list 30, 31 «30 and 31»']],
    ['paragraphs 30, 31 and 33 say so', ['paragraph list 30, 31, 33 «30, 31 and 33»']],
    ['see paragraphs 12 to 14 above', ['paragraph range 12, 14 «12 to 14»']],
    ['see paragraphs 12-14 above', ['paragraph range 12, 14 «12-14»']],
    ['see paragraphs 12 – 14 above', ['paragraph range 12, 14 «12 – 14»']],
    ['(see para. 5)', ['paragraph list 5 «5»']],
    ['paras 5 & 6', ['paragraph list 5, 6 «5 & 6»']],
    ['paragraph 4(a)(ii) and paragraph 4 (b)', ['paragraph list 4(a)(ii) «4(a)(ii)»', 'paragraph list 4(b) «4 (b)»']],
    ['paragraph 4a', ['paragraph list 4(a) «4a»']],
    ['paragraph 3.1 and section 3.2', ['paragraph list 3.1 «3.1»', 'section list 3.2 «3.2»']],
    ['paragraphs 3 or 4', ['paragraph list 3 «3»', 'paragraph list 4 «4»']],
    ['recommendation 2', ['recommendation list 2 «2»']],
    ['(see recommendation (2))', ['recommendation list 2 «(2)»']],
    ['recommendations 1) and 2)', ['recommendation list 1, 2 «1) and 2)»']],
    ['Table 1 shows', ['table list 1 «Table 1»']],
    ['Tables 1 and 2 show', ['table list 1, 2 «Tables 1 and 2»']],
    ['figure 3, below', ['figure list 3 «figure 3»']],
    ['attached as Appendix A.', ['appendix list A «Appendix A»']],
    ['paragraph 5 of this report', ['paragraph list 5 «5»']],
    ['paragraph 5, 2027 being the first year', ['paragraph list 5 «5»']],
    ['under paragraph 5 and 6 posts', ['paragraph list 5 «5»']],
    ['Appendices A and B', ['appendix list A, B «Appendices A and B»']],
    ['Paragraph 7 says that the Act 1972 applies', ['paragraph list 7 «7»']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('what is no reference within the paper', () => {
  test.each([
    'exempt under paragraph 4 of Schedule 12A to the Act',
    'by virtue of paragraph 3 of Part 1',
    'Schedule 12A, paragraphs 3 and 5',
    'paragraph 5 of the report of 3 March',
    'paragraphs 5 and 6 of the previous report',
    'the report of 3 March, paragraph 5, says',
    'paragraph 174 of the National Planning Policy Framework',
    'paragraph 5 in that report',
    'recommendation 3 of the Ofsted review',
    'Appendix B to the report of June',
    'Appendix A’s words',
    'section 100D of the Local Government Act 1972',
    'the section 151 officer',
    'a Section 106 agreement',
    'paragraphing 3',
    'a table 2m long',
    'paragraph £5',
    'Paragraph by paragraph, 3 people',
    'two paragraphs',
  ])('%s', (text) => expect(read(text)).toEqual([]));
});

test('numbers are found in the paper, in an appendix its own first', () => {
  const one = (kind: 'paragraph' | 'recommendation' | 'table' | 'appendix', text: string) => ({ kind, name: [{ text }] });
  const citable: Citable = new Map([
    ['p1', one('paragraph', '1')],
    ['p1a', one('paragraph', '1(a)')],
    ['r1', one('recommendation', '(1)')],
    ['r1a', one('recommendation', '(1)(a)')],
    ['t1', one('table', 'Table 1')],
    ['appendix:x', one('appendix', 'Appendix A')],
    ['q1', one('paragraph', '1')],
  ]);
  const numbers = new CitedNumbers(citable);
  const find = (text: string, slot = 'section:purpose') => typedReferences(text).flatMap((typed) => [numbers.find(typed, slot)]);
  expect(find('paragraphs 1, 1(a) and 9')).toEqual([{ to: ['p1', 'p1a'], missing: ['9'] }]);
  expect(find('paragraph 1', 'appendix:x')).toEqual([{ to: ['q1'], missing: [] }]);
  expect(find('recommendation 1(a) and Table 1 and Appendix A').map((found) => found.to)).toEqual([['r1a'], ['t1'], ['appendix:x']]);
});
