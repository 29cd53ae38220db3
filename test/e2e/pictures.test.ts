import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { findings } from './findings.ts';
import { goToProgramme, openWith } from './first-start.ts';

/** Each picture, and the part of the programme's page and the view in which it stands. */
const pictures = {
  'Timeline of milestones': ['Plan', 'Timeline'],
  'Risk heat map': ['Registers', 'Heat map'],
  Ratings: ['Plan', 'Ratings over time'],
  Benefits: ['Money and benefits', 'Benefit profile'],
  'Budget and funding': ['Money and benefits', 'Budget against funding'],
  Governance: ['Governance', 'Chart'],
} as const;

async function choose(page: Page, name: keyof typeof pictures): Promise<void> {
  const [part, view] = pictures[name];
  await page.getByRole('tab', { name: part, exact: true }).click();
  await page.locator('.view-strip').getByRole('link', { name: view, exact: true }).click();
}

describe.each(['light', 'dark'] as const)('pictures in %s', (colorScheme) => {
  test('have no accessibility finding, as picture and as table', async () => {
    const app = await openWith('sample', { colorScheme });
    const { page } = app;
    await goToProgramme(page);
    const found: string[] = [];
    for (const name of Object.keys(pictures) as (keyof typeof pictures)[]) {
      await choose(page, name);
      await page.locator('.picture-words, .picture-empty').waitFor();
      found.push(...(await findings(page, name)));
      const asTable = page.getByRole('button', { name: 'Show as a table' });
      if ((await asTable.count()) === 0) continue;
      await asTable.click();
      await page.getByRole('table').waitFor();
      found.push(...(await findings(page, `${name} as a table`)));
    }
    expect(found).toEqual([]);
    expect(app.errors).toEqual([]);
    await app.close();
  });
});

test('a mark opens its record by keyboard, and a picture goes into a report, where it is shown', async () => {
  const app = await openWith('sample');
  const { page } = app;
  await goToProgramme(page);
  await choose(page, 'Risk heat map');
  await page.getByRole('group', { name: 'Risk heat map: current scores' }).waitFor();
  await page.locator('.picture-mark').first().focus();
  await page.keyboard.press('ArrowRight');
  const title = await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
  await page.keyboard.press('Enter');
  await expect.poll(async () => title.includes(await page.getByRole('textbox', { name: 'Title' }).inputValue())).toBe(true);

  await page.getByRole('button', { name: 'Put into a report…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Put into a report' });
  await dialog.getByLabel('Report').selectOption({ label: 'Closer to Home: introduction and progress' });
  await dialog.getByLabel('Caption').fill('Where the risks stand now');
  expect(await findings(page, 'put into a report')).toEqual([]);
  await dialog.getByRole('button', { name: 'Put it in' }).click();
  await page.getByRole('button', { name: 'Open the report' }).click();
  const picture = page.getByRole('img', { name: /^Risk heat map of 25 risks by current score/ });
  await picture.scrollIntoViewIfNeeded();
  await expect.poll(() => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBe(1418);
  await page.getByText('Where the risks stand now').waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toContain('ProseMirror');
  const chosen = page.locator('.ProseMirror-selectednode');
  await expect.poll(() => chosen.getAttribute('data-id')).toBe(page.url().split('/').at(-1));
  await expect
    .poll(() => chosen.evaluate((node) => node.getBoundingClientRect().top < window.innerHeight && node.getBoundingClientRect().bottom > 0))
    .toBe(true);
  expect(app.errors).toEqual([]);
  expect(app.foreignRequests).toEqual([]);
  await app.close();
});

test('a picture that is printed alone is on the paper with nothing else', async () => {
  const app = await openWith('sample');
  const { page } = app;
  await goToProgramme(page);
  await choose(page, 'Ratings');
  await page.evaluate(() => {
    window.print = () => window.dispatchEvent(new Event('beforeprint'));
  });
  await page.getByRole('button', { name: 'Print', exact: true }).click();
  await page.emulateMedia({ media: 'print' });
  const shown = await page.evaluate(() => document.body.innerText);
  expect(shown).toMatch(/^History of ratings\s+Ratings of 9 projects/);
  expect(shown).not.toMatch(/Show as a table|Programmes|Saved/);
  const box = await page.locator('.picture-page').first().boundingBox();
  expect(box?.width).toBeCloseTo((464 * 96) / 72, 0);
  await app.close();
});
