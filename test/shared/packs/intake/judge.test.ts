import { describe, expect, test } from 'vitest';
import { newId } from '#shared/base/ids.ts';
import { settings, settingsId } from '#shared/domain/settings.ts';
import { handOverLimits } from '#shared/papers/hand-over.ts';
import { buildOutline } from '#shared/outline/build.ts';
import { judgeWord } from '#shared/packs/intake/judge-word.ts';
import { readKeptPaper } from '#shared/papers/read-kept-paper.ts';
import type { ReadPaper } from '#shared/word/reading/read-paper.ts';
import { recognise } from '#shared/word/reading/recognise.ts';
import { writeDocx } from '#shared/word/index.ts';
import { countyCommittee } from '#shared/templates/county-committee.ts';
import { cityScrutiny } from '#shared/templates/city-scrutiny.ts';
import { arrive } from '#shared/packs/intake/arrive.ts';
import { type Judge, tidyFindings } from '#shared/packs/intake/arrived.ts';
import { judgeParts } from '#shared/packs/intake/judge-parts.ts';
import { judgePdf } from '#shared/packs/intake/judge-pdf.ts';
import { noteBack } from '#shared/packs/intake/note-back.ts';
import type { PdfFacts } from '#shared/pdf/reading/pdf-facts.ts';
import { para, paperOf, recommend } from '#test/documents/papers.ts';
import { handOverOf, libraries, pdfOf, sentFolder } from '#test/e2e/paper-files.ts';

const judge: Judge = {
  meeting: { date: '2027-01-14' },
  committee: { title: 'Place Select Committee' },
  template: countyCommittee,
  settings: settings.create(settingsId),
  today: '2026-12-20',
};

const read = async (path: string, bytes: Uint8Array, by: Partial<Judge> = {}) => {
  const paper = await arrive(path, bytes, { ...judge, ...by });
  if (!paper.ok) throw new Error(paper.problem.message);
  return paper.value;
};
const said = (findings: readonly { readonly weight: string; readonly words: string }[]) =>
  findings.map(({ weight, words }) => `${weight}: ${words}`).join('\n');

describe('a paper that was handed over', () => {
  test('is taken as it is, with what it lacks', async () => {
    const paper = await read('late/Libraries.boardpack', await handOverOf(libraries().first));
    expect(paper).toMatchObject({
      form: 'boardpack',
      title: 'Libraries for the next decade',
      file: { name: 'Libraries.boardpack' },
      isExempt: false,
      pages: null,
    });
    expect(paper.report).toHaveLength(20);
    const words = said(paper.findings);
    expect(words).toContain('should: It is a draft');
    expect(words).toContain('should: No comments have been asked for');
    expect(words).toMatch(/must: Write the section/);
    expect(words).not.toContain('Make sure that it is for this');
  });

  test('for another meeting, another committee, in another template', async () => {
    const words = said(
      (
        await read('a.boardpack', await handOverOf(libraries().first), {
          meeting: { date: '2027-02-11' },
          committee: { title: 'Pensions Committee' },
          template: cityScrutiny,
        })
      ).findings,
    );
    expect(words).toContain('must: It is for the meeting on 14 January 2027, and this one is on 11 February 2027.');
    expect(words).toContain('must: It goes to “Place Select Committee”, and this is a meeting of “Pensions Committee”.');
    expect(words).toContain(`should: It was written in the template “${countyCommittee.name}”`);
  });

  test('with its author’s mark, and with words that say it while there is no mark', async () => {
    const marked = paperOf(countyCommittee, { 'section:purpose': [para('To report.')] }, { exempt: [3] });
    expect(await read('a.boardpack', await handOverOf(marked))).toMatchObject({ isExempt: true, paragraphs: [3] });
    const unmarked = paperOf(countyCommittee, { 'section:purpose': [para('This report is not for publication.')] });
    const paper = await read('a.boardpack', await handOverOf(unmarked));
    expect(paper.isExempt).toBe(false);
    expect(said(paper.findings)).toContain('must: Its text says “not for publication”');
  });

  test('is told again by the council’s own words and without the checks that it does without', async () => {
    const records = paperOf(countyCommittee, { 'section:purpose': [para('The tender price of Project Heron.')] });
    const file = await handOverOf(records);
    const own = { ...judge.settings, exemptWords: ['Project Heron'], checksOff: [{ check: 'required-parts', reason: 'Not here', day: null }] };
    const words = said((await read('a.boardpack', file, { settings: own })).findings);
    expect(words).toContain('must: “Project Heron” must not stand in an open report');
    expect(words).not.toContain('Write the section');
  });
});

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
      isTitled: true,
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

test('every file of a folder is a paper or is refused in a sentence, whatever it holds', async () => {
  const answers = new Map<string, string>();
  for (const { path, bytes } of await sentFolder()) {
    const paper = await arrive(path, bytes, judge);
    answers.set(path.slice('for January/'.length), paper.ok ? paper.value.title : paper.problem.reason);
  }
  expect(Object.fromEntries(answers)).toMatchObject({
    'Libraries.boardpack': 'Libraries for the next decade',
    'late/Item 5 lighting.pdf': 'STREET LIGHTING: THE SECOND PHASE',
    'Evening hubs.docx': 'Evening hubs in the north',
    'Locked.pdf': 'locked',
    'Broken.pdf': 'damaged',
    'Old notes.doc': 'other-kind',
    'Costs.xlsx': 'other-kind',
  });
});

test('a hand-over that was cut or altered is refused', async () => {
  const bytes = await handOverOf(libraries().first);
  for (const cut of [bytes.slice(0, bytes.length / 2), bytes.slice(40), new Uint8Array(200)]) expect((await arrive('a.boardpack', cut, judge)).ok).toBe(false);
  expect(handOverLimits.bytes).toBeGreaterThan(bytes.length);
});

test('the headings and comments of a paper from elsewhere are held against the committee’s template', () => {
  const all = countyCommittee.parts.flatMap((part) => ('heading' in part ? [part.heading] : []));
  const finance = { at: 9, kind: 'Financial', initials: 'RT', date: '2026-12-03' };
  expect(judgeParts(all, [finance], countyCommittee)).toEqual([]);
  const other = [
    '1. Purpose of the report',
    'Information',
    'Reasons for recommendations',
    'Statutory and Policy Implications',
    'RECOMMENDATIONS',
    'Background papers',
  ];
  expect(said(judgeParts(other, [finance], countyCommittee))).not.toMatch(/Purpose|Reason|Implications|Background/);
  const words = said(judgeParts(['Information'], [finance, { ...finance, kind: 'HR', initials: '', date: null }], countyCommittee));
  expect(words).toContain('should: No section “RECOMMENDATION/S” was found');
  expect(words).toContain('must: The HR Comments are not signed and dated.');
  expect(words).not.toContain('Financial');
  expect(said(judgeParts(all, [], countyCommittee))).toBe(
    'should: No comments of colleagues were found. The template has: Constitutional, Financial, HR. Silence is no clearance.',
  );
  expect(judgeParts([], [], null)).toEqual([]);
});

describe('a Word file', () => {
  test('of this app is taken in as the paper that it is', async () => {
    const hubs = paperOf(
      countyCommittee,
      { 'section:purpose': [para('To report on the evening hubs.')], 'section:recommendations': [recommend('To note the report.')] },
      { title: 'Evening hubs', agendaItem: '6' },
    );
    const paper = await read('a.docx', await writeDocx(buildOutline(hubs), { blobs: new Map() }));
    expect(paper).toMatchObject({ form: 'word', title: 'Evening hubs', isTitled: true, itemNumber: '6', pages: null, isExempt: false });
    const kept = await readKeptPaper(paper.kept?.bytes ?? new Uint8Array());
    expect(kept.ok && kept.value.report.title).toBe('EVENING HUBS');
    expect(said(paper.findings)).not.toContain('Make sure that it is for this');
  });

  test('marked as exempt, for another meeting', async () => {
    const exempt = paperOf(countyCommittee, { 'section:purpose': [para('To report.')] }, { title: 'Sale of land', exempt: [3] });
    const paper = await read('a.docx', await writeDocx(buildOutline(exempt), { blobs: new Map() }), { meeting: { date: '2027-02-11' } });
    expect(paper).toMatchObject({ isExempt: true, paragraphs: [3] });
    expect(said(paper.findings)).toContain('must: It is dated 14 January 2027, and this meeting is on 11 February 2027.');
  });

  test('with tracked changes, comments, hidden text and a name in its properties', () => {
    const place = { element: 0, words: 'after paragraph 3' };
    const dirty: ReadPaper = {
      elements: [],
      pictures: [],
      headers: [],
      footers: [],
      properties: {
        title: '',
        subject: '',
        language: 'fr-FR',
        author: 'A. Writer',
        lastSavedBy: 'B. Saver',
        company: '',
        template: '',
        application: '',
        created: '',
        modified: '',
      },
      comments: [{ author: 'C. Reader', initials: 'CR', date: '', text: 'Really?', about: '', place }],
      changes: [{ kind: 'inserted', author: 'D. Editor', date: '', words: 'more', place }],
      findings: [
        { kind: 'hidden-text', place, message: 'Hidden words stand here.' },
        { kind: 'changes', place, message: 'Told otherwise.' },
      ],
    };
    const words = said(judgeWord(dirty, paperOf(countyCommittee, {}), recognise(dirty), 'Item 4 Lamps.docx', judge).findings);
    expect(words).toContain('must: It holds 1 tracked change by D. Editor.');
    expect(words).toContain('must: It holds 1 comment in the margin by C. Reader.');
    expect(words).toContain('must: Hidden words stand here.');
    expect(words).toContain('note: Its properties name A. Writer and B. Saver.');
    expect(words).toContain('should: Its language is said to be “fr-FR”');
    expect(words).not.toContain('Told otherwise');
  });

  test('that is none is refused in its reader’s words', async () => {
    const text = (words: string) => new TextEncoder().encode(words);
    for (const bytes of [text('no zip'), new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2]), text('PK\u0003\u0004 cut')]) {
      const paper = await arrive('a.docx', bytes, judge);
      expect(paper.ok ? '' : paper.problem.message).toMatch(/[Nn]othing was taken in/);
    }
  });
});

test('findings are kept once, heaviest first, and within bounds', () => {
  const many = Array.from({ length: 150 }, (_, index) => ({ weight: 'note' as const, words: `${index}`, place: '' }));
  const tidy = tidyFindings([...many, { weight: 'must', words: 'x'.repeat(5000), place: 'y'.repeat(900) }, many[0] as never]);
  expect(tidy).toHaveLength(101);
  expect(tidy[0]).toMatchObject({ weight: 'must', words: 'x'.repeat(2000), place: 'y'.repeat(300) });
  expect(tidy.at(-1)?.words).toBe('51 more were found, and are not listed.');
});

test('a note says what is wrong, where, and by when it is wanted', () => {
  const paper = {
    title: 'Street lighting',
    file: { name: 'a.docx', hash: newId(), bytes: 1 },
    number: 2,
    received: '2026-12-20',
    findings: [
      { weight: 'must' as const, words: 'It holds 2 tracked changes.', place: 'after paragraph 3' },
      { weight: 'note' as const, words: 'Its properties name A. Writer.', place: '' },
    ],
  };
  const about = {
    committee: 'Place Select Committee',
    meeting: '2027-01-14',
    deadline: '2027-01-04',
    to: 'Idris Calloway',
    from: ['Nell Harcourt', 'Secretary'],
  };
  const note = noteBack({ ...about, papers: [{ paper, itemNumber: '5' }] });
  expect(note.subject).toBe('Please correct by 4 January 2027: Street lighting, Place Select Committee on 14 January 2027');
  expect(note.fileName).toBe('Note on Street lighting 2027-01-14.txt');
  expect(note.text).toBe(`Dear Idris Calloway,

Thank you for “Street lighting” for Place Select Committee on 14 January 2027. Please send it again by Monday 4 January 2027, put right as below. What was received is kept, and nothing in it was altered.

Item 5: Street lighting
(a.docx, received on 20 December 2026, version 2)

To be put right before it can go out:
1. after paragraph 3: It holds 2 tracked changes.

For your information:
1. Its properties name A. Writer.

Kind regards
Nell Harcourt
Secretary`);
  const fine = noteBack({
    ...about,
    to: '',
    meeting: null,
    papers: [
      { paper: { ...paper, findings: [] }, itemNumber: '' },
      { paper, itemNumber: '' },
    ],
  });
  expect(fine.text).toContain('Thank you for 2 papers for Place Select Committee. Please send them again by');
  expect(fine.text).toContain('Nothing was found.');
});
