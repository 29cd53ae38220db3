import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { goTo, waitUntilSaved } from './first-start.ts';
import { openReport, openReportForAll, partOf } from './open-report.ts';

let page: Page;
openReportForAll('Closer to Home: posts', (opened) => {
  page = opened;
});

const panel = () => page.getByRole('region', { name: 'Findings' });
const selected = () => page.evaluate(() => getSelection()?.toString());
const finding = (words: string | RegExp) => panel().locator('.finding', { hasText: words });

test('a fault is found soon after it was typed, and marked beside its paragraph', async () => {
  const first = partOf(page, 'purpose').locator('.block').first();
  await first.click();
  await page.keyboard.press('End');
  await page.keyboard.type(' It was seen on Tuesday 14 December 2026 by the the board.');
  await page.getByRole('button', { name: /^Checks: 2 to mend, of which 1 before it goes out/ }).click();
  await finding('14 December 2026 is a Monday, not a Tuesday.').waitFor();
  await expect.poll(() => first.getAttribute('data-finding')).toBe('must');
  await expect.poll(() => page.getByRole('tab', { name: 'Checks 2' }).getAttribute('aria-selected')).toBe('true');
});

test('Enter on a finding marks its words in the paper', async () => {
  await finding('Tuesday').focus();
  await page.keyboard.press('Enter');
  await expect.poll(selected).toBe('Tuesday 14 December 2026');
  await expect.poll(() => page.evaluate(() => document.activeElement?.classList.contains('draft'))).toBe(true);
});

test('arrows go from finding to finding', async () => {
  await finding('Tuesday').focus();
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => finding('“the” stands here twice.').evaluate((element) => element === document.activeElement)).toBe(true);
});

test('Alt+F8 in the text goes on to the next finding and says what it is', async () => {
  await finding('Tuesday').click();
  await expect.poll(selected).toBe('Tuesday 14 December 2026');
  await page.keyboard.press('Alt+F8');
  await page.getByText('“the” stands here twice.').nth(1).waitFor();
  await expect.poll(selected).toBe('the the');
  await page.keyboard.press('Alt+Shift+F8');
  await expect.poll(selected).toBe('Tuesday 14 December 2026');
});

test('a sure fix mends the paper in one step that Ctrl+Z takes back', async () => {
  const first = partOf(page, 'purpose').locator('.block').first();
  await panel().getByRole('button', { name: 'Take one away' }).click();
  await first.getByText('by the board.').waitFor();
  await finding('“the” stands here twice.').waitFor({ state: 'detached' });
  await page.keyboard.press('Control+z');
  await first.getByText('by the the board.').waitFor();
  await finding('“the” stands here twice.').waitFor();
  await waitUntilSaved(page);
});

test('what must be mended is named before the report is issued, and leads there', async () => {
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Find a command, record or report' }).fill('issue the report');
  await page
    .getByRole('option', { name: /Issue the report/ })
    .first()
    .waitFor();
  await page.keyboard.press('Enter');
  const note = page.getByRole('region', { name: 'Before “Issued”' });
  await note.getByRole('button', { name: /14 December 2026 is a Monday, not a Tuesday\.$/ }).click();
  await note.waitFor({ state: 'detached' });
  await expect.poll(() => page.evaluate(() => getSelection()?.anchorNode?.parentElement?.closest('.block')?.textContent)).toContain('Tuesday 14 December');
  await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
});

test('only what weighs so much is shown', async () => {
  const should = panel().getByRole('button', { name: /^Should/ });
  await should.click();
  await expect.poll(() => finding('“the” stands here twice.').count()).toBe(0);
  await expect.poll(() => should.getAttribute('aria-pressed')).toBe('false');
  await should.click();
  await finding('“the” stands here twice.').waitFor();
});

test('a check is switched off for the council with a reason, and on again', async () => {
  await panel().getByRole('link', { name: 'Which checks there are' }).click();
  await page.getByRole('button', { name: 'Switch off: Words typed twice' }).click();
  const dialog = page.getByRole('dialog');
  await expect.poll(() => dialog.getByRole('button', { name: 'Switch off' }).isDisabled()).toBe(true);
  await dialog.getByLabel('Why the council does without it').fill('The proof reader sees to it.');
  await dialog.getByRole('button', { name: 'Switch off' }).click();
  await page.getByText(/^Switched off on .*: The proof reader sees to it\.$/).waitFor();

  await goTo(page, '/reports', 'Reports');
  await openReport(page, 'Closer to Home: posts');
  await page.getByRole('button', { name: /^Checks: 1 to mend/ }).click();
  await panel().getByText('One check is switched off for the council.').waitFor();
  await expect.poll(() => finding('“the” stands here twice.').count()).toBe(0);

  await goTo(page, '/settings/checks', 'Settings');
  await page.getByRole('button', { name: 'Switch on: Words typed twice' }).click();
  await page.getByRole('button', { name: 'Switch off: Words typed twice' }).waitFor();
});
