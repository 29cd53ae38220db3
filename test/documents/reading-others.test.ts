import fc from 'fast-check';
import mammoth from 'mammoth';
import { describe, expect, test } from 'vitest';
import { settings, settingsId } from '#shared/domain/settings.ts';
import { buildOutline } from '#shared/outline/build.ts';
import { paperFromRead } from '#shared/papers/from-read-paper.ts';
import { cityScrutiny } from '#shared/templates/city-scrutiny.ts';
import { countyCommittee } from '#shared/templates/county-committee.ts';
import { programmeInitiation } from '#shared/templates/programme-initiation.ts';
import { writeDocx } from '#shared/word/index.ts';
import { textOfRead } from '#shared/word/reading/plain-text.ts';
import { readDocx } from '#shared/word/reading/read-docx.ts';
import type { ReadElement, ReadInline, ReadPaper } from '#shared/word/reading/read-paper.ts';
import { librariesPaper } from '#test/fixtures/papers/libraries.ts';
import { streetsPaper } from '#test/fixtures/papers/streets.ts';
import { cell, definition, grid, instance, level, makeDocx, par, row, run, style } from '#test/shared/word/reading/made-docx.ts';
import { oddFiles } from '#test/shared/word/reading/odd-files.ts';
import { tools } from '#test/tools.ts';
import { longPaper, pictureHash } from './long-paper.ts';
import { readWithPandoc, saveAsTextDocument, saveWithLibreOffice } from './outside-readers.ts';
import { stripesPng } from './png.ts';
import { anyPaper } from './random-paper.ts';

const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);
const blobs = new Map([[pictureHash, stripesPng(64, 32)]]);

async function readOwn(bytes: Uint8Array): Promise<ReadPaper> {
  const read = await readDocx(bytes);
  if (!read.ok) throw new Error(read.problem.message);
  return read.value;
}

/** What another reader leaves out besides the labels that a list counts. */
type LeftOut = 'notes' | 'captions' | 'nothing';

/** The characters that are printed, without what another reader leaves out. */
function charactersOf({ elements }: ReadPaper, leftOut: LeftOut): string {
  const words = (text: ReadInline): string =>
    text.map((piece) => ('text' in piece ? piece.text : 'footnote' in piece && leftOut !== 'notes' ? words(piece.footnote.text) : '')).join('');
  const typed = (label: { readonly text: string; readonly by: string } | null) => (label?.by === 'typed' ? label.text : '');
  const one = (element: ReadElement, at: number): string => {
    if (element.type === 'table') return element.rows.flat().map(words).join('');
    if (element.type === 'contents') return element.lines.join('');
    if (element.type === 'caption' && leftOut === 'captions' && elements[at + 1]?.type === 'table') return '';
    if (element.type === 'caption') return element.label + element.separator + words(element.text);
    if (element.type === 'heading') return typed(element.number) + words(element.text);
    if (element.type === 'paragraph' || element.type === 'item') return typed(element.label) + words(element.text);
    return element.type === 'quotation' ? words(element.text) : '';
  };
  return withoutSpace(elements.map(one).join(''));
}

const withoutSpace = (text: string) => text.replace(/[\s\u200b]+/gu, '');

type PandocNode = { readonly t?: string; readonly c?: unknown };

/** The characters of pandoc's own reading: words where they stand, notes among them, no descriptions of pictures. */
async function charactersOfPandoc(bytes: Uint8Array): Promise<string> {
  const walk = (node: unknown): string => {
    if (Array.isArray(node)) return node.map(walk).join('');
    if (typeof node !== 'object' || node === null) return '';
    const { t, c } = node as PandocNode;
    if (t === 'Str') return String(c);
    if (t === 'Code' || t === 'Math' || t === 'RawInline') return String((c as unknown[])[1]);
    if (t === 'Image') return '';
    // The second is the caption, or the title for those who do not see the table: which of them depends on the file.
    if (t === 'Table') return walk((c as readonly unknown[]).slice(2));
    if (t === 'Quoted') return quoted(c as readonly [PandocNode, unknown], walk);
    return walk(c ?? Object.values(node));
  };
  const { blocks } = JSON.parse(await readWithPandoc(bytes, 'json')) as { blocks: unknown };
  return withoutSpace(walk(blocks));
}

function quoted([kind, inside]: readonly [PandocNode, unknown], walk: (node: unknown) => string): string {
  return kind.t === 'SingleQuote' ? `‘${walk(inside)}’` : `“${walk(inside)}”`;
}

/** Expects two long texts to be the same; says where they first are not. */
function expectSame(given: string, other: string): void {
  let at = 0;
  while (at < given.length && given[at] === other[at]) at++;
  expect(given.slice(Math.max(0, at - 40), at + 60)).toBe(other.slice(Math.max(0, at - 40), at + 60));
}

async function charactersOfMammoth(bytes: Uint8Array): Promise<string> {
  return withoutSpace((await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value);
}

/** Papers as they are typed: labels by hand or by a list, headings by style or by looks, in any order. */
const typedLabel = fc.constantFrom(
  '',
  '',
  '1.\t',
  '2. ',
  '12)\t',
  '3.1 ',
  '2027 ',
  'a) ',
  '(b)\t',
  '(ii) ',
  'iv. ',
  '•\t',
  '- ',
  'o\t',
  '(3) ',
  'A. ',
  'Note: ',
);
const words = fc.constantFrom(
  'The lamps are old',
  'Purpose of the Report',
  'COSTS AND SAVINGS',
  'Recommendation',
  'See paragraph 3.',
  'e.g. at the school',
  'x',
  '',
  'Agenda Item: 4',
  'Report of the Director',
);
const typedRun = fc
  .tuple(words, fc.constantFrom('', '<w:b/>', '<w:i/>', '<w:b/><w:u w:val="single"/>', '<w:vertAlign w:val="superscript"/>'))
  .map(([text, look]) => run(text, look));
const typedParagraph = fc
  .tuple(
    typedLabel,
    fc.array(typedRun, { maxLength: 3 }),
    fc.constantFrom(
      '',
      '',
      '<w:pStyle w:val="Head"/>',
      '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>',
      '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>',
    ),
  )
  .map(([label, runs, properties]) =>
    par(`${label === '' ? '' : run(label).replace('\t', '</w:t><w:tab/><w:t xml:space="preserve">')}${runs.join('') || '<w:r/>'}`, properties),
  );
const typedTable = fc
  .array(fc.tuple(typedParagraph, typedParagraph), { minLength: 1, maxLength: 3 })
  .map((rows) => grid(rows.map((cells) => row(cells.map((one) => cell(withoutList(one))).join(''))).join('')));
const withoutList = (paragraph: string) => paragraph.replace(/<w:numPr>.*?<\/w:numPr>/, '');
const typedPaper = fc
  .array(fc.oneof({ weight: 8, arbitrary: typedParagraph }, { weight: 1, arbitrary: typedTable }), { minLength: 1, maxLength: 25 })
  .map((body) =>
    makeDocx({
      styles: style('Head', 'heading 2', '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>'),
      numbering: definition(1, level(0, 'decimal', '%1.') + level(1, 'lowerLetter', '%2.')) + instance(1, 1),
      body: body.join(''),
    }),
  );

const papers = [
  ['a county report', () => longPaper(countyCommittee)],
  ['a city report', () => longPaper(cityScrutiny)],
  ['a programme initiation document', () => longPaper(programmeInitiation)],
  ['libraries', librariesPaper],
  ['streets', streetsPaper],
] as const;

describe('the text that is read is that of other readers', () => {
  test.each(oddFiles.map((file) => [file.name, file] as const))('of a file with %s', async (_name, { made, others }) => {
    const bytes = makeDocx(made);
    const read = await readOwn(bytes);
    if (others?.mammoth === undefined) expectSame(charactersOf(read, 'notes'), await charactersOfMammoth(bytes));
    if (tools.pandoc && others?.pandoc === undefined) expectSame(charactersOf(read, 'nothing'), await charactersOfPandoc(bytes));
  });

  test.each(papers)('of %s as this app writes it', async (_name, paper) => {
    const bytes = await writeDocx(buildOutline(paper()), { blobs });
    const read = await readOwn(bytes);
    expectSame(charactersOf(read, 'notes'), await charactersOfMammoth(bytes));
    // Where a table has a title of its own, pandoc takes that for its caption, and drops the caption.
    if (tools.pandoc) expectSame(charactersOf(read, 'captions'), await charactersOfPandoc(bytes));
  });

  test.skipIf(!tools.soffice).each(papers)('of %s saved again by LibreOffice, with the same numbers', async (_name, paper) => {
    const bytes = await writeDocx(buildOutline(paper()), { blobs });
    const before = textOfRead((await readOwn(bytes)).elements);
    for (const again of [await saveWithLibreOffice(bytes), await saveAsTextDocument(bytes)]) {
      const read = await readOwn(again);
      expectSame(charactersOf(read, 'notes'), await charactersOfMammoth(again));
      if (tools.pandoc) expectSame(charactersOf(read, 'nothing'), await charactersOfPandoc(again));
      expect(textOfRead(read.elements)).toEqual(before);
    }
  });

  test(`of papers typed in any way, and is what is printed of them, seed ${seed}`, async () => {
    await fc.assert(
      fc.asyncProperty(typedPaper, async (bytes) => {
        const read = await readOwn(bytes);
        expectSame(charactersOf(read, 'notes'), await charactersOfMammoth(bytes));
        const { findings } = paperFromRead(read, { name: 'paper', settings: settings.create(settingsId) });
        expect(findings.filter((one) => one.message.startsWith('The text differs'))).toEqual([]);
      }),
      { seed, numRuns: Number(process.env.RUNS ?? 150) },
    );
  });

  // Our reader gives signs of symbol fonts as what they are drawn as, mammoth as they are kept.
  const comparable = anyPaper.filter((records) => !/[\ue000-\uf8ff]/.test(JSON.stringify(records)));

  test.skipIf(!tools.soffice)(`of papers of any content saved again by LibreOffice, seed ${seed}`, async () => {
    for (const records of fc.sample(comparable, { seed, numRuns: Number(process.env.RESAVED ?? 2) })) {
      const again = await saveWithLibreOffice(await writeDocx(buildOutline(records), { blobs }));
      expectSame(charactersOf(await readOwn(again), 'notes'), await charactersOfMammoth(again));
    }
  });

  test(`of papers of any content, seed ${seed}`, async () => {
    for (const records of fc.sample(comparable, { seed, numRuns: 12 })) {
      const bytes = await writeDocx(buildOutline(records), { blobs });
      expectSame(charactersOf(await readOwn(bytes), 'notes'), await charactersOfMammoth(bytes));
    }
  });
});
