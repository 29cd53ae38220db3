import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openApp } from './app.ts';
import { findings } from './findings.ts';
import { goTo, introduce, openWith } from './first-start.ts';

const screens = [
  ['/', 'Today'],
  ['/programmes', 'Programmes'],
  ['/registers', 'Registers'],
  ['/registers/projects', 'Projects'],
  ['/registers/milestones', 'Milestones'],
  ['/registers/risks', 'Risks'],
  ['/registers/people', 'People'],
  ['/registers/committees', 'Committees'],
  ['/meetings', 'Meetings'],
  ['/meetings/committees', 'Committees'],
  ['/meetings/clear-days', 'Clear days'],
  ['/search', 'Search'],
  ['/history', 'History'],
  ['/settings/council', 'Settings'],
  ['/settings/matrix', 'Settings'],
  ['/settings/lists', 'Settings'],
  ['/settings/meetings', 'Settings'],
  ['/settings/checks', 'Settings'],
  ['/settings/appearance', 'Settings'],
  ['/settings/copies', 'Settings'],
  ['/settings/erase', 'Settings'],
  ['/settings/about', 'Settings'],
  ['/reports', 'Reports'],
  ['/guide', 'Guide'],
] as const;

async function openPalette(page: Page): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Find a command, record or report' }).waitFor();
}

describe.each([
  { records: 'sample', colorScheme: 'light' },
  { records: 'sample', colorScheme: 'dark' },
  { records: 'nothing', colorScheme: 'light' },
] as const)('every screen, $records, $colorScheme', ({ records, colorScheme }) => {
  test('has no accessibility finding, and nothing is wider than the window', async () => {
    const app = await openWith(records, { colorScheme });
    const { page } = app;
    const found: string[] = [];
    // Dark differs from light in nothing but its colours.
    const only = colorScheme === 'dark' ? 'color-contrast' : undefined;
    for (const [path, heading] of screens) {
      await goTo(page, path, heading);
      const row = page.locator('.grid-row').first();
      if (await row.count()) await row.click();
      found.push(...(await findings(page, path, only)));
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${path} scrolls sideways`).toBe(true);
      await openPalette(page);
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    }
    await openPalette(page);
    found.push(...(await findings(page, 'palette')));
    await page.keyboard.press('Escape');
    await page.keyboard.press('F1');
    found.push(...(await findings(page, 'keys')));
    expect(found).toEqual([]);
    expect(app.errors).toEqual([]);
    expect(app.foreignRequests).toEqual([]);
    await app.close();
  });
});

test('the first start asks who is at work, says what is missing, and passes the accessibility check', async () => {
  const app = await openApp();
  const { page } = app;
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.getByText('Please give your name').waitFor();
  await page.getByText('Please give the name of the council').waitFor();
  expect(await findings(page, 'first start')).toEqual([]);
  await introduce(page);
  expect(await findings(page, 'offers')).toEqual([]);
  await app.close();
});

test('the sample comes and goes without touching one’s own records', async () => {
  const app = await openWith('sample');
  const { page } = app;
  await goTo(page, '/registers/risks', 'Risks');
  await page.locator('.grid-row').first().waitFor();
  await page.getByRole('button', { name: 'Remove the sample' }).click();
  await page.getByRole('heading', { name: 'Nothing to do yet' }).waitFor();
  await goTo(page, '/registers/people', 'People');
  await page.getByText('Nell Harcourt').first().waitFor();
  await expect.poll(() => page.evaluate(async () => (await indexedDB.databases()).map((one) => one.name))).not.toContain('boardpack-sample');
  await app.close();
});

test('text at twice its size cuts nothing off', async () => {
  const app = await openWith('sample');
  const { page } = app;
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  for (const [path, heading] of screens) {
    await goTo(page, path, heading);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${path} scrolls sideways`).toBe(true);
    await expect.poll(() => page.getByRole('contentinfo').isVisible()).toBe(true);
  }
  await app.close();
});

test('every room begins at the same place, in a wide and in a small window', async () => {
  const app = await openWith('sample');
  const { page } = app;
  for (const viewport of [
    { width: 1280, height: 720 },
    { width: 320, height: 640 },
  ]) {
    await page.setViewportSize(viewport);
    const places = new Map<string, string[]>();
    for (const [path, heading] of screens) {
      await goTo(page, path, heading);
      const box = await page.getByRole('heading', { name: heading, exact: true, level: 1 }).boundingBox();
      const place = `${Math.round(box?.x ?? -1)}, ${Math.round(box?.y ?? -1)}`;
      places.set(place, [...(places.get(place) ?? []), path]);
    }
    expect([...places.keys()], JSON.stringify([...places])).toHaveLength(1);
  }
  await app.close();
});
