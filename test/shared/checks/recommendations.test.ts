import { describe, expect, test } from 'vitest';
import { recommendationCitations } from '#shared/checks/recommendation-citations.ts';
import { recommendationGrounds } from '#shared/checks/recommendation-grounds.ts';
import { recommendationVerbs } from '#shared/checks/recommendation-verbs.ts';
import { cityScrutiny } from '#shared/templates/city-scrutiny.ts';
import { programmeInitiation } from '#shared/templates/programme-initiation.ts';
import { item, para, recommend, table } from '#test/documents/papers.ts';
import { foundBy, paperWith, pointedAt } from './found-in.ts';

const asking = (words: string, ...body: string[]) =>
  paperWith({ 'section:information': body.map((one) => para(one)), 'section:recommendations': [recommend(words)] });

describe('the verb', () => {
  test.each([
    'approves the plan',
    'notes the report',
    'Agree to receive it',
    'formally approves it',
    'in principle, supports it',
    'that it delegates this',
    're-affirms it',
    'authorises it',
  ])('is found in “%s”', (words) => {
    expect(foundBy(recommendationVerbs, asking(words))).toEqual([]);
  });

  test.each([
    ['The plan is approved', 'The'],
    ['approval of the plan', 'approval'],
    ['£20,000 for the hub', null],
    ['that the plan be agreed', 'the'],
  ])('is missed in “%s”', (words, expected) => {
    expect(pointedAt(recommendationVerbs, asking(words))).toEqual(expected === null ? [] : [expected]);
  });

  test('takes the form that follows from the words before the list, with a sure fix', () => {
    const records = paperWith(
      { 'section:recommendations': [recommend('notes the report'), recommend('Identifies the risks'), recommend('agree it')] },
      {},
      { template: cityScrutiny },
    );
    expect(foundBy(recommendationVerbs, records).map(({ fix }) => fix)).toMatchObject([
      { fix: 'words', was: 'notes', by: 'note', range: { from: 0, to: 5 } },
      { fix: 'words', was: 'Identifies', by: 'Identify' },
    ]);
  });
});

describe('the citation', () => {
  test('of a paragraph is wanted in each recommendation or in its list', () => {
    const records = paperWith({
      'section:recommendations': [
        recommend('notes it (paragraph 2)'),
        recommend('approves:'),
        item('bulleted', 'the posts in paragraphs 3 and 4'),
        recommend('agrees it'),
      ],
    });
    expect(pointedAt(recommendationCitations, records)).toEqual(['agrees it']);
  });

  test('may be a live reference', () => {
    const records = paperWith({ 'section:information': [para('One post is needed.')] });
    const [first] = records.blocks;
    const cited = paperWith({
      'section:recommendations': [recommend([{ text: 'approves the post in paragraph ' }, { reference: { to: [first!.id], form: 'list' } }])],
    });
    expect(foundBy(recommendationCitations, { ...cited, blocks: [...records.blocks, ...cited.blocks] })).toEqual([]);
  });

  test('is not asked for in a paper to a programme’s own board', () => {
    expect(foundBy(recommendationCitations, paperWith({ 'section:recommendations': [recommend('note it')] }, {}, { template: programmeInitiation }))).toEqual(
      [],
    );
  });
});

describe('the grounds', () => {
  test.each([
    ['approves £420,000 for it', 'The cost is £42,000.', '£420,000'],
    ['approves it from 1 April 2027', 'It starts on 1 May 2027.', '1 April 2027'],
    ['approves 1 FTE Programme Lead', 'A manager is needed.', '1 FTE Programme Lead'],
    ['approves a post of Head of Library Change', 'A leader is needed.', 'Head of Library Change'],
    ['asks the Chief Executive to report', 'A report is due.', 'Chief Executive'],
    ['Appoints two Community Librarians', 'Two librarians are needed.', 'Community Librarians'],
    ['refers it to the Pension Fund Committee', 'It was seen by the Audit Committee.', 'Pension Fund Committee'],
  ])('are missed: %s', (words, body, expected) => {
    expect(pointedAt(recommendationGrounds, asking(words, body))).toEqual([expected]);
  });

  test.each([
    ['approves £0.42 million for it', 'The cost is £420,000.'],
    ['approves it from 1 April 2027', 'It starts on Thursday 1 April 2027.'],
    ['asks for a report in July 2027', 'A report is due on 5 July 2027.'],
    ['approves 2 FTE Programme Leads', 'The Programme Lead would run it.'],
    ['asks the Corporate Director for Place to report', 'It is led by the Corporate Director, Place and Communities.'],
    ['Authorise Heads of Service and the Chair to sign', 'Each head of service agrees.'],
    ['refers it to the Audit Committee', 'The audit committee has seen it.'],
    ['asks for a report at its meeting on 14 January 2027', 'Nothing more.'],
  ])('are there: %s', (words, body) => {
    expect(foundBy(recommendationGrounds, asking(words, body))).toEqual([]);
  });

  test('are looked for in tables, in the unit that the table says', () => {
    const with000 = table(
      'Cost (£000)',
      [
        ['Post', 'Cost'],
        ['Lead', '420'],
      ],
      [1, 1],
    );
    const records = paperWith({ 'section:information': [with000], 'section:recommendations': [recommend('approves £420,000'), recommend('approves £420')] });
    expect(pointedAt(recommendationGrounds, records)).toEqual(['£420']);
  });

  test('are not what a colleague says in a comment', () => {
    const records = paperWith({ 'section:recommendations': [recommend('approves £5,000')] }, {});
    expect(foundBy(recommendationGrounds, records)).toHaveLength(1);
  });
});
