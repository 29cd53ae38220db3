import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { waitUntilSaved } from './first-start.ts';
import { openReportForAll, partOf } from './open-report.ts';

let page: Page;
openReportForAll('Closer to Home: introduction', (opened) => {
  page = opened;
});

test('the cursor stays clear of the foot below the page and of the tools above it while one writes', async () => {
  await partOf(page, 'purpose').locator('.block').last().click();
  await page.keyboard.press('End');
  const place = () =>
    page.evaluate(() => {
      const line = getSelection()?.anchorNode;
      const { top, bottom } = (line instanceof Element ? line : line?.parentElement)?.getBoundingClientRect() ?? { top: 0, bottom: 0 };
      const foot = document.querySelector('.desk-foot')?.getBoundingClientRect().top ?? 0;
      return { below: foot - bottom, above: top - (document.querySelector('.tools-place')?.getBoundingClientRect().bottom ?? 0) };
    });
  for (let line = 0; line < 24; line++) {
    await page.keyboard.press('Enter');
    await page.keyboard.type(`line ${line}`);
    expect((await place()).below).toBeGreaterThanOrEqual(0);
  }
  for (let line = 0; line < 24; line++) await page.keyboard.press('ArrowUp');
  expect((await place()).above).toBeGreaterThanOrEqual(0);
  for (let step = 0; step < 60 && (await page.getByText('line 0', { exact: true }).count()) > 0; step++) await page.keyboard.press('Control+z');
  await waitUntilSaved(page);
});

test('a sub-heading stands apart from what is before it', async () => {
  const [before, after] = await partOf(page, 'information')
    .locator('.block.heading')
    .last()
    .evaluate((heading) => [Number.parseFloat(getComputedStyle(heading).paddingTop), Number.parseFloat(getComputedStyle(heading).paddingBottom)]);
  expect(before).toBeGreaterThan(after ?? 0);
});

test('Enter in the caption of a table goes back to the page and writes nothing there', async () => {
  const cell = page.locator('.draft table:not(.fixture) td').first();
  await cell.click();
  const words = await cell.innerText();
  const caption = page.getByRole('toolbar', { name: 'Table' }).getByLabel('Caption');
  const before = await caption.inputValue();
  await caption.fill('Another caption');
  await page.keyboard.press('Enter');
  await page.locator('.draft').getByText('Another caption').waitFor();
  await expect.poll(() => cell.innerText()).toBe(words);
  await caption.fill(before);
  await page.keyboard.press('Enter');
  await waitUntilSaved(page);
});
