import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { savedBy } from './files.ts';
import { findings } from './findings.ts';
import { goTo, waitUntilSaved } from './first-start.ts';
import { askToIssue, openReport, openReportForAll, partOf } from './open-report.ts';

let page: Page;
openReportForAll('Closer to Home: introduction', (opened) => {
  page = opened;
});

const dialog = () => page.getByRole('dialog');
const tab = (name: string) => page.getByRole('tab', { name, exact: true }).click();
const paragraph = (at: number) => partOf(page, 'purpose').locator('.block').nth(at);
const secret = 'Ask Finance about the zebra';

/** All the text in a file of the zip kind, whatever part it lies in. */
async function textIn(file: Uint8Array): Promise<string> {
  return Object.values(unzipSync(file))
    .map((part) => strFromU8(part))
    .join('\n');
}

test('a note belongs to the paragraph with the cursor, is marked beside it, and leads there', async () => {
  await paragraph(1).click();
  await page.keyboard.press('Control+Alt+n');
  await page.keyboard.type(secret);
  await page.keyboard.press('Enter');
  await page.locator('.note-card').waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(() => paragraph(1).getAttribute('data-notes')).toBe('1');
  expect(await findings(page, 'notes')).toEqual([]);
  await paragraph(0).click();
  await page.locator('.note-card .note-place').click();
  await expect.poll(() => page.getByLabel('The note belongs to').inputValue()).toBe('block');
  await expect.poll(() => page.getByLabel('The note belongs to').locator('option').first().textContent()).toBe('Paragraph 2');
});

test('no note is shown in the preview, exported to Word or handed over', async () => {
  await page.getByRole('button', { name: 'Preview' }).click();
  await page.locator('.paper .page, .paper').last().waitFor();
  await expect.poll(() => page.locator('.report-desk').innerText()).not.toContain('zebra');
  await page.getByRole('button', { name: 'Back to writing' }).click();
  const word = await savedBy(page.getByRole('button', { name: 'Export to Word' }));
  expect(await textIn(await readFile(await word.path()))).not.toContain('zebra');
  await tab('Versions');
  const handed = await savedBy(page.getByRole('button', { name: 'Hand over …' }));
  const text = await textIn(await readFile(await handed.path()));
  expect(text).toContain('introduction and progress');
  expect(text).not.toContain('zebra');
});

test('a note that is done is marked no longer, and Undo brings a removed one back', async () => {
  await tab('Notes');
  await page.getByRole('checkbox', { name: /^Done: Ask Finance/ }).click();
  await expect.poll(() => paragraph(1).getAttribute('data-notes')).toBe(null);
  await page.getByRole('checkbox', { name: /^Done: Ask Finance/, checked: true }).click();
  await page.getByRole('button', { name: /^Remove the note/ }).click();
  await page.getByText('The note was removed.').waitFor();
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click();
  await expect.poll(() => page.locator('.note-card').count()).toBe(1);
});

test('a standing phrase is written by the beginning of its name, from the list, and kept from a selection', async () => {
  await paragraph(0).click();
  await paragraph(0).evaluate((element) => getSelection()?.collapse(element, element.childNodes.length));
  await page.keyboard.type(' met from');
  await page.keyboard.press('F3');
  await expect.poll(() => paragraph(0).innerText()).toMatch(/October 2026\. The cost can be met within the budget/);
  await page.keyboard.type(' And ');
  await page.keyboard.press('F3');
  await page.getByRole('combobox', { name: 'Standing phrase' }).waitFor();
  await page.keyboard.type('exempt');
  expect(await findings(page, 'list of phrases')).toEqual([]);
  await page.keyboard.press('Enter');
  await expect.poll(() => paragraph(0).innerText()).toMatch(/And Nothing in this report is exempt or confidential\.$/);
  for (let letters = 0; letters < 'exempt or confidential.'.length; letters++) await page.keyboard.press('Shift+ArrowLeft');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('Keep the selection as');
  await page.keyboard.press('Enter');
  await expect.poll(() => dialog().getByLabel('Words').inputValue()).toBe('exempt or confidential.');
  await dialog().getByLabel('Name').fill('Nothing exempt');
  await page.keyboard.press('Enter');
  await dialog().getByText('There is a standing phrase of this name already.').waitFor();
  await dialog().getByLabel('Name').fill('Short form');
  await page.keyboard.press('Enter');
  await page.getByText('Kept as “Short form”.').waitFor();
  await waitUntilSaved(page);
});

test('what the report promises is found as it is written, and recorded as a commitment', async () => {
  await tab('Promises');
  await paragraph(1).click();
  await paragraph(1).evaluate((element) => getSelection()?.collapse(element, element.childNodes.length));
  await page.keyboard.type(' The zonal results will be reported to the Committee by the end of October.');
  const found = page.locator('.promises li', { hasText: 'zonal results' });
  await found.getByText('Due by October 2027').waitFor({ timeout: 15_000 });
  expect(await findings(page, 'promises')).toEqual([]);
  await found.getByRole('button', { name: 'Record' }).click();
  await page.getByText('Recorded as a commitment.').waitFor();
  await found.getByRole('button', { name: 'Mark as kept' }).waitFor();
});

test('it stays on Today until it is kept, which can be taken back there', async () => {
  await goTo(page, '/', 'Today');
  const promised = page.getByRole('region', { name: 'Promised to committees' });
  await promised.getByText('zonal results').waitFor();
  await promised.getByRole('button', { name: /^Mark as kept: The zonal results/ }).click();
  await expect.poll(() => promised.getByText('zonal results').count()).toBe(0);
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click();
  await promised.getByText('zonal results').waitFor();
});

test('the next report goes on from this one, with what was promised and thought last time beside it', async () => {
  await goTo(page, '/reports', 'Reports');
  await page
    .getByRole('gridcell', { name: 'Closer to Home: introduction' })
    .first()
    .click({ position: { x: 4, y: 4 } });
  await page.getByRole('button', { name: 'Next report …' }).click();
  await dialog().getByText('which stays as it is').waitFor();
  await expect.poll(() => dialog().getByRole('combobox', { name: 'Meeting' }).inputValue()).toBe('Meeting on 15 March 2027');
  expect(await findings(page, 'next report')).toEqual([]);
  await dialog().getByLabel('Title').fill('Closer to Home: progress in March');
  await dialog().getByRole('combobox', { name: 'Next Steps: goes along' }).selectOption('none');
  await dialog().getByLabel('Tell what has changed since the last report').selectOption({ label: 'At the beginning of “Information”' });
  await dialog().getByRole('button', { name: 'Begin the next report' }).click();
  await page.getByText('Nothing is recommended yet').waitFor();
  await partOf(page, 'information').locator('.register-block, [data-type=register], .register').first().waitFor();
  await expect.poll(() => partOf(page, 'next-steps').locator('.block').allInnerTexts()).toEqual(['']);
  await expect.poll(() => partOf(page, 'recommendations').locator('.block').allInnerTexts()).toEqual(['']);
  await expect.poll(() => paragraph(1).innerText()).toMatch(/described in paragraphs \d+ and \d+/);
  await expect.poll(() => paragraph(1).getAttribute('data-notes')).toBe('1');

  await tab('Promises');
  const last = page.getByRole('region', { name: 'Promised last time' });
  await last.getByRole('link', { name: /^The zonal results/ }).waitFor();
  await last.locator('li', { hasText: 'zonal results' }).getByRole('button', { name: 'Mark as kept' }).click();
  await last
    .locator('li', { hasText: 'zonal results' })
    .getByText(/^Kept on /)
    .waitFor();
  expect(await findings(page, 'promised last time')).toEqual([]);
  await tab('Implications');
  await page
    .getByText(/^Last time: material \(/)
    .first()
    .waitFor();
  await expect.poll(() => page.getByRole('radio', { name: 'Not considered', checked: true }).count()).toBeGreaterThan(5);
  await tab('Details');
  await page.getByText('Goes on from').getByRole('link').waitFor();
});

test('a promise of a report that is issued is offered to be recorded', async () => {
  await goTo(page, '/reports', 'Reports');
  await openReport(page, 'Closer to Home: posts');
  await partOf(page, 'purpose').locator('.block').first().click();
  await page.keyboard.press('End');
  await page.keyboard.type('. The yearly totals will be reported to the Committee in May 2028. It ');
  await waitUntilSaved(page);
  await askToIssue(page);
  const offered = dialog().getByRole('checkbox', { name: /yearly totals.*Due May 2028/ });
  await offered.waitFor();
  await expect.poll(() => offered.isChecked()).toBe(true);
  expect(await findings(page, 'issue with promises')).toEqual([]);
  await dialog().getByRole('button', { name: 'Issue version 1' }).click();
  await page.getByText('Issued as version 1.').waitFor();
  await goTo(page, '/', 'Today');
  await page.getByRole('region', { name: 'Promised to committees' }).getByText('yearly totals').waitFor();
});
