import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { findings } from './findings.ts';
import { goTo, goToProgramme, openForAll, openWith } from './first-start.ts';

let page: Page;
openForAll(
  () => openWith('sample'),
  (opened) => {
    page = opened.page;
  },
);

/** The id of the block that the cursor stands in, '' where in none. */
function blockWithCursor(): Promise<string> {
  return page.evaluate(() => document.getSelection()?.anchorNode?.parentElement?.closest('[data-id]')?.getAttribute('data-id') ?? '');
}

test('any part of a word is found as one types, by kind, and the keyboard goes through what was found', async () => {
  await goTo(page, '/search', 'Search');
  await page.keyboard.type('alarm');
  const status = page.locator('.search > [role=status]');
  await expect.poll(() => status.textContent()).toMatch(/^\d+ found$/);
  await expect.poll(() => page.locator('.search-results mark').first().textContent()).toMatch(/^alarm$/i);
  expect(await findings(page, 'search')).toEqual([]);
  await page.getByRole('button', { name: /^Risks/ }).click();
  await expect.poll(() => status.textContent()).toMatch(/^\d+ risks? found$/);
  await page.getByRole('searchbox').fill('alarm analogue line');
  await page.getByRole('searchbox').press('ArrowDown');
  const link = page.getByRole('link', { name: /An alarm fails/ });
  await expect.poll(() => link.evaluate((one) => one === document.activeElement)).toBe(true);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: /An alarm fails/ }).waitFor();
  expect(page.url()).toContain('#/registers/risks/');
});

test('words of a paper are found under the heading they stand under', async () => {
  await goTo(page, '/search', 'Search');
  await page.getByRole('searchbox').fill('recruitment policy staff');
  await page.getByText('Report · Human Resources Implications').waitFor();
  await page.getByRole('searchbox').press('Enter');
  await page.locator('.draft .block').first().waitFor();
  await expect.poll(() => blockWithCursor(), { timeout: 10_000 }).toBe(page.url().split('/').at(-1));
});

test('what changed in a programme is told in the end, not step by step, and goes into a report', async () => {
  await goToProgramme(page);
  await page.getByRole('tab', { name: 'What changed' }).click();
  await page.getByText(/records changed\./).waitFor();
  await page.getByRole('heading', { name: /^Project a: / }).waitFor();
  expect(await findings(page, 'what changed')).toEqual([]);
  await page.getByLabel('From', { exact: true }).fill('tomorrow or so');
  await page.keyboard.press('Enter');
  await page.getByRole('alert').waitFor();
  await page.keyboard.press('Escape');
  await page.getByLabel('Register').selectOption({ label: 'Risks' });
  await expect.poll(() => page.locator('.change-group li').allTextContents()).toSatisfy((lines: string[]) => lines.every((line) => /Risk CTH/.test(line)));
  await page.getByRole('button', { name: 'Put into a report' }).click();
  await page.getByRole('button', { name: 'Put it in' }).click();
  await page.getByRole('button', { name: 'Open the report' }).click();
  await page.locator('.draft .block').first().waitFor();
  // The cursor stands in what was put in.
  await expect.poll(() => blockWithCursor(), { timeout: 10_000 }).toBe(page.url().split('/').at(-1));
  await page.getByText(/^Changes from .* to /).waitFor();
});
