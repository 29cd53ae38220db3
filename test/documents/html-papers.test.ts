import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { plainText } from '#shared/domain/report/words.ts';
import { writeHtml } from '#shared/html/index.ts';
import { buildOutline } from '#shared/outline/build.ts';
import { numberNotes } from '#shared/outline/notes.ts';
import type { Outline } from '#shared/outline/outline.ts';
import { cityScrutiny } from '#shared/templates/city-scrutiny.ts';
import { countyCommittee } from '#shared/templates/county-committee.ts';
import { findings } from '#test/e2e/findings.ts';
import { chromiumArguments, tools } from '#test/tools.ts';
import { longPaper, pictureHash } from './long-paper.ts';
import { packOf, wordsInOrder } from './packs.ts';
import { stripesPng } from './png.ts';
import { anyPaper } from './random-paper.ts';

const blobs = new Map([[pictureHash, stripesPng(64, 32)]]);
const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);
const county = buildOutline(longPaper(countyCommittee));
const city = buildOutline(longPaper(cityScrutiny));
const pack = packOf([{ outline: county }, { file: { name: 'plan of the site.pdf', pages: 4 } }, { outline: city }, { outline: county }, { outline: city }]);
const files = new Map([['item2.file', 'files/plan%20of%20the%20site.pdf']]);

/** Words without what readers set between them, what HTML does not allow, and pairs that halves in two pieces may seem to make. */
const bare = (words: readonly string[]) => words.join('').replace(/[\s:•\p{Control}\p{Surrogate}\p{Noncharacter_Code_Point}\u{10000}-\u{10ffff}]/gu, '');

describe.skipIf(!tools.chromium)(`papers and packs as HTML, seed ${seed}`, () => {
  let browser: Browser;
  let page: Page;
  let folder: string;
  const asked: string[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'boardpack-html-'));
    browser = await chromium.launch({ executablePath: tools.chromium ?? '', args: [...chromiumArguments] });
    page = await browser.newPage();
    page.on('request', (request) => asked.push(request.url()));
  });
  afterAll(async () => {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  });

  const open = async (html: string) => {
    const path = join(folder, 'paper.html');
    await writeFile(path, html);
    await page.goto(pathToFileURL(path).href);
  };

  /** What the browser reads: the words without the notes, the notes, and whether XML is read the same way. */
  const read = (html: string) =>
    page.evaluate((source) => {
      const shape = (node: Element): string =>
        `<${node.localName} ${[...node.attributes]
          .filter((one) => one.name !== 'xmlns')
          .map((one) => `${one.name}=${one.value}`)
          .sort()
          .join(
            ' ',
          )}>${[...node.childNodes].map((child) => (child.nodeType === 1 ? shape(child as Element) : child.nodeType === 3 ? child.nodeValue : '')).join('')}`;
      const asHtml = new DOMParser().parseFromString(source, 'text/html');
      const asXml = new DOMParser().parseFromString(source, 'application/xhtml+xml');
      const error = asXml.querySelector('parsererror')?.textContent ?? null;
      const [one, other] = [asHtml.body, asXml.querySelector('body') as Element].map((body) => shape(body).replace(/\s+/g, ' '));
      const at = [...(one ?? '')].findIndex((character, index) => character !== other?.[index]);
      const ids = [...asHtml.querySelectorAll('[id]')].map((element) => element.id);
      const links = [...asHtml.querySelectorAll('a[href^="#"]')].map((link) => decodeURIComponent(link.getAttribute('href')?.slice(1) ?? ''));
      const notes = [...asHtml.querySelectorAll('.notes li')].map((note) => {
        note.querySelector('.back')?.remove();
        return note.textContent ?? '';
      });
      for (const mark of asHtml.querySelectorAll('.notes, sup:has(> .note-mark)')) mark.remove();
      return {
        error,
        difference: one === other ? null : one?.slice(Math.max(0, at - 80), at + 80),
        twice: ids.filter((id, index) => ids.indexOf(id) !== index),
        nowhere: links.filter((id) => !ids.includes(id)),
        words: asHtml.body.textContent ?? '',
        notes,
      };
    }, html);

  const expectSound = async (outline: Outline) => {
    const found = await read(writeHtml(outline, { blobs, files }));
    expect(found.error).toBeNull();
    expect(found.difference).toBeNull();
    expect(found.twice).toEqual([]);
    expect(found.nowhere).toEqual([]);
    return found;
  };

  test('say the words of the outline, all of them, in order, and nothing else', async () => {
    for (const outline of [county, city, pack]) {
      const { words, notes } = await expectSound(outline);
      expect(bare([words])).toBe(bare(wordsInOrder(outline.nodes)));
      expect(bare(notes)).toBe(bare([...numberNotes(outline.nodes).values()].map((note) => plainText(note.text))));
    }
  });

  test('are sound whatever stands in them', async () => {
    await open('<!DOCTYPE html><title>Empty</title>');
    await fc.assert(
      fc.asyncProperty(anyPaper, anyPaper, async (one, other) => {
        const outlines = [one, other].map((records) => buildOutline(records));
        const outline = packOf(outlines.map((each) => ({ outline: each })));
        const { words } = await expectSound(outline);
        const missing = /\[Apictureismissinghere.*?\]/g;
        const alone = { ...outline, nodes: outline.nodes.filter((node) => node.type !== 'picture') };
        if (!words.includes('picture is missing')) expect(bare([words]).replace(missing, '')).toBe(bare(wordsInOrder(outline.nodes)));
        const { words: without } = await expectSound(alone);
        expect(bare([without])).toBe(bare(wordsInOrder(alone.nodes)));
      }),
      { seed, numRuns: 40 },
    );
  });

  test('have nothing against them in axe, load nothing and run nothing', async () => {
    for (const [where, outline] of [
      ['county', county],
      ['city', city],
      ['pack', pack],
    ] as const) {
      await open(writeHtml(outline, { blobs, files }));
      expect(await findings(page, where)).toEqual([]);
      await page.setViewportSize({ width: 320, height: 640 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      await page.setViewportSize({ width: 1280, height: 720 });
    }
    expect(asked.filter((url) => !url.startsWith('file:') && !url.startsWith('data:'))).toEqual([]);
  });

  test('lead from agenda, contents and references to what they name, and back from notes', async () => {
    await open(writeHtml(pack, { blobs, files }));
    await page.getByRole('navigation', { name: 'Contents', exact: true }).getByRole('link').nth(2).click();
    await expect.poll(() => page.evaluate(() => document.querySelector(':target')?.getAttribute('aria-label'))).toMatch(/^Item 3:/);
    await page.locator('.agenda a').first().click();
    await expect.poll(() => page.evaluate(() => document.querySelector(':target')?.getAttribute('aria-label'))).toMatch(/^Item 1:/);
    const third = page.locator('article').nth(2);
    await third.getByRole('link', { name: 'Footnote 2', exact: true }).click();
    await expect.poll(() => page.evaluate(() => document.querySelector(':target')?.textContent)).toContain('Rated for the first time in November.');
    await third.getByRole('link', { name: 'Back to the mark of footnote 2' }).click();
    await expect.poll(() => page.evaluate(() => document.querySelector(':target')?.textContent)).toBe('2');
    expect(await page.getByRole('link', { name: 'plan of the site.pdf' }).getAttribute('href')).toBe('files/plan%20of%20the%20site.pdf');
  });

  test('begin each paper with its title as a heading of level 1, and never skip a level', async () => {
    await open(writeHtml(pack, { blobs, files }));
    expect(await page.locator('article').evaluateAll((papers) => papers.map((paper) => paper.querySelectorAll('h1').length))).toEqual([1, 1, 1, 1, 1]);
    const levels = await page.locator('h1, h2, h3, h4').evaluateAll((headings) => headings.map((heading) => Number(heading.localName.slice(1))));
    for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
  });
});

test('the same outline gives the same text, with the date of the outline and no other', () => {
  const html = writeHtml(pack, { blobs });
  expect(writeHtml(pack, { blobs })).toBe(html);
  expect(html).toContain('<meta name="dcterms.date" content="2027-01-14"/>');
});
