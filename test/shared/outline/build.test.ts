import { newComment } from '#shared/domain/report/index.ts';
import { describe, expect, test } from 'vitest';
import { newId } from '#shared/base/ids.ts';
import { buildOutline, type PaperRecords } from '#shared/outline/build.ts';
import type { OutlineNode } from '#shared/outline/outline.ts';
import { cityScrutiny } from '#shared/templates/city-scrutiny.ts';
import { countyCommittee } from '#shared/templates/county-committee.ts';
import { longPaper } from '#test/documents/long-paper.ts';
import { item, paperOf, para, table } from '#test/documents/papers.ts';

const wordsOf = (node: OutlineNode): string =>
  'text' in node ? (typeof node.text === 'string' ? node.text : node.text.map((piece) => ('text' in piece ? piece.text : '')).join('')) : '';
/** What stands before the words; the label of an appendix is among them. */
const labelOf = (node: OutlineNode) => ('label' in node && node.label && node.type !== 'heading' && node.type !== 'attachment' ? `${node.label} ` : '');
const linesOf = (records: PaperRecords) =>
  buildOutline(records).nodes.map((node) => `${node.type}${'number' in node && node.number ? ` ${node.number}` : ''} ${labelOf(node)}${wordsOf(node)}`.trim());
const weigh = (key: string, state: 'material' | 'nothing-material' | 'not-considered') => ({
  id: newId(),
  place: 'A',
  key,
  state,
  adviser: 'Tolu Adebayo-Orme',
  date: '2026-12-18',
});

describe('the outline of a paper', () => {
  test('stands in the order of its template, the same each time', () => {
    const records = longPaper(countyCommittee);
    expect(buildOutline(records)).toEqual(buildOutline(records));
    const headings = buildOutline(records)
      .nodes.filter((node) => node.type === 'heading' && node.level === 2)
      .map(wordsOf);
    expect(headings).toEqual([
      'Purpose of the Report',
      'Information',
      'Next Steps',
      'Other Options Considered',
      'Reason/s for Recommendation/s',
      'Statutory and Policy Implications',
      'RECOMMENDATION/S',
      'For any enquiries about this report please contact:',
      'Constitutional Comments (PWR 05/01/27)',
      'Financial Comments (TAO 05/01/27)',
      'Background Papers and Published Documents',
      'Electoral Division(s) and Member(s) Affected',
      'Appendices in separate files',
      'Appendix A: Terms of reference of the programme board',
      'Appendix C: Offers received',
    ]);
  });

  test('carries what a file says about itself', () => {
    const outline = buildOutline(longPaper(cityScrutiny));
    expect(outline).toMatchObject({
      title: 'Libraries for the next decade',
      organisation: 'Wendlebury County Council',
      date: '2027-01-14',
      font: 'Arial',
      language: 'en-GB',
      header: 'Place Select Committee · 14 January 2027',
      subject: 'Report to Place Select Committee on 14 January 2027',
    });
  });

  test('leaves no trace of what is not filled', () => {
    const bare = linesOf({
      ...paperOf(countyCommittee, {}, { contacts: [], signatory: null, divisions: '', code: '', agendaItem: '', meeting: null, reportOf: null }),
      committee: null,
      meeting: null,
    });
    expect(bare).toEqual([
      'title LIBRARIES FOR THE NEXT DECADE',
      'heading Purpose of the Report',
      'heading Information',
      'heading Other Options Considered',
      'heading Reason/s for Recommendation/s',
      'heading RECOMMENDATION/S',
      'paragraph That the Committee:',
      'heading Background Papers and Published Documents',
      'paragraph None.',
    ]);
  });

  test('never lets guidance out', () => {
    for (const template of [countyCommittee, cityScrutiny]) {
      const printed = JSON.stringify(buildOutline(longPaper(template)));
      for (const part of template.parts) if ('guidance' in part) expect(printed).not.toContain(part.guidance.slice(0, 30));
    }
  });

  test('lists what was considered and gives a heading only to what is material', () => {
    const implications = [weigh('finance', 'material'), weigh('hr', 'nothing-material'), weigh('nhs', 'not-considered')];
    const lines = linesOf(
      paperOf(countyCommittee, { 'implication:finance': [para('It costs £5.')], 'implication:hr': [para('Left over from a draft.')] }, { implications }),
    );
    const at = lines.indexOf('heading Statutory and Policy Implications');
    expect(lines.slice(at, at + 5)).toEqual([
      'heading Statutory and Policy Implications',
      'paragraph 1. In preparing this report officers have considered what it means for finance and human resources. Anything material is set out under its own heading below, and advice has been taken where it was needed.',
      'heading Financial Implications',
      'paragraph 2. It costs £5.',
      'heading RECOMMENDATION/S',
    ]);
  });

  test('says who advised where the template wants it', () => {
    expect(linesOf(paperOf(cityScrutiny, { 'implication:finance': [para('It costs £5.')] }, { implications: [weigh('finance', 'material')] }))).toContain(
      'paragraph Advice given by Tolu Adebayo-Orme, 18/12/26.',
    );
  });

  test('a comment without words leaves no trace; one without a signature has no empty brackets', () => {
    const comments = ['A', 'B'].map((place) => newComment('financial', place));
    const lines = linesOf(paperOf(countyCommittee, { [`comment:${comments[1]?.id}`]: [para('Paid for.')] }, { comments }));
    expect(lines.filter((line) => line.includes('Comments'))).toEqual(['heading Financial Comments']);
  });

  test('marks an exempt paper at its front and on every page, an exempt appendix under its heading', () => {
    const one = { id: newId(), place: 'A', title: 'Prices', exempt: [3], file: null };
    const file = {
      id: newId(),
      place: 'B',
      title: 'Offer',
      exempt: [5, 3],
      file: { name: 'offer.pdf', mediaType: 'application/pdf' as const, blob: 'a'.repeat(64), bytes: 1 },
    };
    const records = paperOf(countyCommittee, { [`appendix:${one.id}`]: [para('Much.')] }, { exempt: [3, 1], appendices: [one, file] });
    const lines = linesOf(records);
    expect(lines[0]).toBe(
      'front NOT FOR PUBLICATION this report contains exempt information as described in paragraphs 1 and 3 of Part 1 of Schedule 12A to the Local Government Act 1972.',
    );
    expect(buildOutline(records).header).toContain('NOT FOR PUBLICATION');
    const at = lines.indexOf('heading Appendix A: Prices');
    expect(lines[at - 1]).toBe('page');
    expect(lines[at + 1]).toBe(
      'paragraph NOT FOR PUBLICATION: this appendix contains exempt information as described in paragraph 3 of Part 1 of Schedule 12A to the Local Government Act 1972.',
    );
    expect(lines).toContain('attachment Appendix B: Offer (offer.pdf) – not for publication, Schedule 12A, paragraphs 3 and 5');
  });

  test('marks an exempt paper even where its template has forgotten', () => {
    const parts = countyCommittee.parts.filter((part) => part.part !== 'front');
    const forgetful = { ...countyCommittee, parts: [{ part: 'front' as const, fields: [] }, ...parts] };
    expect(linesOf(paperOf(forgetful, {}, { exempt: [2] }))[0]).toContain('NOT FOR PUBLICATION');
  });

  test('a table’s widths are parts of the whole, its first row the header, a missing cell empty', () => {
    const records = paperOf(countyCommittee, { 'section:purpose': [table('Costs', [['What', 'How much'], ['Roof']], [3, 1])] });
    const node = buildOutline(records).nodes.find((one) => one.type === 'table');
    expect(node).toMatchObject({ label: 'Table 1', caption: 'Costs', widths: [0.75, 0.25] });
    expect(node?.type === 'table' && node.rows.map((row) => row.cells.map((cell) => cell.length))).toEqual([
      [1, 1],
      [1, 0],
    ]);
  });

  test('an unnumbered paragraph continues the one above, except at the start of a section', () => {
    const records = paperOf(countyCommittee, { 'section:purpose': [para('first', false), para('second'), item('lettered', 'x'), para('third', false)] });
    const found = buildOutline(records).nodes.filter((node) => node.type === 'paragraph');
    expect(found.slice(0, 3).map((node) => node.type === 'paragraph' && node.continues)).toEqual([false, false, true]);
  });
});
