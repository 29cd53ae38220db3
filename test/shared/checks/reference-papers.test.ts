import { expect, test } from 'vitest';
import { plainText, type Wording } from '#shared/domain/report/index.ts';
import { checkPaper, paperOf } from '#shared/checks/check-paper.ts';
import { buildOutline, type PaperRecords } from '#shared/outline/build.ts';
import type { OutlineNode } from '#shared/outline/outline.ts';
import { librariesPaper, mendedLibrariesPaper, plantedFaults } from '#test/fixtures/papers/libraries.ts';
import { streetsPaper } from '#test/fixtures/papers/streets.ts';

const today = '2026-12-22';
const foundIn = (records: PaperRecords) => checkPaper(paperOf(records, today));
const shape = (records: PaperRecords) => {
  const { nodes } = buildOutline(records);
  const of = <T extends OutlineNode['type']>(type: T) => nodes.filter((node): node is Extract<OutlineNode, { type: T }> => node.type === type);
  const items = of('item');
  return {
    headings: of('heading').map((one) => [one.level, plainText(one.text)]),
    numbers: of('paragraph').flatMap(({ number }) => (number === null ? [] : [Number.parseInt(number, 10)])),
    continuing: of('paragraph').filter((one) => one.continues).length,
    letters: items.filter((one) => one.style === 'lettered').map((one) => one.label),
    bullets: items.filter((one) => one.style === 'bulleted').length,
    recommendations: of('recommendation').map((one) => one.label),
    tables: of('table').map((one) => [one.label, one.rows.length]),
    quotations: of('quotation').length,
  };
};
const upTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1);

test('a paper for noting in the earlier county form has every element with the right number, and nothing to find', () => {
  const paper = shape(streetsPaper());
  expect(paper.numbers).toEqual(upTo(18));
  expect(paper.letters).toEqual(['a.', 'b.', 'c.', 'd.', 'e.', 'f.', 'g.', 'h.', 'i.']);
  expect(paper).toMatchObject({ continuing: 15, bullets: 3 + 5 + 3 + 3, recommendations: ['1)'], quotations: 1, tables: [] });
  expect(paper.headings.map(([, words]) => words)).toEqual([
    ...['Purpose of the Report', 'Information and Advice', 'Projects within the Programme', 'Next Steps', 'Other Options Considered'],
    ...['Reason/s for Recommendation/s', 'Statutory and Policy Implications', 'Implications for Service Users', 'Equalities Implications'],
    ...['Safeguarding of Children Implications', 'RECOMMENDATION/S', 'For any enquiries about this report please contact:'],
    ...['Constitutional Comments (RD 14/12/26)', 'Financial Comments (HEM 14/12/26)', 'Background Papers', 'Electoral Division(s) and Member(s) Affected'],
  ]);
  expect(foundIn(streetsPaper()).filter((one) => one.severity !== 'advice')).toEqual([]);
});

test('a paper for decision in the later county form has every element with the right number', () => {
  const paper = shape(librariesPaper());
  expect(paper.numbers).toEqual(upTo(43));
  expect(paper).toMatchObject({ recommendations: ['1)', '2)'], tables: [['Table 1', 7]], quotations: 0, letters: [] });
  expect(paper.bullets).toBe(4 + 5 + 2 + 2 + 1 + 1 + 6 + 6 + 4 + 3 + 4 + 2);
  expect(paper.headings.map(([level, words]) => `${level} ${words}`)).toEqual([
    ...['2 Purpose of the Report', '2 Information', '3 Easier to Reach', '3 Help Before Trouble', '3 Open Libraries, the Programme', '3 Growing Older Well'],
    ...['3 Open Libraries', '3 The Projects', '3 What the Programme Has', '3 Proposal', '4 Somebody to Lead the Change', '4 People to Do the Work'],
    ...['4 Critical Friend', '2 Other Options Considered', '2 Reason/s for Recommendation/s', '2 Statutory and Policy Implications'],
    ...['3 Financial Implications', '3 Human Resources Implications', '3 Safeguarding of Children and Adults at Risk Implications'],
    ...['3 Implications for Service Users', '2 RECOMMENDATION/S', '2 For any enquiries about this report please contact:'],
    ...['2 Constitutional Comments (RD 21/12/26)', '2 Financial Comments (HEM 21/12/26)', '2 HR Comments (MK 21/12/26)'],
    ...['2 Background Papers and Published Documents', '2 Electoral Division(s) and Member(s) Affected'],
  ]);
});

test.each(plantedFaults)('$fault is found, in the place where it is', ({ number, words }) => {
  const records = librariesPaper();
  const { nodes } = buildOutline(records);
  const there = nodes.filter((node) => (number === null ? true : node.type === 'paragraph' && node.number === `${number}.`)).map((node) => node.id);
  const found = foundIn(records).filter((one) => words.test(one.message) || words.test(wordsAt(nodes, one.at)));
  expect(found.filter((one) => there.includes(one.at)).map((one) => one.message)).not.toEqual([]);
});

test('nothing but what was planted is found, and not the table whose sum is right', () => {
  const table = librariesPaper().blocks.find((block) => block.type === 'table')?.id;
  expect(foundIn(librariesPaper()).filter((one) => one.at === table)).toEqual([]);
  expect(
    foundIn(mendedLibrariesPaper())
      .filter((one) => one.severity !== 'advice')
      .map((one) => `${one.check}: ${one.where}: ${one.message}`),
  ).toEqual([]);
});

function wordsAt(nodes: readonly OutlineNode[], id: string): string {
  const node = nodes.find((one) => one.id === id);
  return node && 'text' in node && typeof node.text !== 'string' ? plainText(node.text as Wording) : '';
}
