import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { savedBy } from './files.ts';
import { findings } from './findings.ts';
import { waitUntilSaved } from './first-start.ts';
import { openReportForAll, partOf } from './open-report.ts';

let page: Page;
openReportForAll('Closer to Home: introduction', (opened) => {
  page = opened;
});

const block = () => page.locator('.draft .register-block');
const rowOf = (risk: string) => block().locator('tr', { hasText: risk });
const dialog = () => page.getByRole('dialog', { name: 'From the registers' });
/** The highest risk of the sample. */
const risk = 'CTH-18';

/** Scores the risk in its register, as its row in the block leads there, and comes back. */
async function scoreInRegister(name: RegExp): Promise<void> {
  const report = page.url();
  await rowOf(risk).locator('.register-jump').dispatchEvent('click');
  await page.getByRole('button', { name: /^Current (?!of)/ }).press('Enter');
  await page.getByRole('grid', { name: 'Current: likelihood by impact' }).getByRole('button', { name }).click();
  await waitUntilSaved(page);
  await page.goto(report);
}

test('a table of risks is put in with the keys alone, with a preview, and takes numbers like other words', async () => {
  await partOf(page, 'information').locator('.paragraph').first().click();
  const after = partOf(page, 'information').locator('.block.paragraph[data-label]').nth(1);
  const number = Number.parseInt((await after.getAttribute('data-label')) ?? '', 10);
  await page.keyboard.press('Control+Alt+l');
  await dialog().getByText('There are 25 open risks.').waitFor();
  expect(await findings(page, 'options')).toEqual([]);
  await dialog().getByLabel('At most').fill('3');
  await dialog()
    .getByText(/the first three are shown/)
    .waitFor();
  await page.keyboard.press('Enter');
  await block().locator('tr').nth(3).waitFor();
  await expect.poll(() => block().locator('tr').count()).toBe(4);
  await expect.poll(() => after.getAttribute('data-label')).toBe(`${number + 1}.`);
  await expect.poll(() => block().locator('.register-from').textContent()).toBe('From the register of risks · live');
  expect(await findings(page, 'live block')).toEqual([]);
});

test('it follows the register: on the page, in Preview and in Word', async () => {
  await expect.poll(() => rowOf(risk).textContent()).toContain('20 Very high');
  await scoreInRegister(/^25 Very high/);
  await expect.poll(() => rowOf(risk).textContent()).toContain('25 Very high');
  await page.keyboard.press('Control+Shift+p');
  await page.locator('.paper tr', { hasText: risk }).getByText('25 Very high').waitFor();
  await page.keyboard.press('Control+Shift+p');
  await block().waitFor();
  const file = await savedBy(page.getByRole('button', { name: 'Export to Word' }));
  const xml = strFromU8(unzipSync(new Uint8Array(await readFile(await file.path())))['word/document.xml'] as Uint8Array);
  expect(xml).toContain(risk);
  expect(xml).toContain('25 Very high');
});

test('its options are opened with Enter, and another form is one change that is taken back', async () => {
  await block().locator('.register-from').click();
  await page.keyboard.press('Enter');
  const options = page.getByRole('dialog', { name: 'What this block says' });
  await options.getByLabel('Form', { exact: true }).selectOption('cards');
  await options.getByRole('button', { name: 'Done' }).click();
  await block().locator('table').nth(2).waitFor();
  await page.keyboard.press('Control+z');
  await expect.poll(() => block().locator('table').count()).toBe(1);
});

test('a picture follows too; turned into text it is a picture like any other', async () => {
  await partOf(page, 'purpose').locator('.paragraph').first().click();
  await page.keyboard.press('Control+Alt+l');
  await dialog().getByLabel('What it tells of').selectOption('risk-map');
  await dialog().locator('.paper img').waitFor();
  await dialog().getByRole('button', { name: 'Insert' }).click();
  const map = block().filter({ has: page.locator('figure') });
  await map.locator('img[src]').waitFor();
  await expect.poll(() => map.locator('.caption').getAttribute('data-label')).toBe('Figure 1');
  await map.getByRole('button', { name: 'Turn into text', includeHidden: true }).click();
  await expect.poll(() => block().count()).toBe(1);
  await partOf(page, 'purpose').locator('.block.picture-block img[src]').waitFor();
});

test('issued, the paper stays as it was, and what has changed in the register since is told beside it', async () => {
  await waitUntilSaved(page);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('Issue the report');
  await page.keyboard.press('Enter');
  const all = page.getByRole('button', { name: /all the same/ });
  const issue = page.getByRole('dialog', { name: 'Issue the report' });
  await all.or(issue).first().waitFor();
  if (await all.isVisible()) await all.click();
  await issue.getByRole('button', { name: 'Issue version 1' }).click();
  await expect.poll(() => block().locator('.register-from').textContent()).toMatch(/as it was on \d+ \w+ \d{4}$/);
  await scoreInRegister(/^5 Low: Rare/);
  await expect.poll(() => rowOf(risk).textContent()).toContain('25 Very high');
  await block().getByRole('button', { name: 'What has changed since', includeHidden: true }).click();
  const since = page.getByRole('dialog', { name: 'What has changed since' });
  await since.getByText(`${risk} `).first().waitFor();
  await expect.poll(() => since.locator('.register-differences').textContent()).toContain('Is no longer among them');
  expect(await findings(page, 'since')).toEqual([]);
  await since.getByRole('button', { name: 'Close' }).click();
});

test('a report without a programme says so, with the way to its fields', async () => {
  await page.evaluate(() => {
    location.hash = '#/reports';
  });
  await page.getByRole('button', { name: 'New report' }).first().click();
  await page.getByRole('dialog').getByLabel('Title').fill('Winter gritting');
  await page.getByRole('dialog').getByRole('button', { name: 'Begin writing' }).click();
  await page.locator('.draft .block').first().click();
  await page.getByRole('button', { name: 'Insert', exact: true }).click();
  await page.getByRole('menuitem', { name: /^From the registers|from the registers/ }).click();
  await dialog()
    .getByText(/belongs to no programme yet/)
    .waitFor();
  await dialog().getByRole('button', { name: 'Go to Details' }).click();
  await page.getByRole('tab', { name: 'Details', selected: true }).waitFor();
});
