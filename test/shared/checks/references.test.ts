import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkPaper, paperOf as paperToCheck } from '#shared/checks/check-paper.ts';
import { citedWords } from '#shared/checks/cited-words.ts';
import { missingReferences, ownReferences, removedReferences, typedOnly } from '#shared/checks/references.ts';
import type { Check } from '#shared/checks/check.ts';
import type { Inline } from '#shared/domain/report/index.ts';
import { countyCommittee } from '#shared/templates/county-committee.ts';
import { item, paperOf, para, quote, recommend, table } from '#test/documents/papers.ts';

type Slots = Parameters<typeof paperOf>[1];
const run = (check: Check, slots: Slots) => check.run(paperToCheck(paperOf(countyCommittee, slots), '2026-11-22'));
const inParagraphs = (check: Check, ...paragraphs: readonly (string | Inline)[]) =>
  run(check, { 'section:information': paragraphs.map((words) => para(words)) });
const said = (check: Check, ...paragraphs: readonly (string | Inline)[]) => inParagraphs(check, ...paragraphs).map((one) => one.message);

describe('references to the same place', () => {
  test.each([
    [['One.', 'As said in paragraph 2, it is two.'], 1],
    [['One.', 'As said in paragraphs 1 and 2, it is two.'], 1],
    [['One.', 'As said in paragraph 1, it is two.'], 0],
    [['One.', 'By paragraph 2 of Schedule 12A it is exempt.'], 0],
  ])('%j: %i', (paragraphs, count) => expect(said(ownReferences, ...paragraphs)).toHaveLength(count));
});

test('a live reference to what was removed is found, with its words', () => {
  const gone: Inline = [{ text: 'See ' }, { reference: { to: ['gone'.repeat(5)], form: 'list' } }, { text: '.' }];
  const [found] = inParagraphs(removedReferences, gone);
  expect(found).toMatchObject({ severity: 'must', range: { from: 4, to: 13 } });
});

describe('numbers that are not there', () => {
  test.each([
    ['See paragraph 9.', ['There is no paragraph 9 in this report.']],
    ['See paragraphs 1 and 9.', ['There is no paragraph 9 in this report.']],
    ['See Table 3 and Appendix C.', ['There is no Table 3 in this report.', 'There is no Appendix C in this report.']],
    ['See recommendation 4.', ['There is no recommendation 4 in this report.']],
    ['See paragraph 1 and section 106.', []],
    ['See paragraph 9 of the report of 3 March 2026.', []],
  ])('%s', (words, expected) => expect(said(missingReferences, words)).toEqual(expected));

  test('quotations may speak of other papers', () => {
    expect(run(missingReferences, { 'section:information': [para('It says:'), quote('See paragraph 9.')] })).toEqual([]);
  });
});

test('a typed reference is offered as a live one, where its number is there', () => {
  const records = paperOf(countyCommittee, { 'section:information': [para('One.'), para('See paragraphs 1 and 3, and paragraph 8.'), para('Three.')] });
  const [one, , three] = records.blocks.map((block) => block.id);
  expect(typedOnly.run(paperToCheck(records, '2026-11-22'))).toMatchObject([
    { severity: 'advice', fix: { fix: 'reference', was: '1 and 3', to: [one, three], form: 'list', range: { from: 15, to: 22 } } },
  ]);
});

describe('what a sentence says is in a paragraph', () => {
  const posts = ['A Head of Library Change is proposed, for £54,000.', 'Three Reading Development Librarians follow on 4 May 2027.'];
  test.each([
    // The third paragraph is the one that cites.
    ['The Head of Library Change of paragraph 2 is appointed.', ['“Head of Library Change” is not in paragraph 2. It is in paragraph 1.']],
    ['It costs £54,000 (paragraph 2).', ['“£54,000” is not in paragraph 2. It is in paragraph 1.']],
    ['They begin on 4 May 2027, as set out in paragraph 1.', ['“4 May 2027” is not in paragraph 1. It is in paragraph 2.']],
    [
      'The Head of Library Change and the Reading Development Librarians of paragraph 2',
      ['“Head of Library Change” is not in paragraph 2. It is in paragraph 1.'],
    ],
    ['The Head of Library Change and the Reading Development Librarians of paragraphs 1 and 2', []],
    ['The Head of Library Change post of paragraph 2 is new.', ['“Head of Library Change” is not in paragraph 2. It is in paragraph 1.']],
    ['As set out in paragraph 2, the cost is £54,000.', ['“£54,000” is not in paragraph 2. It is in paragraph 1.']],
    ['As paragraph 1 says, the librarians begin on 4 May 2027, which is late.', ['“4 May 2027” is not in paragraph 1. It is in paragraph 2.']],
    ['Paragraph 2 proposes a Head of Library Change.', ['“Head of Library Change” is not in paragraph 2. It is in paragraph 1.']],
    ['The £54,000 for this is set out in paragraph 2.', ['“£54,000” is not in paragraph 2. It is in paragraph 1.']],
    ['The cost is £54,000 and is set out in paragraph 2.', ['“£54,000” is not in paragraph 2. It is in paragraph 1.']],
    ['The cost of £54,000 a year, set out in paragraph 2, is met.', ['“£54,000” is not in paragraph 2. It is in paragraph 1.']],
    ['They begin in May 2027, as planned in paragraph 1.', ['“May 2027” is not in paragraph 1. It is in paragraph 2.']],
    ['They begin in May 2027, as planned in paragraph 2.', []],
    ['As set out in paragraph 1, the cost is £54,000.', []],
    ['Paragraph 2 is another matter. The cost is £54,000.', []],
    ['The £54,000 is met from the reserve that is described in paragraph 2.', []],
    ['As paragraph 2 says, the librarians follow, and the cost is £54,000.', []],
    ['As paragraph 2 says, librarians follow the Minister who gave £54,000.', []],
    ['The Reading Development Librarians described in paragraph 2 begin.', []],
    ['The Head of Library Change will act on what is said in paragraph 2.', []],
    ['The Head of Library Change is one matter; paragraph 2 is another.', []],
    ['The Chief Fire Officer of paragraph 2', []],
    ['The sum of £54,000.00 in paragraph 1', []],
    ['A Head of Library Change, and in paragraph 2 others', []],
  ])('%s', (words, expected) => expect(said(citedWords, ...posts, words)).toEqual(expected));

  test('a term that the paper defines counts too, and items and tables belong to their paragraph', () => {
    expect(said(citedWords, 'This is called “the settled list”.', 'Another matter.', 'The settled list of paragraph 2 is long.')).toEqual([
      '“The settled list” is not in paragraph 2. It is in paragraph 1.',
    ]);
    expect(said(citedWords, 'This is called “the settled list”.', 'Another matter.', 'As paragraph 2 says, the settled list is long.')).toEqual([
      '“the settled list” is not in paragraph 2. It is in paragraph 1.',
    ]);
    const slots: Slots = {
      'section:information': [
        para('These are wanted:'),
        item('bulleted', 'a Head of Library Change'),
        para('The cost:'),
        table(
          'Cost',
          [
            ['Post', 'Cost'],
            ['Head', '£54,000'],
          ],
          [1, 1],
        ),
      ],
      'section:reasons': [para('The Head of Library Change of paragraph 1 costs £54,000 (paragraph 2).')],
    };
    expect(run(citedWords, slots)).toEqual([]);
  });

  test('the fix cites the paragraph that holds the words', () => {
    const records = paperOf(countyCommittee, { 'section:information': [...posts, 'It costs £54,000 (paragraph 2).'].map((words) => para(words)) });
    const [first] = records.blocks;
    expect(citedWords.run(paperToCheck(records, '2026-11-22'))).toMatchObject([{ fix: { label: 'Cite paragraph 1', was: '2', to: [first?.id] } }]);
  });
});

test('no reference is reported in a paper whose sentences agree', () => {
  const titles = ['Head of Library Change', 'Director of Place', 'Community Libraries Lead', 'Rushmere District Council', 'Senior Staffing Committee'];
  const name = fc.constantFrom(...titles);
  const amount = fc.integer({ min: 1, max: 999 }).map((thousands) => `£${thousands},500`);
  const joined = fc.constantFrom(' of ', ', which is set out in ', ' (', ' described in ', ' in ');
  const paper = fc.array(fc.record({ name, amount }), { minLength: 2, maxLength: 8 }).chain((places) =>
    fc.record({
      places: fc.constant(places),
      cites: fc.array(fc.record({ at: fc.nat(places.length - 1), joined, byAmount: fc.boolean() }), { minLength: 1, maxLength: 5 }),
    }),
  );
  fc.assert(
    fc.property(paper, ({ places, cites }) => {
      const told = places.map((place) => `The ${place.name} has ${place.amount} for this.`);
      const citing = cites.map(({ at, joined: words, byAmount }) => {
        const what = byAmount ? `The sum of ${places[at]?.amount}` : `The ${places[at]?.name}`;
        return `${what}${words}paragraph ${at + 1}${words === ' (' ? ')' : ''} is meant.`;
      });
      const records = paperOf(countyCommittee, { 'section:information': [...told, ...citing].map((words) => para(words)) });
      const checks = [ownReferences, removedReferences, missingReferences, citedWords];
      expect(checkPaper(paperToCheck(records, '2026-11-22'), checks)).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

test('recommendations cite paragraphs like any other words', () => {
  const slots: Slots = {
    'section:information': [para('A Head of Library Change is proposed.'), para('Another matter.')],
    'section:recommendations': [recommend('establishes the post of Head of Library Change set out in paragraph 2')],
  };
  expect(run(citedWords, slots)).toMatchObject([{ message: '“Head of Library Change” is not in paragraph 2. It is in paragraph 1.' }]);
});
