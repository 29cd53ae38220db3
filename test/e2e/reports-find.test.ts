import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { findings } from './findings.ts';
import { goTo, waitUntilSaved } from './first-start.ts';
import { openReport, openReportForAll, partOf } from './open-report.ts';

let page: Page;
openReportForAll('Closer to Home: introduction', (opened) => {
  page = opened;
});

const bar = () => page.getByRole('search', { name: 'Find in the report' });
const count = () => bar().locator('output').innerText();
const here = () => page.evaluate(() => [...(CSS.highlights.get('found-here') ?? [])].map((range) => range.toString()).join());
const misspelt = () => page.evaluate(() => [...((CSS.highlights.get('misspelt') ?? []) as Iterable<Range>)].map((range) => range.toString()));

test('Ctrl+F finds words, Enter goes on and Shift+Enter back, Escape leaves the cursor at the place', async () => {
  await partOf(page, 'purpose').locator('.block').first().click();
  await page.keyboard.press('Control+f');
  await page.keyboard.type('carers');
  await expect.poll(count).toMatch(/^1 of \d+$/);
  const most = Number((await count()).split(' of ')[1]);
  expect(most).toBeGreaterThan(1);
  await page.keyboard.press('Enter');
  await expect.poll(count).toBe(`2 of ${most}`);
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.press('Shift+Enter');
  await expect.poll(count).toBe(`${most} of ${most}`);
  expect((await here()).toLowerCase()).toBe('carers');
  expect(await findings(page, 'report')).toEqual([]);
  await page.keyboard.press('Escape');
  await bar().waitFor({ state: 'detached' });
  await expect.poll(() => page.evaluate(() => getSelection()?.toString().toLowerCase())).toBe('carers');
  await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBe(await page.evaluate(() => (CSS.highlights.has('misspelt') ? 1 : 0)));
});

test('case and whole words narrow it down', async () => {
  await page.keyboard.press('Control+f');
  await bar().getByLabel('Find', { exact: true }).fill('care');
  await expect.poll(count).toMatch(/of/);
  const all = Number((await count()).split(' of ')[1]);
  await bar().getByLabel('Whole words').check();
  await expect.poll(async () => Number((await count()).split(' of ')[1])).toBeLessThan(all);
  await bar().getByLabel('Whole words').uncheck();
  await bar().getByLabel('Find', { exact: true }).fill('no such words');
  await expect.poll(count).toBe('Not found');
  await page.keyboard.press('Escape');
});

test('headings and other standing words are found too, in the order of the page, and never replaced', async () => {
  await page.keyboard.press('Control+f');
  await bar().getByLabel('Find', { exact: true }).fill('Purpose of the Report');
  await expect.poll(count).toMatch(/^1 of \d$/);
  await expect.poll(() => here()).toBe('Purpose of the Report');
  await page.keyboard.press('Control+h');
  await bar().getByLabel('Replace with').fill('Something else');
  await bar().getByRole('button', { name: 'Replace', exact: true }).click();
  await page.locator('.draft').getByText('Purpose of the Report').first().waitFor();
  await expect.poll(() => page.locator('.draft').getByText('Something else').count()).toBe(0);
  await page.keyboard.press('Escape');
});

test('all places are replaced in one step, and one Ctrl+Z takes it back', async () => {
  await partOf(page, 'purpose').locator('.block').first().click();
  await page.keyboard.press('Control+h');
  await bar().getByLabel('Find', { exact: true }).fill('reablement');
  await bar().getByLabel('Replace with').fill('homecoming');
  await expect.poll(count).toMatch(/of \d+$/);
  const most = Number((await count()).split(' of ')[1]);
  await bar().getByRole('button', { name: 'Replace all' }).click();
  await page.getByText(`Replaced ${most} places.`).waitFor();
  await expect.poll(count).toBe('Not found');
  await bar().getByLabel('Find', { exact: true }).fill('homecoming');
  await expect.poll(async () => (await count()).split(' of ')[1]).toBe(String(most));
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+z');
  await waitUntilSaved(page);
  await page.keyboard.press('Control+f');
  await bar().getByLabel('Find', { exact: true }).fill('homecoming');
  await expect.poll(count).toBe('Not found');
  await page.keyboard.press('Escape');
});

test('in the preview everything that is printed is found, and nothing replaced', async () => {
  await page.keyboard.press('Control+Shift+p');
  await page.locator('.report-desk > .paper').waitFor();
  await page.keyboard.press('Control+f');
  await bar().getByLabel('Find', { exact: true }).fill('agenda item');
  await expect.poll(count).toMatch(/^1 of/);
  await page.keyboard.press('Control+h');
  await expect.poll(() => bar().getByLabel('Replace with').count()).toBe(0);
  await bar().getByRole('button', { name: 'Close (Esc)' }).click();
  await page.keyboard.press('Control+Shift+p');
  await page.locator('.draft .block').first().waitFor();
});

test('a wrong word gets a line; F7 offers what was meant, and Enter takes it', async () => {
  const first = partOf(page, 'purpose').locator('.block').first();
  await first.click();
  await page.keyboard.press('Home');
  await page.keyboard.type('The comittee was told. ');
  await expect.poll(misspelt, { timeout: 20_000 }).toContain('comittee');
  await page.keyboard.press('Home');
  await page.keyboard.press('F7');
  const menu = page.getByRole('menu', { name: 'Spelling of comittee' });
  await menu.waitFor();
  await expect.poll(() => menu.getByRole('menuitem').first().innerText()).toBe('committee');
  expect(await findings(page, 'report')).toEqual([]);
  await page.keyboard.press('Enter');
  await menu.waitFor({ state: 'detached' });
  await first.getByText('The committee was told.').waitFor();
  await page.keyboard.press('Control+z');
  await first.getByText('The comittee was told.').waitFor();
  await page.keyboard.press('Control+z');
  await waitUntilSaved(page);
});

test('a word is added to the council’s words, listed under Settings, and taken away there', async () => {
  const first = partOf(page, 'purpose').locator('.block').first();
  await first.click();
  await page.keyboard.press('Home');
  await page.keyboard.type('Wendleburyish ');
  await expect.poll(misspelt, { timeout: 20_000 }).toContain('Wendleburyish');
  for (let step = 0; step < 4; step++) await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menuitem', { name: 'Add to the council’s words' }).click();
  await page.getByText('is one of the council’s words now').waitFor();
  await expect.poll(misspelt).not.toContain('Wendleburyish');
  await waitUntilSaved(page);
  await goTo(page, '/settings/words', 'Settings');
  await page.getByRole('list', { name: 'Words of the council' }).getByText('Wendleburyish').waitFor();
  await page.getByLabel('New word').fill('Aldermoorer');
  await page.keyboard.press('Enter');
  await page.getByRole('list', { name: 'Words of the council' }).getByText('Aldermoorer').waitFor();
  await page.getByLabel('New word').fill('aldermoorer');
  await page.keyboard.press('Enter');
  await page.getByText('is in the list already').waitFor();
  expect(await findings(page, 'report')).toEqual([]);
  await page.getByRole('button', { name: 'Remove Aldermoorer' }).click();
  await page.getByRole('list', { name: 'Words of the council' }).getByText('Aldermoorer').waitFor({ state: 'detached' });
  await goTo(page, '/reports', 'Reports');
  await openReport(page, 'Closer to Home: introduction');
});
