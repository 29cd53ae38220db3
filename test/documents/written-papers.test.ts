import mammoth from 'mammoth';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildOutline } from '#shared/outline/build.ts';
import type { Outline } from '#shared/outline/outline.ts';
import { cityScrutiny } from '#shared/templates/city-scrutiny.ts';
import { countyCommittee } from '#shared/templates/county-committee.ts';
import { writeDocx } from '#shared/word/index.ts';
import { tools } from '#test/tools.ts';
import { lintAccessibility } from './accessibility-lint.ts';
import { lintDocx } from './docx-lint.ts';
import { all, openDocx, valueOf, wordsOf } from './docx-package.ts';
import { longPaper, pictureHash } from './long-paper.ts';
import { printWithLibreOffice, readWithLibreOffice, readWithPandoc, saveWithLibreOffice, validateWithSdk } from './outside-readers.ts';
import { stripesPng } from './png.ts';
import { tidyWords } from './shown-lines.ts';
import { expectShownInOrder } from './shown-in-order.ts';

const blobs = new Map([[pictureHash, stripesPng(640, 320)]]);

describe.each([countyCommittee, cityScrutiny].map((template) => [template.name, template] as const))('%s', (_name, template) => {
  let outline: Outline;
  let bytes: Uint8Array;

  beforeAll(async () => {
    outline = buildOutline(longPaper(template));
    bytes = await writeDocx(outline, { blobs });
  });

  test('passes the Open XML SDK, the lint and the rules of access', async () => {
    expect(await validateWithSdk(bytes)).toEqual([]);
    expect(lintDocx(bytes)).toEqual([]);
    expect(lintAccessibility(bytes)).toEqual([]);
  });

  test('is the same bytes when it is written again', async () => {
    const again = await writeDocx(outline, { blobs });
    expect(Buffer.from(again).equals(Buffer.from(bytes))).toBe(true);
  });

  test('has one title, headings with levels, and bookmarks around what is numbered', () => {
    const docx = openDocx(bytes);
    const body = docx.part('word/document.xml');
    const styleOf = (paragraph: Element) => valueOf(all(paragraph, 'w:pPr')[0], 'w:pStyle');
    const headings = all(body, 'w:p').filter((paragraph) => styleOf(paragraph)?.startsWith('Heading'));
    const expected = outline.nodes.filter((node) => node.type === 'title' || node.type === 'heading').map((node) => tidyWords(node.text));
    expect(headings.map((one) => tidyWords(wordsOf(one)))).toEqual(expected);
    expect(headings.filter((one) => styleOf(one) === 'Heading1')).toHaveLength(1);
    const marked = new Set(all(body, 'w:bookmarkStart').map((one) => one.getAttribute('w:name')));
    for (const node of outline.nodes) if (node.type === 'paragraph' && node.number !== null) expect(marked).toContain(`_Ref_${node.id.replace(/\W/g, '_')}`);
  });

  test('says whose it is and when, and nothing of a person or a clock', () => {
    const core = openDocx(bytes).text('docProps/core.xml');
    expect(core).toContain('<dc:title>Libraries for the next decade</dc:title>');
    expect(core).toContain('<dc:creator>Wendlebury County Council</dc:creator><cp:lastModifiedBy>Wendlebury County Council</cp:lastModifiedBy>');
    expect(core).toContain('<dc:language>en-GB</dc:language>');
    expect([...core.matchAll(/>(\d{4}-[^<]*)</g)].map((match) => match[1])).toEqual(['2027-01-14T00:00:00Z', '2027-01-14T00:00:00Z']);
  });

  test.skipIf(!tools.soffice)('shows the outline’s own numbers in LibreOffice', async () => {
    expectShownInOrder(await readWithLibreOffice(bytes), outline);
  });

  test.skipIf(!tools.soffice)('keeps every bookmark when LibreOffice saves it', async () => {
    const namesIn = (file: Uint8Array) => all(openDocx(file).part('word/document.xml'), 'w:bookmarkStart').map((one) => one.getAttribute('w:name'));
    expect(new Set(namesIn(await saveWithLibreOffice(bytes)))).toEqual(new Set(namesIn(bytes)));
  });

  test.skipIf(!tools.soffice || !tools.poppler)('prints page numbers and the header from the second page on', async () => {
    const pages = (await printWithLibreOffice(bytes)).split('\f').filter((page) => page.trim() !== '');
    expect(pages.length).toBeGreaterThan(4);
    pages.forEach((page, index) => {
      expect(page).toContain(`Page ${index + 1} of ${pages.length}`);
      expect(page.includes(outline.header)).toBe(index > 0);
    });
    const appendices = outline.nodes.filter((node) => node.type === 'page').length;
    expect(pages.filter((page) => /Appendix (A|C|1|3): /.test(page.split('\n').filter((line) => line.trim() !== '')[1] ?? ''))).toHaveLength(appendices);
  });

  test.skipIf(!tools.pandoc)('is read by pandoc with its headings, lists, tables, notes, links and picture', async () => {
    const html = await readWithPandoc(bytes, 'html');
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(html.match(/<h[234]/g)).toHaveLength(outline.nodes.filter((node) => node.type === 'heading').length);
    expect(html.match(/<table/g)).toHaveLength(outline.nodes.filter((node) => node.type === 'table').length);
    expect(html.match(/<thead/g)).toHaveLength(3);
    expect(html.match(/<ol[^>]* type="a"/g)?.length).toBeGreaterThanOrEqual(3);
    expect(html.match(/class="footnote-ref"/g)).toHaveLength(2);
    expect(html).toContain('alt="Bar chart: visits a month rise');
    expect(html).toContain('Table 1: Projects and their rating');
    if (template.numbering === 'decimal') expect(html).toContain('href="https://www.wendlebury.gov.uk/libraries/survey?year=2026&amp;part=1#results"');
  });

  test('is read by mammoth with its headings, table headers, lists and notes', async () => {
    const { value: html, messages } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
    expect(messages.filter((one) => one.type === 'error')).toEqual([]);
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(html.match(/<thead>/g)).toHaveLength(3);
    expect(html).toContain('<strong>two permanent posts</strong>');
    expect(html.match(/id="footnote-\d+"/g)).toHaveLength(2);
    expect(html).toContain('H<sub>2</sub>O');
  });
});
