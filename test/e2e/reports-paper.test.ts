import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { savedBy } from './files.ts';
import { findings } from './findings.ts';
import { openReportForAll, partOf } from './open-report.ts';

let page: Page;
openReportForAll('Closer to Home: introduction', (opened) => {
  page = opened;
});

const part = (section: string) => partOf(page, section);

test('the Word file has the numbers of the page', async () => {
  const onPage = await page.locator('.draft .paragraph[data-label]').evaluateAll((found) => found.length);
  const file = await savedBy(page.getByRole('button', { name: 'Export to Word' }));
  expect(file.suggestedFilename()).toBe('2027-01-18 Closer to Home introduction and progress.docx');
  await page.getByText(/^Saved as/).waitFor();
  const parts = unzipSync(new Uint8Array(await readFile(await file.path())));
  const xml = strFromU8(parts['word/document.xml'] as Uint8Array);
  expect(xml).toContain('To introduce the Closer to Home programme');
  expect(parts['word/footnotes.xml']).toBeDefined();
  expect(onPage).toBeGreaterThan(30);
});

test('what a report still lacks is said before it is exported, and it is exported all the same', async () => {
  await page.getByLabel('Report of', { exact: true }).waitFor();
  const address = page.url();
  await page.goto(address.replace(/#.*/, '#/reports'));
  await page.getByRole('button', { name: 'New report' }).first().click();
  await page.getByRole('dialog').getByLabel('Title').fill('Day services review');
  await page.getByRole('dialog').getByRole('button', { name: 'Begin writing' }).click();
  await page.locator('.draft .block').first().waitFor();
  await page.keyboard.press('Control+e');
  const note = page.getByRole('region', { name: 'Export to Word' });
  await note.getByText(/things are still missing/).waitFor();
  await note.getByRole('button', { name: 'Choose the meeting.' }).waitFor();
  const file = await savedBy(note.getByRole('button', { name: 'Export all the same' }));
  expect(file.suggestedFilename()).toBe('Day services review.docx');
  await page.goto(address);
  await part('purpose').waitFor();
});

test('a click in the list of parts goes there, however far down it is', async () => {
  await page.getByRole('button', { name: 'Parts', exact: true }).click();
  await page.getByRole('navigation', { name: 'Parts of this report' }).getByRole('button', { name: 'RECOMMENDATION/S', exact: true }).click();
  await expect.poll(async () => (await part('recommendations').boundingBox())?.y).toSatisfy((top: number) => top > 0 && top < 800);
  await expect.poll(() => page.evaluate(() => document.activeElement?.classList.contains('draft'))).toBe(true);
});

test('numbers and headings out of sight are there for a screen reader, and for finding in the page', async () => {
  const tree = await page.locator('.draft').ariaSnapshot();
  expect(tree).toContain('heading "Purpose of the Report"');
  expect(tree).toContain('heading "RECOMMENDATION/S"');
  await part('purpose').locator('.block').first().click();
  expect(await page.evaluate(() => (window as unknown as { find: (words: string) => boolean }).find('Electoral Division'))).toBe(true);
});

test('the whole paper is printed, not only what is in sight', async () => {
  await page.getByRole('button', { name: 'Preview' }).click();
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(6);
  await page.getByRole('button', { name: 'Back to writing' }).click();
});

test('the preview shows the same numbers as the page', async () => {
  const written = await page
    .locator('.draft :is(.paragraph, .recommendation)[data-label]')
    .evaluateAll((found) => found.map((one) => (one as HTMLElement).dataset['label']));
  await page.getByRole('button', { name: 'Preview' }).click();
  const shown = await page.locator('article.paper p .paper-number').allTextContents();
  expect(shown.map((one) => one.trim())).toEqual(written);
  await page.getByRole('button', { name: 'Back to writing' }).click();
});

test('the report page and the list have no accessibility finding', async () => {
  for (const tab of ['Details', 'Implications', 'Comments', 'Appendices', 'History']) {
    await page.getByRole('tab', { name: tab }).click();
    expect(await findings(page, tab)).toEqual([]);
  }
  await page.getByRole('button', { name: 'Preview' }).click();
  expect(await findings(page, 'preview')).toEqual([]);
  await page.getByRole('button', { name: 'Back to writing' }).click();
  await page.getByRole('link', { name: 'Reports', exact: true }).first().click();
  await page.getByRole('button', { name: 'New report' }).click();
  expect(await findings(page, 'new report')).toEqual([]);
});
