import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { findings } from './findings.ts';
import { savedBy } from './files.ts';
import { goTo, waitUntilSaved } from './first-start.ts';
import { askToIssue, openReport, openReportForAll, partOf } from './open-report.ts';

let page: Page;
openReportForAll('Closer to Home: introduction', (opened) => {
  page = opened;
});

const tab = (name: string) => page.getByRole('tab', { name, exact: true }).click();
const firstOf = (section: string) => partOf(page, section).locator('.paragraph').first();

/** Issues the report, whatever is still missing. */
async function issue(number: number, note?: string): Promise<void> {
  const dialog = await askToIssue(page);
  if (note !== undefined) await dialog.getByLabel('Why it is issued again').fill(note);
  await dialog.getByRole('button', { name: `Issue version ${number}` }).click();
  await page.getByText(`Issued as version ${number}.`).waitFor();
}

async function openAgain(): Promise<void> {
  await page.getByRole('button', { name: 'Open again for changes …' }).first().click();
  await page.getByRole('button', { name: 'Open again', exact: true }).click();
  await page.getByText('The report is open for changes.').waitFor();
}

test('an issued report is kept whole as a version, stays as it is, and no other step takes it back', async () => {
  await issue(1);
  await page.getByText(/This report was issued on .* and stays as it is/).waitFor();
  await expect.poll(() => page.locator('.draft').getAttribute('contenteditable')).toBe('false');
  await tab('History');
  await page.getByRole('listitem').filter({ hasText: 'Issue the report' }).getByRole('button', { name: 'Undo' }).first().click();
  await page
    .getByText(/what was issued stays as it is/)
    .first()
    .waitFor();
  await page.reload();
  await page.getByText(/This report was issued on .* and stays as it is/).waitFor();
});

test('opened again it can be written in, and issued again as version 2, which says why', async () => {
  await openAgain();
  await firstOf('purpose').click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('First of all: ');
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.type('A paragraph that came later.');
  await waitUntilSaved(page);
  await issue(2, 'Members asked for it');
  await page.getByText('Members asked for it').waitFor();
});

test('a version opens as it went out, and is sound to those who do not see it', async () => {
  await page.getByRole('link', { name: 'Open version 1' }).click();
  await page.getByRole('heading', { name: /: version 1$/ }).waitFor();
  await page.locator('.paper').waitFor();
  await expect.poll(() => page.locator('.paper').innerText()).not.toContain('A paragraph that came later.');
  await page.getByText('Whole and unaltered.').waitFor();
  expect(await findings(page, 'a version')).toEqual([]);
});

test('two versions are compared, from difference to difference by key, in line and side by side', async () => {
  await page.getByRole('link', { name: 'All versions' }).click();
  await page.getByRole('link', { name: 'Compare with version 1' }).click();
  await page.getByText(/1 added, 1 changed, \d+ with another number only/).waitFor();
  await page.keyboard.press('F7');
  await page.getByText('Difference 1 of 2').waitFor();
  const focused = page.locator('.compare-row:focus');
  await expect.poll(() => focused.innerText()).toContain('A paragraph that came later.');
  await page.keyboard.press('n');
  await expect.poll(() => focused.locator('ins').allInnerTexts()).toEqual(['First of all: ']);
  await page.keyboard.press('Shift+F7');
  await page.getByText('Difference 1 of 2').waitFor();
  expect(await findings(page, 'differences in line')).toEqual([]);
  await page.getByRole('button', { name: 'Side by side' }).click();
  await expect.poll(() => page.locator('.compare-row.change-added .compare-side').first().innerText()).toBe('');
  await page.reload();
  await page.locator('.compare-desk.side-by-side').waitFor();
  expect(await findings(page, 'differences side by side')).toEqual([]);
});

test('the comparison is saved as a Word file with tracked changes', async () => {
  const file = await savedBy(page.getByRole('button', { name: 'Word file with tracked changes' }));
  expect(file.suggestedFilename()).toMatch(/, what changed\.docx$/);
  const xml = new TextDecoder().decode(unzipSync(await readFile(await file.path()))['word/document.xml']);
  expect(xml).toMatch(/<w:ins [^>]*w:author="[^"]+"[^>]*><w:r><w:t xml:space="preserve">First of all: <\/w:t>/);
});

test('going back is refused while the report is issued, and one change, taken back by one Undo, once it is open', async () => {
  await page.getByRole('link', { name: 'Back to the report' }).click();
  await tab('Versions');
  await expect.poll(() => page.getByRole('button', { name: 'Go back to this version' }).count()).toBe(0);
  await openAgain();
  await page.getByRole('button', { name: 'Go back to this version' }).last().click();
  await page.getByRole('button', { name: 'Go back', exact: true }).click();
  await page.getByText('The report is as it was in version 1.').waitFor();
  await partOf(page, 'purpose').getByText('A paragraph that came later.').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await partOf(page, 'purpose').getByText('A paragraph that came later.').waitFor();
});

test('the post of whoever signs may change later: what was issued says what it said', async () => {
  await issue(3);
  const reportOf = page.locator('.draft').getByText(/^REPORT OF THE CORPORATE DIRECTOR, ADULT CARE AND HEALTH$/);
  await reportOf.waitFor();
  await goTo(page, '/registers/people', 'People');
  await page.getByRole('searchbox').fill('Nair');
  await page.getByRole('gridcell', { name: 'Priya Nair' }).click();
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'Post' }).fill('Chief Executive');
  await page.keyboard.press('Tab');
  await waitUntilSaved(page);
  await goTo(page, '/reports', 'Reports');
  await openReport(page, 'Closer to Home: introduction');
  await reportOf.waitFor();
  await openAgain();
  await page
    .locator('.draft')
    .getByText(/^REPORT OF THE CHIEF EXECUTIVE, ADULT CARE AND HEALTH$/)
    .waitFor();
});
