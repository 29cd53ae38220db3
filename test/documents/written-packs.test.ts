import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildOutline } from '#shared/outline/build.ts';
import { splitPapers } from '#shared/outline/pack-papers.ts';
import { cityScrutiny } from '#shared/templates/city-scrutiny.ts';
import { countyCabinet } from '#shared/templates/county-cabinet.ts';
import { countyCommittee } from '#shared/templates/county-committee.ts';
import { programmeInitiation } from '#shared/templates/programme-initiation.ts';
import { writeDocx } from '#shared/word/index.ts';
import { tools } from '#test/tools.ts';
import { lintAccessibility } from './accessibility-lint.ts';
import { lintDocx } from './docx-lint.ts';
import { all, openDocx, wordsOf } from './docx-package.ts';
import { longPaper, pictureHash } from './long-paper.ts';
import { printWithLibreOffice, readWithLibreOffice, validateWithSdk } from './outside-readers.ts';
import { type PackItem, packOf } from './packs.ts';
import { paperOf, para } from './papers.ts';
import { stripesPng } from './png.ts';
import { programmePaper } from './programme-paper.ts';
import { anyPaper } from './random-paper.ts';
import { expectShownInOrder } from './shown-in-order.ts';
import { tidyWords } from './shown-lines.ts';
import { withWrongResults } from './wrong-results.ts';

const blobs = new Map([[pictureHash, stripesPng(640, 320)]]);
const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);

/** A paper of a few lines that refers to itself. */
function shortPaper(template: typeof countyCommittee, title: string) {
  const records = paperOf(template, { 'section:purpose': [para('One.'), para('Two.'), para('Refers.')] }, { title });
  const [one = ''] = records.blocks.map((block) => block.id);
  const refer = [{ text: `${title} refers to paragraph ` }, { reference: { to: [one], form: 'list' as const } }, { text: '.' }];
  return buildOutline({ ...records, blocks: records.blocks.map((block, index) => (index === 2 ? ({ ...block, text: refer } as typeof block) : block)) });
}

const letterhead = { position: 'right' as const, lines: ['Wendlebury County Council'], picture: null };
const items: readonly PackItem[] = [
  { outline: buildOutline(longPaper(countyCommittee)) },
  { outline: buildOutline(longPaper(cityScrutiny)) },
  { file: { name: 'plan of the site.pdf', pages: 12 } },
  { outline: buildOutline(longPaper({ ...countyCabinet, letterhead })) },
  { outline: buildOutline(programmePaper(programmeInitiation)) },
  { file: { name: 'survey.pdf', pages: 200 } },
  ...['Roofs', 'Boilers', 'Ramps', 'Shelves', 'Lamps', 'Doors', 'Signs', 'Carpets'].map((title, index) => ({
    outline: shortPaper(index % 2 === 0 ? countyCommittee : cityScrutiny, title),
  })),
  { outline: buildOutline(longPaper(cityScrutiny)) },
];
const pack = packOf(items);

describe('a pack of fifteen papers', () => {
  let bytes: Uint8Array;
  beforeAll(async () => {
    bytes = await writeDocx(pack, { blobs });
  });

  test('passes the Open XML SDK, the lint and the rules of access', async () => {
    expect(await validateWithSdk(bytes)).toEqual([]);
    expect(lintDocx(bytes)).toEqual([]);
    expect(lintAccessibility(bytes, items.length + 1)).toEqual([]);
  });

  test('is the same file each time', async () => expect(await writeDocx(pack, { blobs })).toEqual(bytes));

  test('has a section for each paper, with its own header and its letterhead, and no empty one', () => {
    const docx = openDocx(bytes);
    const relationships = new Map(
      all(docx.part('word/_rels/document.xml.rels'), 'Relationship').map((one) => [one.getAttribute('Id'), one.getAttribute('Target')]),
    );
    const heads = all(docx.part('word/document.xml'), 'w:headerReference').map((one) => {
      const part = docx.part(`word/${relationships.get(one.getAttribute('r:id') ?? '')}`);
      return `${one.getAttribute('w:type')} ${part ? all(part, 'w:p').map(wordsOf).join('/') : ''}`;
    });
    const head = 'Place Select Committee, 14 January 2027';
    expect(heads).toEqual([
      `default ${head}`,
      ...items.flatMap((_item, index) => [`default ${head}, item ${index + 1}`, ...(index === 3 ? [`first ${head}, item 4/Wendlebury County Council`] : [])]),
    ]);
  });

  test('counts paragraphs and tables from 1 in each paper', () => {
    const docx = openDocx(bytes);
    const fields = all(docx.part('word/document.xml'), 'w:instrText').map((one) => one.textContent?.trim() ?? '');
    const papersWithTables = splitPapers(pack.nodes).filter(
      ({ paper, nodes }) => paper && nodes.some((node) => node.type === 'table' && node.caption !== ''),
    ).length;
    expect(fields.filter((field) => field === 'SEQ Table \\* ARABIC \\r 1')).toHaveLength(papersWithTables);
    expect(papersWithTables).toBeGreaterThan(3);
    const numbering = docx.part('word/numbering.xml');
    expect(all(numbering, 'w:abstractNum')).toHaveLength(14);
  });

  test.skipIf(!tools.soffice)('shows the outline’s own numbers in LibreOffice, paper by paper', async () => {
    expectShownInOrder(await readWithLibreOffice(bytes), pack);
  });

  // LibreOffice works out every field anew before it prints.
  test.skipIf(!tools.soffice || !tools.poppler)('gives the pages on which its papers begin, and the numbers that they cite', async () => {
    const files = unzipSync(withWrongResults(bytes));
    const wrong = strFromU8(files['word/document.xml'] as Uint8Array).replace(
      /( PAGEREF [^<]*<\/w:instrText><\/w:r><w:r><w:fldChar w:fldCharType="separate"\/><\/w:r><w:r><w:t[^>]*>)\d+</g,
      '$1999<',
    );
    const printed = await printWithLibreOffice(zipSync({ ...files, 'word/document.xml': strToU8(wrong) }));
    const pages = printed.split('\f');
    const lines = pages.flatMap((page, index) => page.split('\n').map((line) => ({ page: index + 1, line: tidyWords(line) })));
    const from = lines.findIndex(({ line }) => line === 'Contents') + 1;
    const begins = items.map((_item, index) => pages.findIndex((page) => page.includes(`2027, item ${index + 1}\n`)) + 1);
    expect(begins.every((page) => page > 3)).toBe(true);
    const listed = lines.slice(from, from + 60).flatMap(({ line }) => /^(\d+) .*?\.{3,} ?(\d+)$/.exec(line)?.slice(1).map(Number) ?? []);
    expect(listed).toEqual(begins.flatMap((page, index) => [index + 1, page]));
    for (const title of ['Roofs', 'Ramps', 'Lamps', 'Signs'])
      expect(lines.map(({ line }) => line)).toContainEqual(expect.stringMatching(new RegExp(`${title} refers to paragraph 1\\.$`)));
    for (const title of ['Boilers', 'Doors'])
      expect(lines.map(({ line }) => line)).toContainEqual(expect.stringMatching(new RegExp(`${title} refers to paragraph 1\\.1\\.$`)));
    expect(printed).not.toContain('999');
  });
});

describe(`packs of any papers, seed ${seed}`, () => {
  const anyPack = fc
    .array(
      fc.oneof(
        { weight: 4, arbitrary: anyPaper.map((records) => ({ outline: buildOutline(records) })) },
        { weight: 1, arbitrary: fc.record({ file: fc.record({ name: fc.string(), pages: fc.nat(9) }) }) },
      ),
      { minLength: 1, maxLength: 4 },
    )
    .map((some) => packOf(some));

  test('are sound to the lint', async () => {
    await fc.assert(
      fc.asyncProperty(anyPack, async (outline) => {
        expect(lintDocx(await writeDocx(outline, { blobs }))).toEqual([]);
      }),
      { seed, numRuns: 25 },
    );
  });

  test('without a cover too, as a range of items is printed', async () => {
    await fc.assert(
      fc.asyncProperty(anyPack, async (outline) => {
        const nodes = outline.nodes.slice(outline.nodes.findIndex((node) => node.type === 'paper'));
        expect(lintDocx(await writeDocx({ ...outline, nodes }, { blobs }))).toEqual([]);
      }),
      { seed, numRuns: 10 },
    );
  });

  test('are sound to the Open XML SDK', async () => {
    for (const outline of fc.sample(anyPack, { seed, numRuns: 5 })) expect(await validateWithSdk(await writeDocx(outline, { blobs }))).toEqual([]);
  });
});
