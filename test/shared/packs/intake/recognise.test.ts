import { describe, expect, test } from 'vitest';
import { exemptMarkIn } from '#shared/papers/exempt-mark.ts';
import { numberInName, titleFromName } from '#shared/packs/intake/file-name.ts';
import { formOfFile, isStray } from '#shared/packs/intake/form-of-file.ts';
import { readFront } from '#shared/packs/intake/front.ts';
import { asSentence, titleKey, titleLikeness } from '#shared/packs/intake/same-title.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

test.each(['Thumbs.db', '.DS_Store', 'late/.DS_Store', '__MACOSX/._Item 4.docx', '~$em 4.docx', 'late/logo.PNG', 'desktop.ini', 'Shared drive.lnk'])(
  'leaves “%s” out quietly',
  (path) => expect(isStray(path)).toBe(true),
);

test.each(['Item 4.docx', 'late/Item 4.pdf', 'notes.txt', 'old.doc', 'photo album.pdf'])('does not leave “%s” out', (path) =>
  expect(isStray(path)).toBe(false),
);

test('tells the form of a file by what is in it', () => {
  const of = (name: string, text: string | null) => {
    const form = formOfFile(name, text === null ? null : bytes(text));
    return form.ok ? form.value : form.problem.reason;
  };
  expect(of('Item 4.pdf', '%PDF-1.7')).toBe('pdf');
  expect(of('Item 4', 'junk before %PDF-1.7')).toBe('pdf');
  expect(of('Item 4.docx', '%PDF-1.7')).toBe('pdf');
  expect(of('Item 4.docx', 'PK\u0003\u0004')).toBe('word');
  expect(of('Item 4.BOARDPACK', 'PK\u0003\u0004')).toBe('boardpack');
  expect(of('Item 4.pdf', 'PK\u0003\u0004')).toBe('not-a-pdf');
  expect(of('Item 4.pdf', '')).toBe('empty');
  expect(of('Item 4.doc', '\u00d0\u00cf')).toBe('other-kind');
  expect(of('accounts.xlsx', null)).toBe('other-kind');
  const older = formOfFile('Item 4.doc', null);
  expect(older.ok ? '' : older.problem.message).toContain('older kind (.doc)');
});

test.each([
  ['Item 4 - Street lighting.docx', '4', 'Street lighting'],
  ['late/04b_Libraries_review.pdf', '4b', 'Libraries review'],
  ['Agenda Item 12. Budget.docx', '12', 'Budget'],
  ['3.1 Parks.pdf', '3.1', 'Parks'],
  ['13 December 2021 report.docx', '', '13 December 2021 report'],
  ['2027-01-14 papers.pdf', '', '2027-01-14 papers'],
  ['Street lighting.docx', '', 'Street lighting'],
  ['20 mph zones.pdf', '20', 'mph zones'],
  ['7.pdf', '7', '7'],
])('reads “%s” as item “%s”, “%s”', (path, number, title) => {
  expect(numberInName(path)).toBe(number);
  expect(titleFromName(path)).toBe(title);
});

describe('the front of a paper', () => {
  test('of a county report', () => {
    const front = readFront([
      'Report to the Places Committee',
      '',
      '14 January 2027',
      'Agenda Item: 4b',
      'REPORT OF THE CORPORATE DIRECTOR, PLACE',
      'STREET LIGHTING: THE SECOND',
      'PHASE',
      'Purpose of the Report',
    ]);
    expect(front).toEqual({
      itemNumber: '4b',
      days: ['2027-01-14'],
      bodies: ['Report to the Places Committee'],
      title: 'STREET LIGHTING: THE SECOND PHASE',
      reportOf: 'CORPORATE DIRECTOR, PLACE',
      isFront: true,
    });
  });
  test('with a label before its title', () => {
    expect(readFront(['Aldermoor City Council', 'Item Name: Evening hubs', 'Date: 3rd February 2027'])).toMatchObject({
      title: 'Evening hubs',
      days: ['2027-02-03'],
      itemNumber: '',
    });
  });
  test('of nothing at all', () => expect(readFront([])).toEqual({ itemNumber: '', days: [], bodies: [], title: '', reportOf: '', isFront: false }));
});

test.each([
  [['NOT FOR PUBLICATION by virtue of paragraphs 3 and 5 of Part 1 of Schedule 12A'], [3, 5]],
  [['Not for publication', 'This report contains exempt information as described in paragraph 1', 'of Part 1 of Schedule 12A.'], [1]],
  [
    ['EXEMPT', 'paragraphs 1 to 3'],
    [1, 2, 3],
  ],
  [['CONFIDENTIAL'], []],
])('finds the mark of a withheld paper in %j', (lines, paragraphs) => {
  const mark = exemptMarkIn(lines);
  expect(mark.line).not.toBeNull();
  expect(mark.paragraphs).toEqual(paragraphs);
});

test.each(['The workshop keeps client notes confidential.', 'Paragraph 3 sets out the exempt categories of street.', 'Publication of the strategy'])(
  'finds none in “%s”',
  (line) => expect(exemptMarkIn([line]).line).toBeNull(),
);

test('tells a part of a paper that is withheld from all of it', () => {
  const part = ['Appendix A is not for publication by virtue of paragraph 3 of Part 1 of Schedule 12A.'];
  expect(exemptMarkIn(part).line).toBeNull();
  expect(exemptMarkIn(part, { parts: true })).toMatchObject({ line: expect.stringContaining('Appendix A'), paragraphs: [3] });
  expect(exemptMarkIn(['This report and its appendices are not for publication.']).line).not.toBeNull();
});

test('compares titles as people mean them', () => {
  expect(titleKey('Street Lighting – FINAL v3')).toBe(titleKey('STREET LIGHTING'));
  expect(titleKey('Final')).toBe('final');
  expect(titleLikeness('Street lighting programme', 'Report on the street lighting programme')).toBe(1);
  expect(titleLikeness('Street lighting', 'Libraries review')).toBe(0);
  expect(titleLikeness('', 'The report')).toBe(0);
});

test('offers a title in capitals as a sentence has it, and no other', () => {
  expect(asSentence('“STREET LIGHTING: THE SECOND PHASE')).toBe('“Street lighting: the second phase');
  for (const other of ['Street lighting', 'CCTV', '', '2026/27']) expect(asSentence(other)).toBeNull();
});
