import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { savedBy } from './files.ts';
import { findings } from './findings.ts';
import { goTo, waitUntilSaved } from './first-start.ts';
import { openReportForAll, partOf } from './open-report.ts';
import { cellOf } from './register.ts';

let page: Page;
openReportForAll('Closer to Home: posts', (opened) => {
  page = opened;
});

const dialog = () => page.getByRole('dialog');
const first = () => partOf(page, 'purpose').locator('.block').first();
const figures = () => page.locator('.draft .named-figure');
const card = (name: string) => page.locator('.figure-card', { hasText: name });

/** Puts the cursor behind the last words of a block. */
async function atEndOf(block: ReturnType<typeof first>): Promise<void> {
  await block.click();
  await page.keyboard.press('Control+End');
  await block.evaluate((element) => getSelection()?.collapse(element, element.childNodes.length));
}

const pounds = (words: string) => Number(words.replace(/\D/g, ''));

async function wordFile(): Promise<string> {
  const file = await savedBy(page.getByRole('button', { name: 'Export to Word' }));
  const xml = strFromU8(unzipSync(new Uint8Array(await readFile(await file.path())))['word/document.xml'] as Uint8Array);
  return xml.replace(/<\/w:p>/g, '\n').replace(/<[^>]+>/g, '');
}

test('an amount that is selected becomes a named figure, with the other places where it is typed', async () => {
  await atEndOf(first());
  await page.keyboard.type(' It would cost £439,443. Nobody would pay £439,443 twice.');
  await page.keyboard.press('Control+f');
  await page.keyboard.type('£439,443');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+Alt+g');
  await dialog().getByText('The same is typed in one other place.').waitFor();
  await expect.poll(() => dialog().getByLabel('Figure', { exact: true }).inputValue()).toBe('£439,443');
  expect(await findings(page, 'new figure')).toEqual([]);
  await dialog().getByLabel('Name').fill('Cost of moving');
  await dialog().getByLabel('Meaning').fill('A full year, with on-costs');
  await page.keyboard.press('Enter');
  await page.getByText('“Cost of moving” is linked in 2 places.').waitFor();
  await expect.poll(() => figures().allTextContents()).toEqual(['£439,443', '£439,443']);
});

test('it is put in a third place with # and its name', async () => {
  await atEndOf(first());
  await page.keyboard.type(' In all #moving');
  await page.getByRole('option', { name: /Cost of moving/ }).waitFor();
  expect(await findings(page, 'list of figures')).toEqual([]);
  await page.keyboard.press('Enter');
  await page.keyboard.type('.');
  await expect.poll(() => first().textContent()).toContain('In all £439,443.');
  await page.getByRole('tab', { name: 'Figures' }).click();
  await card('Cost of moving').getByRole('button', { name: 'Paragraph 1 (3 times)' }).waitFor();
  expect(await findings(page, 'figures')).toEqual([]);
});

test('# within a word, and what is gone on with as words, is typed', async () => {
  await atEndOf(first());
  await page.keyboard.type(' Room B#2, #');
  await page.keyboard.press('Escape');
  await page.keyboard.type('3.');
  await expect.poll(() => first().textContent()).toContain('Room B#2, #3.');
});

test('changed once, it is another everywhere: on the page, in Preview and in Word', async () => {
  await card('Cost of moving').getByRole('button', { name: 'Change Cost of moving' }).click();
  await dialog().getByLabel('Figure', { exact: true }).fill('a lot');
  await page.keyboard.press('Enter');
  await dialog().getByText('“a lot” is not an amount of money').waitFor();
  await dialog().getByLabel('Figure', { exact: true }).fill('0.5m');
  await dialog().getByText('Printed as £500,000').waitFor();
  await page.keyboard.press('Enter');
  await expect.poll(() => figures().allTextContents()).toEqual(['£500,000', '£500,000', '£500,000']);
  await page.keyboard.press('Control+Shift+p');
  await page.locator('.paper').getByText('It would cost £500,000. Nobody would pay £500,000 twice. In all £500,000.').waitFor();
  await page.keyboard.press('Control+Shift+p');
  expect(await wordFile()).toContain('It would cost £500,000. Nobody would pay £500,000 twice. In all £500,000.');
});

test('typed once more, it is found by the checks and linked by their fix', async () => {
  await atEndOf(first());
  await page.keyboard.type(' To move costs £500,000.');
  await page.getByRole('tab', { name: /^Checks/ }).click();
  const typed = page.locator('.finding', { hasText: '£500,000 is typed here.' });
  await typed.waitFor();
  await page.getByRole('listitem').filter({ has: typed }).getByRole('button', { name: 'Link it', exact: true }).click();
  await typed.waitFor({ state: 'detached' });
  await expect.poll(() => figures().count()).toBe(4);
  await page.getByRole('tab', { name: 'Figures' }).click();
});

test('it follows a register, and says what it was when it was last looked at', async () => {
  await card('Cost of moving').getByRole('button', { name: 'Change Cost of moving' }).click();
  await dialog().getByLabel('Value', { exact: true }).selectOption('Follows a register');
  await dialog().getByLabel('Register', { exact: true }).selectOption('Budget lines');
  await dialog().getByRole('combobox', { name: 'Record' }).fill('All budget lines');
  await page.keyboard.press('Enter');
  await dialog().getByLabel('Field', { exact: true }).selectOption('Budget');
  const before = (await dialog().getByLabel('The register says').textContent()) ?? '';
  expect(before).toMatch(/^£[\d,]+$/);
  await dialog().getByRole('button', { name: 'Done' }).click();
  await expect.poll(() => figures().first().textContent()).toBe(before);
  await waitUntilSaved(page);
  const report = page.url();
  await goTo(page, '/registers/budget', 'Budget lines');
  const column = Number(await page.getByRole('columnheader', { name: 'Budget', exact: true }).getAttribute('aria-colindex')) - 2;
  const cell = cellOf(page, 0, column);
  await cell.waitFor();
  const now = pounds((await cell.textContent()) ?? '');
  await cell.click();
  await page.keyboard.type(String(now + 1_000));
  await page.keyboard.press('Enter');
  await waitUntilSaved(page);
  await page.goto(report);
  await expect.poll(async () => pounds((await figures().first().textContent()) ?? '')).toBe(pounds(before) + 1_000);
  await page.getByRole('tab', { name: 'Figures' }).click();
  await card('Cost of moving').getByText(`it was ${before} when it was last looked at`).waitFor();
  await page.getByRole('button', { name: 'I have seen it' }).click();
  await page.getByRole('button', { name: 'I have seen it' }).waitFor({ state: 'detached' });
});

test('removed, it leaves its words; Undo brings it back', async () => {
  const printed = (await figures().first().textContent()) ?? '';
  await card('Cost of moving').getByRole('button', { name: 'Remove Cost of moving' }).click();
  await page.getByText('“Cost of moving” is removed.').waitFor();
  await expect.poll(() => figures().count()).toBe(0);
  await expect.poll(() => first().textContent()).toContain(`It would cost ${printed}.`);
  await page.getByText('No named figures.').waitFor();
  await page.locator('.message').getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => figures().count()).toBe(4);
});

test('a total that is wrong is found, mended, and gone', async () => {
  const cell = partOf(page, 'information').locator('td', { hasText: '751,010' }).first();
  await cell.click();
  await cell.evaluate((element) => getSelection()?.selectAllChildren(element));
  await page.keyboard.type('751,100');
  await page.getByRole('tab', { name: /^Checks/ }).click();
  const wrong = page.locator('.finding', { hasText: 'With 751,100 here, neither its row nor its column adds up. With 751,010 both would.' });
  await wrong.waitFor();
  await page.getByRole('listitem').filter({ has: wrong }).getByRole('button', { name: 'Make it 751,010' }).click();
  await wrong.waitFor({ state: 'detached' });
  await expect.poll(() => cell.textContent()).toBe('751,010');
});
