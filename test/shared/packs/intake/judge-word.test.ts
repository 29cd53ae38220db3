import { describe, expect, test } from 'vitest';
import { buildOutline } from '#shared/outline/build.ts';
import { arrive } from '#shared/packs/intake/arrive.ts';
import { judgeWord } from '#shared/packs/intake/judge-word.ts';
import { readKeptPaper } from '#shared/papers/read-kept-paper.ts';
import { countyCommittee } from '#shared/templates/county-committee.ts';
import { writeDocx } from '#shared/word/index.ts';
import type { ReadPaper } from '#shared/word/reading/read-paper.ts';
import { recognise } from '#shared/word/reading/recognise.ts';
import { para, paperOf, recommend } from '#test/documents/papers.ts';
import { makeDocx } from '#test/shared/word/reading/made-docx.ts';
import { judge, read, said } from './judged.ts';

describe('a Word file', () => {
  test('of this app is taken in as the paper that it is', async () => {
    const hubs = paperOf(
      countyCommittee,
      { 'section:purpose': [para('To report on the evening hubs.')], 'section:recommendations': [recommend('To note the report.')] },
      { title: 'Evening hubs', agendaItem: '6' },
    );
    const paper = await read('a.docx', await writeDocx(buildOutline(hubs), { blobs: new Map() }));
    expect(paper).toMatchObject({ form: 'word', title: 'Evening hubs', titleIn: 'paper', itemNumber: '6', pages: null, isExempt: false });
    const kept = await readKeptPaper(paper.kept?.bytes ?? new Uint8Array());
    expect(kept.ok && kept.value.report.title).toBe('EVENING HUBS');
    expect(said(paper.findings)).not.toContain('Make sure that it is for this');
  });

  test('has the title that stands in it, and not the line that says whom it is for', async () => {
    const line = (text: string) => `<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
    const small = '<w:p><w:r><w:t>It is small.</w:t></w:r></w:p>';
    const file = makeDocx({ body: line('Report to the Adult Care and Health Committee') + line('Home care: the market') + small });
    expect(await read('Report.docx', file)).toMatchObject({ title: 'Home care: the market', titleIn: 'paper' });
    const bare = makeDocx({ body: line('Report to the Adult Care and Health Committee') });
    expect(await read('Home care.docx', bare)).toMatchObject({ title: 'Home care', titleIn: 'name' });
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
