import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { PDFDict, PDFDocument } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { destinationsIn } from '#shared/pdf/merging/destinations.ts';
import { textOfPdf } from '#shared/pdf/reading/text-of-pdf.ts';
import { bookmarksOf, poppler, refusedByQpdf, structureOf } from '#test/documents/pdf-readers.ts';
import { tools } from '#test/tools.ts';
import type { OpenApp } from './app.ts';
import { savedBy } from './files.ts';
import { goTo, openForAll, openWith } from './first-start.ts';
import { type FolderFile, foreignPdfs, handedOver, handedOverLater, secretWords } from './pack-files.ts';

let app: OpenApp;
let page: Page;
openForAll(
  () => openWith('sample'),
  (opened) => {
    app = opened;
    page = app.page;
  },
);

const tab = (name: string) => page.getByRole('tab', { name, exact: true }).click();

async function receive(files: readonly FolderFile[]): Promise<void> {
  await tab('Papers');
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByRole('button', { name: 'Choose papers …' }).click()]);
  await chooser.setFiles([...files]);
  await page.getByRole('button', { name: `Take in ${files.length} paper${files.length === 1 ? '' : 's'}` }).click({ timeout: 60_000 });
  await page.getByText(/(was|were) taken in/).waitFor();
}

async function openToThePublic(title: string): Promise<void> {
  await page.getByRole('button', { name: title, exact: true }).click();
  await page.getByRole('heading', { name: /^Item / }).waitFor();
  await page.getByRole('button', { name: 'Open to the public' }).click();
  await page.getByRole('button', { name: 'Open to the public' }).waitFor({ state: 'detached' });
}

async function askForThePack(): Promise<void> {
  for (const form of ['HTML', 'Single papers (zip)']) await page.getByRole('checkbox', { name: form, exact: true }).check();
  await page.getByRole('button', { name: 'Make the pack' }).click();
}

/** The pages, from 1, that links on the first four pages lead to. */
async function linksIn(pdf: Uint8Array): Promise<readonly number[]> {
  const document = await PDFDocument.load(pdf);
  const pages = document.getPages();
  const { from, pageOf } = destinationsIn(
    document.catalog,
    pages.map((one) => one.ref),
  );
  return pages.slice(0, 4).flatMap((one) =>
    (one.node.Annots()?.asArray() ?? []).flatMap((link) => {
      const destination = from(document.context.lookup(link, PDFDict));
      return destination ? [pageOf(destination) + 1] : [];
    }),
  );
}

/** The public PDF of a pack, by the words before it in the list. */
async function publicPdf(pack: string): Promise<Uint8Array> {
  const card = page.getByRole('region', { name: pack });
  const row = card.getByRole('row').filter({ hasText: 'Public' }).filter({ hasText: 'PDF' });
  const saved = await savedBy(row.getByRole('button', { name: 'Save …' }));
  return new Uint8Array(await readFile(await saved.path()));
}

test('a secretary makes the packs of a meeting from a folder of files, and a supplement, and sends them', { timeout: 400_000 }, async () => {
  const [papers, pdfs, later] = await Promise.all([handedOver(), foreignPdfs(), handedOverLater()]);
  await goTo(page, '/meetings', 'Meetings');
  await page.getByRole('link', { name: 'Adult Care and Health Committee' }).first().click();
  await receive([...papers, ...pdfs]);
  await tab('Agenda');
  const titles = [...papers.slice(0, 10), ...pdfs].map((one) => one.name.replace(/\.(boardpack|pdf)$/, ''));
  for (const title of titles) await openToThePublic(title);
  await tab('Packs');
  await page.getByRole('button', { name: 'Make an agenda pack …' }).click();
  await page.getByText('Agenda and open papers must be published by 8 January 2027').waitFor();
  await askForThePack();
  // The amount of a withheld bid stands in open papers by chance: somebody decides, and says why.
  await page.getByText('“£120,000” may stand there').first().waitFor({ timeout: 120_000 });
  await page.getByRole('checkbox', { name: '“£120,000” may stand there' }).check();
  await page.getByRole('textbox', { name: 'Why' }).fill('It is the yearly cost in other papers.');
  await page.getByRole('button', { name: 'Keep the pack', exact: true }).click();
  await page.getByText('is made and kept, and every file was read back').waitFor();
  await page.getByRole('region', { name: 'Agenda pack of' }).waitFor();

  const pdf = await publicPdf('Agenda pack of');
  const read = await textOfPdf(pdf);
  if (!read.ok) throw new Error(read.problem.message);
  const text = read.value.pages.join('\n');
  expect(secretWords.filter((words) => text.includes(words))).toEqual([]);
  expect(text).not.toMatch(/Harbottle|Quillmoor|Orlebar/);
  expect(text).toContain('Exempt item');
  // The agenda and the contents lead to the page on which each paper begins.
  const leads = await linksIn(pdf);
  const isFirst = (text: string, title: string) => text.includes(title.toUpperCase()) || (text.includes(title) && text.includes('as received'));
  const begins = (title: string) => read.value.pages.findIndex((one) => isFirst(one, title)) + 1;
  for (const title of titles) expect(leads.filter((one) => one === begins(title)).length, title).toBeGreaterThan(1);
  // Every page bears its number, those that were joined in among them.
  expect(read.value.pages.map((one) => /Page (\d+)(?![\s\S]*Page \d)/.exec(one)?.[1])).toEqual(read.value.pages.map((_, index) => String(index + 1)));
  const cover = (title: string) => read.value.pages.find((one) => one.includes(title) && one.includes('as received')) ?? '';
  expect(cover('Scanned letter')).toContain('pictures without words');
  expect(cover('Protected plan')).toContain('protected against changes');
  expect(cover('Long survey')).toContain('200 pages follow as received');
  if (tools.poppler && tools.qpdf) {
    expect(await refusedByQpdf(pdf)).toBe('');
    const info = await poppler('pdfinfo', pdf);
    expect(info).toMatch(/Tagged:\s+yes/);
    expect(info).toMatch(/Title:\s+Adult Care and Health Committee, 18 January 2027, agenda pack/);
    const headings = (await structureOf(pdf)).filter((one) => one.within.some((tag) => /^H\d$/.test(tag))).map((one) => one.text);
    for (const { name } of papers.slice(0, 10)) expect(headings).toContain(name.replace('.boardpack', '').toUpperCase());
    const bookmarks = await bookmarksOf(pdf);
    for (const title of titles) expect(bookmarks.some((one) => one.includes(`: ${title}, `))).toBe(true);
    expect(bookmarks.join(' ')).not.toMatch(/Harbottle|Quillmoor|Orlebar/);
  }

  await receive(later);
  await tab('Agenda');
  await openToThePublic('Ferries');
  await tab('Packs');
  await page.getByRole('button', { name: 'Make a supplement …' }).click();
  await page.getByRole('cell', { name: 'New item.' }).waitFor();
  await page.getByRole('textbox', { name: 'Note' }).fill('With the report on ferries.');
  await page.getByRole('button', { name: 'Make the pack' }).click();
  await page.getByRole('progressbar', { name: 'Pack made' }).waitFor();
  await page.getByRole('button', { name: 'Cancel', exact: true }).click();
  // What was chosen is still there.
  await expect.poll(() => page.getByRole('textbox', { name: 'Note' }).inputValue()).toBe('With the report on ferries.');
  await askForThePack();
  await page.getByRole('region', { name: 'Supplement 1 of' }).waitFor({ timeout: 120_000 });
  const supplement = await textOfPdf(await publicPdf('Supplement 1 of'));
  if (!supplement.ok) throw new Error(supplement.problem.message);
  expect(supplement.value.pages.map((one) => /Page (\d+)(?![\s\S]*Page \d)/.exec(one)?.[1])).toEqual(
    supplement.value.pages.map((_, index) => String(read.value.pages.length + 1 + index)),
  );
  expect(supplement.value.pages.join(' ')).toContain('To report on ferries, which came late.');
  expect(supplement.value.pages.join(' ')).toContain('With the report on ferries.');
  expect(supplement.value.pages.join(' ')).not.toContain('To report on street trees');
  // The first pack is what it was, to the byte.
  const again = await publicPdf('Agenda pack of');
  expect(Buffer.from(again).equals(Buffer.from(pdf))).toBe(true);
  expect((await PDFDocument.load(again)).getPageCount()).toBe(read.value.pages.length);

  const first = page.getByRole('region', { name: 'Agenda pack of' });
  await first.getByRole('button', { name: 'Check the seal' }).click();
  await page.getByText('is whole and unaltered').waitFor();
  await first.getByRole('button', { name: 'Note to whom it was sent …' }).click();
  await page.getByRole('textbox', { name: 'To', exact: true }).fill('Members of the committee');
  await page.getByRole('combobox', { name: 'Copy' }).selectOption('Members');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await first.getByRole('cell', { name: 'Members of the committee', exact: true }).waitFor();
});
