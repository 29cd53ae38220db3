import { expect, test } from 'vitest';
import { recommendationsIn } from '#shared/meetings/minutes/from-report.ts';
import { settings as settingsNoun, settingsId } from '#shared/domain/settings.ts';
import { buildOutline } from '#shared/outline/build.ts';
import type { Outline } from '#shared/outline/outline.ts';
import { paperFromRead } from '#shared/papers/from-read-paper.ts';
import { readDocx } from '#shared/word/reading/read-docx.ts';
import { makeDocx } from '#test/shared/word/reading/made-docx.ts';

const settings = { ...settingsNoun.create(settingsId), council: 'Wendlebury County Council' };
const heading = (words: string) => `<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>${words}</w:t></w:r></w:p>`;
const par = (words: string) => `<w:p><w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`;
const listed = (list: number, words: string, level = 0) =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr></w:pPr><w:r><w:t>${words}</w:t></w:r></w:p>`;
const level = (at: number, format: string, text: string) =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
const numbering =
  `<w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.')}${level(1, 'lowerLetter', '%2)')}</w:abstractNum>` +
  `<w:abstractNum w:abstractNumId="1">${level(0, 'lowerLetter', '(%1)')}</w:abstractNum>` +
  '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>';
const styles = '<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style>';
const before = [heading('Home care market'), heading('Purpose'), par('To ask for a framework.')];
const after = [par('Jane Orchard'), par('Service Director'), heading('Background papers'), par('None.')];

/** The paper that came in a Word file with these lines under its heading 'Recommendations'. */
async function received(lines: readonly string[]): Promise<Outline> {
  const body = [...before, heading('Recommendations'), ...lines, ...after].join('');
  const read = await readDocx(makeDocx({ body, numbering, styles }));
  if (!read.ok) throw new Error(read.problem.message);
  return buildOutline(paperFromRead(read.value, { name: 'paper', settings }).records);
}

test.each([
  ['a numbered list', [par('That the Committee:'), listed(1, 'approves the framework;'), listed(1, 'asks for a report in May.')]],
  ['lettered in brackets', [par('That the Committee:'), listed(2, 'approves the framework;'), listed(2, 'asks for a report in May.')]],
  ['typed with a bracket', [par('That the Committee:'), par('1) approves the framework;'), par('2) asks for a report in May.')]],
  ['typed with a full stop', [par('That the Committee:'), par('1. approves the framework;'), par('2. asks for a report in May.')]],
  ['typed letters', [par('(a) approves the framework;'), par('(b) asks for a report in May.')]],
  ['sentences without labels', [par('That the Committee:'), par('approves the framework;'), par('asks for a report in May.')]],
])('the recommendations of a received paper are found: %s', async (_name, lines) => {
  const outline = await received(lines);
  expect(recommendationsIn(outline).map((one) => one.words)).toEqual(['approves the framework;', 'asks for a report in May.']);
  // Name and post below them stand at the margin.
  const name = outline.nodes.find((node) => node.type === 'paragraph' && JSON.stringify(node.text).includes('Jane Orchard'));
  expect(name).toMatchObject({ number: null, continues: false });
});

test('what is listed beneath one belongs to it', async () => {
  const outline = await received([listed(1, 'approves:'), listed(1, 'a manager', 1), listed(1, 'two nurses', 1), listed(1, 'asks for a report.')]);
  expect(recommendationsIn(outline).map((one) => one.words)).toEqual(['approves:\na) a manager\nb) two nurses', 'asks for a report.']);
});
