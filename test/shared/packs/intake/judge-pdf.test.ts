import { describe, expect, test } from 'vitest';
import { judgePdf } from '#shared/packs/intake/judge-pdf.ts';
import type { PdfFacts } from '#shared/pdf/reading/pdf-facts.ts';
import { pdfOf } from '#test/e2e/paper-files.ts';
import { judge, read, said } from './judged.ts';

const facts: PdfFacts = {
  pages: [{ width: 595, height: 842, turned: 0, holds: 'text' }],
  title: 'Winter maintenance plan',
  language: 'en-GB',
  isTagged: true,
  isProtected: false,
  signatures: 0,
  fields: 0,
  hasXfa: false,
  scripts: 0,
  attachments: [],
  comments: [],
  hiddenLayers: [],
  hiddenWords: [],
  links: [],
  earlierStates: 0,
  author: '',
  program: '',
};

describe('a PDF', () => {
  test('without a fault has no findings', () => {
    expect(judgePdf(facts, ['Winter maintenance plan\nThe gritters go out at dusk.'], 'plan.pdf', judge)).toMatchObject({
      title: 'Winter maintenance plan',
      titleIn: 'paper',
      findings: [],
    });
  });

  test.each([
    ['is scanned', { pages: [{ width: 1, height: 1, turned: 0, holds: 'picture' }] } as Partial<PdfFacts>, 'should: It was scanned'],
    ['has no tags', { isTagged: false }, 'should: It has no tags'],
    ['has no language', { language: '' }, 'should: It does not say in which language'],
    ['has comments', { comments: [{ page: 1, author: 'A. Writer', text: 'Really?' }] }, 'must: It holds 1 comment by A. Writer.'],
    ['has files in it', { attachments: ['budget.xlsx'] }, 'must: It has 1 file attached: budget.xlsx'],
    ['has scripts', { scripts: 2 }, 'must: It holds 2 scripts'],
    ['has hidden layers', { hiddenLayers: ['Draft stamp'] }, 'must: It has 1 layer that is hidden'],
    ['was changed', { earlierStates: 1 }, 'must: It was changed 1 time'],
    ['names a person', { author: 'A. Writer' }, 'note: Its properties name A. Writer'],
    ['is signed', { signatures: 1 }, 'note: It was signed electronically'],
    ['is protected', { isProtected: true }, 'note: It is protected'],
    ['is a form of its own kind', { hasXfa: true }, 'should: It is an electronic form'],
    [
      'leads into the council’s network',
      { links: [{ page: 3, to: 'http://intranet/papers' }] },
      'must: A link leads into the council’s own network (http://intranet/papers)',
    ],
  ])('that %s', (_what, patch, words) => {
    expect(said(judgePdf({ ...facts, ...patch }, ['Winter maintenance plan'], 'plan.pdf', judge).findings)).toContain(words);
  });

  test('marked as exempt on its front, or only later in its text', () => {
    const front = judgePdf(facts, ['NOT FOR PUBLICATION\nparagraph 3 of Part 1 of Schedule 12A'], 'a.pdf', judge);
    expect(front).toMatchObject({ isExempt: true, paragraphs: [3], findings: [] });
    const bare = judgePdf(facts, ['EXEMPT\nWinter maintenance plan'], 'a.pdf', judge);
    expect(bare).toMatchObject({ isExempt: true, paragraphs: [] });
    expect(said(bare.findings)).toContain('names no paragraph of Schedule 12A');
    const later = judgePdf(facts, ['Winter maintenance plan', 'Appendix B\nNot for publication'], 'a.pdf', judge);
    expect(later.isExempt).toBe(false);
    expect(said(later.findings)).toContain('must: Its text says “Not for publication”');
  });

  test('is read with its front, and believed more than its properties', async () => {
    const lines = ['Report to the Pensions Committee', '11 February 2027', 'Agenda Item: 7', 'REPORT OF THE TREASURER', 'FUND VALUATION', 'Purpose'];
    const paper = await read('x.pdf', await pdfOf(lines, { title: 'Microsoft Word - old.docx' }));
    expect(paper).toMatchObject({ form: 'pdf', title: 'FUND VALUATION', itemNumber: '7', from: 'TREASURER', pages: 1, kept: null });
    expect(said(paper.findings)).toContain('must: It is dated 11 February 2027');
    expect(said(paper.findings)).toContain('should: It says “Report to the Pensions Committee”');
  });
});

test.each([
  ['of its front', ['Report to the Adult Care', 'Committee', 'Home care: the market', 'Purpose of the Report'], 'Home care', 'Home care: the market', 'paper'],
  [
    'of its properties, where the page only has the first of many headings',
    ['Question 1', 'Well.', 'Question 2'],
    'Survey of carers',
    'Survey of carers',
    'properties',
  ],
  ['of its file, where nothing else names it', ['Question 1', 'Well.', 'Question 2', 'Ill.'], '', 'Long survey', 'name'],
  ['of its file, where it begins with a section', ['Introduction', 'Carers were asked.'], '', 'Long survey', 'name'],
  ['of its first line', ['Survey of carers', 'Carers were asked.'], '', 'Survey of carers', 'paper'],
  ['of its properties, which stand on the page', ['County Hall', 'SURVEY OF CARERS'], 'Survey of carers', 'Survey of carers', 'paper'],
])('a PDF has the title %s', (_where, lines, inProperties, title, titleIn) => {
  expect(judgePdf({ ...facts, title: inProperties }, [lines.join('\n')], 'in/Long survey.pdf', judge)).toMatchObject({ title, titleIn });
});
