import { beforeAll, describe, expect, test } from 'vitest';
import { buildOutline } from '#shared/outline/build.ts';
import { type JoinedPack, joinFiles } from '#shared/pdf/merging/join-files.ts';
import { readOperators } from '#shared/pdf/reading/content-tokens.ts';
import { openPdf } from '#shared/pdf/reading/open-pdf.ts';
import { contentOf } from '#shared/pdf/reading/page-text.ts';
import { type PdfFacts, readPdfFacts } from '#shared/pdf/reading/pdf-facts.ts';
import { textOfPdf } from '#shared/pdf/reading/text-of-pdf.ts';
import { cityScrutiny } from '#shared/templates/city-scrutiny.ts';
import { countyCommittee } from '#shared/templates/county-committee.ts';
import { writeDocx } from '#shared/word/index.ts';
import { makePdf, streamOf } from '#test/shared/pdf/made-pdf.ts';
import { lookAt } from '#test/shared/pdf/merging/looked-at.ts';
import { fonts, startTypesetter } from '#test/shared/pdf/typesetter.ts';
import { tools } from '#test/tools.ts';
import { longPaper, pictureHash } from './long-paper.ts';
import { packOf } from './packs.ts';
import { bookmarksOf, pagesOf, poppler, refusedByQpdf, structureOf } from './pdf-readers.ts';
import { pdfByBrowser, pdfByLibreOffice, pdfByQpdf } from './outside-pdfs.ts';
import { stripesPng } from './png.ts';

const blobs = new Map([[pictureHash, stripesPng(64, 32)]]);
const header = 'Place Select Committee, 14 January 2027, item 2';
/** Figures apart from letters: whether a raised one belongs to the word before it is each program's guess. */
const wordsIn = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/\p{L}+|\p{N}+/gu) ?? [];
const others = (words: readonly string[], known: ReadonlySet<string>) => [...new Set(words)].filter((word) => !known.has(word));

/** The files that come from outside, by the program that made them. */
const sources = new Map<string, Uint8Array>();
let base: Awaited<ReturnType<Awaited<ReturnType<typeof startTypesetter>>['typeset']>>;
let pack: JoinedPack;

async function factsOf(pdf: Uint8Array): Promise<PdfFacts> {
  const facts = await readPdfFacts(pdf);
  if (!facts.ok) throw new Error(facts.problem.message);
  return facts.value;
}

/** How many operators paint outside of all marks. */
async function unmarkedIn(pdf: Uint8Array): Promise<number> {
  const { pages } = await openPdf(pdf);
  let [count, depth] = [0, 0];
  for (const page of pages) {
    readOperators(contentOf(page) ?? new Uint8Array(), (operator) => {
      if (operator === 'BDC' || operator === 'BMC') depth++;
      else if (operator === 'EMC') depth--;
      else if (depth === 0 && /^(?:Tj|TJ|'|"|Do|f|f\*|F|S|s|B|B\*|b|b\*|sh|EI)$/.test(operator)) count++;
    });
  }
  return count;
}

const scan = () =>
  makePdf({
    pages: [0, 90, 270].map((turned) => ({ content: 'q 400 0 0 500 90 150 cm /Im Do Q', more: `/Rotate ${turned}` })),
    resources: '/XObject << /Im 10 0 R >>',
    objects: [streamOf('\x20\x80\xc0\xff', '/Type /XObject /Subtype /Image /Width 2 /Height 2 /ColorSpace /DeviceGray /BitsPerComponent 8')],
  });

const html = `<html lang="en"><title>Survey</title><h1>Survey of the bridges</h1><p>Of the forty bridges, six need work before the winter; see <a href="#costs">the costs</a> and <a href="https://wendlebury.example/bridges">the plan</a>.</p>
<ul><li>Mill Lane</li><li>Canal Street</li></ul><table><thead><tr><th>Bridge</th><th>Cost</th></tr></thead><tbody><tr><td>Mill Lane</td><td>£40,000</td></tr></tbody></table><h2 id="costs" style="break-before:page">Costs</h2><p>Naïve figures – “before” fees.</p></html>`;

describe.skipIf(!tools.poppler || !tools.qpdf || !tools.soffice || !tools.chromium)('a pack with files from outside', () => {
  beforeAll(async () => {
    const office = await pdfByLibreOffice(await writeDocx(buildOutline(longPaper(cityScrutiny)), { blobs }));
    sources.set('office', office);
    sources.set('browser', await pdfByBrowser(html));
    sources.set('turned', await pdfByQpdf(office, '--rotate=90:1-2', '--rotate=180:3', '@'));
    sources.set('protected', await pdfByQpdf(office, '--encrypt', '', 'owner', '256', '--', '@'));
    sources.set('scanned', scan());
    const pages = (await factsOf(office)).pages.length;
    sources.set('long', await pdfByQpdf(office, '@', '--pages', ...Array.from({ length: Math.ceil(200 / pages) }, () => ['.', `1-${pages}`]).flat(), '--'));
    const files = await Promise.all([...sources].map(async ([name, pdf]) => ({ file: { name: `${name}.pdf`, pages: (await factsOf(pdf)).pages.length } })));
    const paper = { outline: buildOutline(longPaper(countyCommittee)) };
    base = (await startTypesetter()).typeset(packOf([paper, ...files, paper]), blobs);
    const names = [...sources.keys()];
    const joined = await joinFiles(
      base.pdf,
      base.joins.map(({ after, pages: count }, index) => ({
        after,
        pages: count,
        bytes: sources.get(names[index] ?? '') ?? new Uint8Array(),
        title: names[index] ?? '',
        header,
      })),
      { font: fonts[0] ?? new Uint8Array() },
    );
    if (!joined.ok) throw new Error(joined.problem.message);
    pack = joined.value;
  });

  test('is sound, with every reference kept, and counted through', async () => {
    expect(await refusedByQpdf(pack.pdf)).toBe('');
    const seen = await lookAt(pack.pdf);
    expect(seen.faults.filter((fault) => !fault.includes('names a header'))).toEqual([]);
    expect(await poppler('pdfinfo', pack.pdf)).toMatch(new RegExp(`Pages:\\s+${pack.pages}\\b`));
    const printed = (await pagesOf(pack.pdf)).map((text) => [...text.matchAll(/Page (\d+)(?! of)/g)].some(([, number]) => Number(number) > 0));
    expect(printed.every(Boolean)).toBe(true);
    for (const node of base.pageOf.values()) expect(node).toBeLessThanOrEqual(pack.pages);
  });

  test('shows on each joined page what the source shows, and its own number', async () => {
    const pages = await pagesOf(pack.pdf);
    for (const [index, [name, pdf]] of [...sources].entries()) {
      const { firstPage = 0 } = pack.files[index] ?? {};
      for (const [place, text] of (name === 'protected' ? await pagesOf(sources.get('office') ?? pdf) : await pagesOf(pdf)).entries()) {
        const here = wordsIn(pages[firstPage + place] ?? '');
        expect(here).toEqual(expect.arrayContaining(wordsIn(text)));
        expect(pages[firstPage + place]).toContain(`Page ${firstPage + place + 1}`);
        expect((pages[firstPage + place] ?? '').replace(/\s+/g, ' ')).toContain(header);
      }
    }
  });

  test('is read through its tags in the order of its pages, the files between the papers', async () => {
    const read = await structureOf(pack.pdf);
    const said = read.map(({ text }) => text).join('');
    const order = ['Place Select Committee', 'Survey of the bridges', 'Mill Lane', 'Naïve figures'].map((words) => said.indexOf(words));
    expect(order.every((place, index) => place >= 0 && place > (order[index - 1] ?? -1))).toBe(true);
    expect(read.filter(({ within }) => within.includes('Part')).length).toBeGreaterThan(500);
    expect(read.find(({ text }) => text.includes('Survey of the bridges'))?.within).toEqual(expect.arrayContaining(['Document', 'Part', 'Sect', 'H1']));
    expect(read.find(({ text }) => text === 'Mill Lane')?.within).toContain('LBody');
  });

  test('has no more outside its marks than its sources had', async () => {
    let inSources = 0;
    for (const [name, pdf] of sources) if (name !== 'scanned') inSources += await unmarkedIn(pdf);
    expect(await unmarkedIn(pack.pdf)).toBeLessThanOrEqual(inSources);
  });

  test('has bookmarks of the files below those of their cover pages, and links that lead on', async () => {
    const bookmarks = await bookmarksOf(pack.pdf);
    const survey = bookmarks.findIndex((line) => line.includes('Survey of the bridges'));
    const { firstPage = 0 } = pack.files[1] ?? {};
    expect(bookmarks[survey]).toMatch(new RegExp(`^ {2,}Survey of the bridges, ${firstPage + 1}$`));
    expect(bookmarks[survey + 1]).toContain(`Costs, ${firstPage + 2}`);
    const { links } = await lookAt(pack.pdf);
    expect(links[firstPage]).toEqual(expect.arrayContaining([firstPage + 2, 'https://wendlebury.example/bridges']));
    for (const to of links.flat()) expect(to).not.toBe(0);
  });

  test('has every font that its sources had, embedded', async () => {
    const fontsOf = async (pdf: Uint8Array) => (await poppler('pdffonts', pdf)).trim().split('\n').slice(2);
    const isLoose = (font: string) => !/ yes (?:yes|no) (?:yes|no) /.test(font);
    const loose = (await Promise.all([...sources].map(async ([name, pdf]) => (name === 'protected' ? [] : (await fontsOf(pdf)).filter(isLoose))))).flat();
    expect((await fontsOf(pack.pdf)).filter(isLoose)).toHaveLength(loose.length);
  });

  test.each(['office', 'browser', 'protected'])('finds every word that another program finds in a file (%s)', async (name) => {
    const pdf = sources.get(name) ?? new Uint8Array();
    const read = await textOfPdf(pdf);
    const found = new Set(wordsIn(read.ok ? read.value.pages.join('\n') : ''));
    const theirs = (await pagesOf(name === 'protected' ? (sources.get('office') ?? pdf) : pdf)).join('\n').replace(/-\n/g, '- ');
    expect(others(wordsIn(theirs), found)).toEqual([]);
  });

  test('finds every word that another program finds in the pack', async () => {
    const read = await textOfPdf(pack.pdf);
    const found = new Set(wordsIn(read.ok ? read.value.pages.join('\n') : ''));
    expect(others(wordsIn((await pagesOf(pack.pdf)).join('\n').replace(/-\n/g, '- ')), found)).toEqual([]);
  });
});
