import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { buildOutline, type PaperRecords } from '#shared/outline/build.ts';
import type { Outline } from '#shared/outline/outline.ts';
import { comparePapers } from '#shared/papers/compare.ts';
import { trackedPaper } from '#shared/papers/tracked-paper.ts';
import { cityScrutiny } from '#shared/templates/city-scrutiny.ts';
import { countyCommittee } from '#shared/templates/county-committee.ts';
import { writeDocx } from '#shared/word/index.ts';
import { tools } from '#test/tools.ts';
import { lintDocx } from './docx-lint.ts';
import { openDocx } from './docx-package.ts';
import { pictureHash } from './long-paper.ts';
import { printWithLibreOffice, readWithPandoc, validateWithSdk } from './outside-readers.ts';
import { item, paperOf, para, recommend, sub, table } from './papers.ts';
import { stripesPng } from './png.ts';
import { anyPaper } from './random-paper.ts';

const blobs = new Map([[pictureHash, stripesPng(64, 32)]]);
const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);
const by = { author: 'Wendlebury County Council', date: '2027-01-14T00:00:00Z' };

const first = {
  'section:purpose': [
    para('To report progress on the programme.'),
    para('It costs £439,443 a year:'),
    item('lettered', 'of which half is new'),
    item('lettered', 'and half is not'),
  ],
  'section:information': [
    sub('What was done'),
    para([
      { text: 'The first stage ' },
      { text: 'ended', marks: { bold: true } },
      { text: ' in May, as the ' },
      { text: 'page', marks: { link: 'https://www.wendlebury.example/' } },
    ]),
    para('The second stage begins in June.'),
    para('This paragraph goes.'),
    table(
      'Posts',
      [
        ['Post', 'Number'],
        ['Social worker', '4'],
        ['Team manager', '1'],
        ['Clerk', '2'],
      ],
      [2, 1],
    ),
    para('After the table.'),
  ],
  'section:recommendations': [recommend('Approves the plan.'), recommend('Notes paragraph 2.')],
};

/** The same paper later: words, numbers, rows, items and whole paragraphs are others. */
function later(paper: PaperRecords): PaperRecords {
  const wordsOf = (block: PaperRecords['blocks'][number]) => ('text' in block ? block.text.map((piece) => ('text' in piece ? piece.text : '')).join('') : '');
  const reworded: Readonly<Record<string, string>> = {
    'It costs £439,443 a year:': 'It costs £512,000 in the first year:',
    'The second stage begins in June.': 'The second stage begins in July, and goes on for a year.',
    'Approves the plan.': 'Approves the plan and its budget.',
  };
  const rows = paper.blocks.filter((block) => block.type === 'row');
  const tableBlock = paper.blocks.find((block) => block.type === 'table');
  return {
    ...paper,
    blocks: [
      ...paper.blocks.flatMap((block): PaperRecords['blocks'] => {
        const words = reworded[wordsOf(block)];
        if (words !== undefined) return [{ ...block, text: [{ text: words }] } as typeof block];
        if (wordsOf(block) === 'This paragraph goes.' || block === rows[3] || wordsOf(block) === 'of which half is new') return [];
        if (block === rows[1] && block.type === 'row') return [{ ...block, cells: { ...block.cells, c1: [{ text: '5' }] } }];
        if (block === tableBlock && block.type === 'table') return [{ ...block, caption: 'Posts by kind' }];
        return [block];
      }),
      { ...(paper.blocks[0] as PaperRecords['blocks'][number]), id: 'n'.repeat(20), place: '1', text: [{ text: 'A paragraph that comes first.' }] } as never,
      { ...(rows[2] as PaperRecords['blocks'][number]), id: 'r'.repeat(20), place: 'zz', cells: { c0: [{ text: 'Nurse' }], c1: [{ text: '3' }] } } as never,
    ],
  };
}

/** A file after all of its tracked changes were accepted or rejected, as the standard has it (17.13.5). */
function settled(bytes: Uint8Array, gone: 'ins' | 'del'): Uint8Array {
  const files = unzipSync(bytes);
  const stays = gone === 'ins' ? 'del' : 'ins';
  const xml = strFromU8(files['word/document.xml'] as Uint8Array)
    .replace(/<w:tr>(?:(?!<\/w:tr>).)*<\/w:tr>/gs, (row) => (new RegExp(`<w:trPr>(?:(?!</w:trPr>).)*<w:${gone} `, 's').test(row) ? '' : row))
    .replace(/<w:tbl>(?:(?!<\/w:tbl>).)*<\/w:tbl>/gs, (one) => (one.includes('<w:tr>') ? one : ''))
    .replace(new RegExp(`<w:${gone} [^>]*[^/]>.*?</w:${gone}>`, 'gs'), '')
    .replace(/<w:p>(?:(?!<\/w:p>).)*<\/w:p>/gs, (one) => (new RegExp(`<w:rPr><w:${gone} [^>]*/></w:rPr>(?:<w:sectPr.*)?</w:pPr>`, 's').test(one) ? '' : one))
    .replace(new RegExp(`<w:${stays} [^>]*[^/]>|</w:${stays}>`, 'g'), '')
    .replaceAll('w:delText', 'w:t')
    .replaceAll('w:delInstrText', 'w:instrText')
    .replace(/<w:rPr><w:(?:ins|del) [^>]*\/><\/w:rPr>|<w:(?:ins|del) [^>]*\/>/g, '');
  return zipSync({ ...files, 'word/document.xml': strToU8(xml) });
}

const withoutContents = (outline: Outline): Outline => ({ ...outline, nodes: outline.nodes.filter((node) => node.type !== 'contents') });
/** The words of a file in the order of its lines, with the numbers that its lists give. */
const readBack = async (bytes: Uint8Array) =>
  (await readWithPandoc(bytes, 'plain'))
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '' && !/^[-+= ]+$/.test(line));
/** The words alone: pandoc leaves an empty item where a paragraph of a list was taken out, and its number counts. */
const wordsBack = async (bytes: Uint8Array, changes?: 'accept' | 'reject') =>
  (await readWithPandoc(bytes, 'plain', changes))
    .split('\n')
    .map((line) =>
      line
        .replace(/^\s*(?:: |[\da-z]+[.)]|[•-])?\s*/i, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((line) => line !== '' && !/^[-+= ]+$/.test(line) && !line.includes('Columns: '))
    .sort();

async function tracked(before: Outline, after: Outline): Promise<Uint8Array> {
  const { outline, tracking } = trackedPaper(comparePapers(before, after), by);
  return writeDocx(outline, { blobs, tracking });
}

const pairs: readonly (readonly [string, PaperRecords, PaperRecords])[] = [countyCommittee, cityScrutiny].flatMap((template) => {
  const paper = paperOf(template, first);
  return [
    [`${template.name}, to a later state`, paper, later(paper)],
    [`${template.name}, and back`, later(paper), paper],
  ] as const;
});

describe.each(pairs)('%s', (_name, earlier, then) => {
  const [before, after] = [buildOutline(earlier), buildOutline(then)];

  test('is sound to the lint and the Open XML SDK, and says who changed what, when', async () => {
    const bytes = await tracked(before, after);
    expect(lintDocx(bytes)).toEqual([]);
    expect(await validateWithSdk(bytes)).toEqual([]);
    const xml = openDocx(bytes).text('word/document.xml');
    expect(xml).toContain('w:author="Wendlebury County Council" w:date="2027-01-14T00:00:00Z"');
    const ids = [...xml.matchAll(/<w:(?:ins|del) w:id="(\d+)"/g)].map((found) => found[1]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(5);
  });

  test.skipIf(!tools.pandoc)('is the later paper once accepted, and the earlier once rejected', async () => {
    const bytes = await tracked(before, after);
    expect(await wordsBack(bytes, 'accept')).toEqual(await wordsBack(await writeDocx(after, { blobs })));
    expect(await wordsBack(bytes, 'reject')).toEqual(await wordsBack(await writeDocx(before, { blobs })));
  });

  test.skipIf(!tools.pandoc)('has the numbers of the one or the other then', async () => {
    const bytes = await tracked(before, after);
    expect(await readBack(settled(bytes, 'del'))).toEqual(await readBack(await writeDocx(after, { blobs })));
    expect(await readBack(settled(bytes, 'ins'))).toEqual(await readBack(await writeDocx(before, { blobs })));
  });

  test.skipIf(!tools.soffice || !tools.poppler)('is opened by LibreOffice with both in sight', async () => {
    const printed = await printWithLibreOffice(await tracked(before, after));
    expect(printed).toContain('£439,443');
    expect(printed).toContain('£512,000');
  });
});

// The seed stands in the name: SEED=… repeats a run.
describe(`any two papers as one with tracked changes, seed ${seed}`, () => {
  const kin = fc
    .tuple(anyPaper, anyPaper)
    .map(
      ([one, other]) =>
        [one, { ...one, report: { ...one.report, title: other.report.title }, blocks: [...one.blocks.slice(3), ...other.blocks.slice(0, 6)] }] as const,
    );

  test('are sound to the lint and the Open XML SDK', async () => {
    for (const [one, other] of fc.sample(kin, { seed, numRuns: 12 })) {
      const bytes = await tracked(buildOutline(one), buildOutline(other));
      expect(lintDocx(bytes)).toEqual([]);
      expect(await validateWithSdk(bytes)).toEqual([]);
    }
  });

  test.skipIf(!tools.pandoc)('give each of them back', async () => {
    for (const [one, other] of fc.sample(kin, { seed, numRuns: 10 })) {
      const [before, after] = [buildOutline(one), buildOutline(other)];
      const bytes = await tracked(before, after);
      // Letters of lists in no order that an author would write may differ; numbers of captions are fields, which Word counts anew; descriptions of tables are the later paper's.
      const read = async (file: Uint8Array) =>
        (await readBack(file))
          .filter((line) => !line.includes('Columns: '))
          .map((line) => line.replace(/(Table|Figure) \d+/g, '$1').replace(/^(\(?[a-z]+[.)]|\(\d+\))(?: |$)/i, ''))
          .join('\n')
          // A line break right behind a number is shown by pandoc or not, as the words are cut into runs.
          .replace(/^(\d+[.)])\n/gm, '$1 ')
          .split('\n');
      expect(await read(settled(bytes, 'del'))).toEqual(await read(await writeDocx(withoutContents(after), { blobs })));
      expect(await read(settled(bytes, 'ins'))).toEqual(await read(await writeDocx(withoutContents(before), { blobs })));
    }
  });
});
