import { describe, expect, test } from 'vitest';
import { newId } from '#shared/base/ids.ts';
import { cityScrutiny } from '#shared/templates/city-scrutiny.ts';
import { countyCommittee } from '#shared/templates/county-committee.ts';
import { para, paperOf } from '#test/documents/papers.ts';
import { handOverOf, libraries } from '#test/e2e/paper-files.ts';
import { judge, read, said } from './judged.ts';

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

  test('with an exempt appendix, which is named and keeps the report open', async () => {
    const appendix = { id: newId(), place: 'V', title: 'Tender prices', exempt: [3], file: null };
    const of = async (publicTitle?: string) => {
      const records = paperOf(countyCommittee, { 'section:purpose': [para('Appendix A is not for publication.')] });
      const appendices = [{ ...appendix, ...(publicTitle ? { publicTitle } : {}) }];
      return read('a.boardpack', await handOverOf({ ...records, report: { ...records.report, appendices } }));
    };
    const unnamed = await of();
    expect(unnamed.isExempt).toBe(false);
    expect(said(unnamed.findings)).toContain(
      'should: It is marked as exempt (paragraph 3), so it stays out of what the public gets. It has no title for the public yet',
    );
    expect(said(unnamed.findings)).not.toContain('Say which is right');
    expect(said((await of('Prices')).findings)).toContain(
      'note: It is marked as exempt (paragraph 3), so it stays out of what the public gets and is called “Prices” there.',
    );
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
