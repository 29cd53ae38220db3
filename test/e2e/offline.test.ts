import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { writeServiceWorker } from '#build/web-app.ts';
import { type OpenApp, openApp } from './app.ts';
import { goTo, openWith } from './first-start.ts';

/** Waits until the app shows a screen and its files are kept for later. */
const waitUntilKept = async (page: Page): Promise<void> => {
  await page.getByRole('heading').first().waitFor();
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null), { timeout: 30_000 }).toBe(true);
};

describe('the installed web app', () => {
  let app: OpenApp;
  let dist = '';
  beforeAll(async () => {
    dist = await mkdtemp(join(tmpdir(), 'boardpack-versions-'));
    await cp(process.env['BOARDPACK_DIST'] ?? '', dist, { recursive: true });
  });
  afterEach(() => app.close());
  afterAll(() => rm(dist, { recursive: true, force: true }));

  test('can be installed', async () => {
    app = await openApp();
    await waitUntilKept(app.page);
    const session = await app.context.newCDPSession(app.page);
    const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
    expect(installabilityErrors.map((error) => error.errorId).filter((id) => id !== 'in-incognito')).toEqual([]);
  });

  test('opens with the server stopped', async () => {
    app = await openApp();
    await waitUntilKept(app.page);
    await app.stopServer();
    await app.page.reload();
    await app.page.getByRole('heading').first().waitFor();
    await expect.poll(() => app.page.title()).toContain('Boardpack');
    expect(app.errors).toEqual([]);
    expect(app.foreignRequests).toEqual([]);
  });

  test('offers a new version and never forces it; pressed, it saves what is typed and leaves nothing of the old', async () => {
    app = await openWith('nothing', { dist });
    const { page } = app;
    await waitUntilKept(page);
    await goTo(page, '/registers/people', 'People');
    await page.getByRole('button', { name: 'New person' }).click();
    await expect.poll(() => page.getByRole('textbox', { name: 'Name' }).inputValue()).toBe('New person');

    const index = join(dist, 'renderer', 'index.html');
    await writeFile(index, (await readFile(index, 'utf8')).replace('<head>', '<head><meta name="edition" content="second">'));
    await writeServiceWorker(join(dist, 'renderer'));
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      await registration.update();
    });
    const notice = page.locator('.notice').filter({ hasText: 'A new version of Boardpack is ready.' });
    await notice.getByRole('button', { name: 'Later' }).click();
    await expect.poll(() => notice.count()).toBe(0);
    const editions = () => page.locator('meta[name=edition]').count();
    await page.reload();
    await notice.waitFor();
    expect(await editions()).toBe(0);

    await page.getByRole('gridcell', { name: 'New person' }).click();
    await page.getByRole('textbox', { name: 'Name' }).fill('Typed before the change');
    const loaded = page.waitForEvent('load');
    // As a press by keyboard or a screen reader: the field is never left.
    await notice.getByRole('button', { name: 'Use it now' }).evaluate((button: HTMLButtonElement) => button.click());
    await loaded;
    await page.getByRole('gridcell', { name: 'Typed before the change' }).waitFor();
    expect(await editions()).toBe(1);
    await expect.poll(() => notice.count()).toBe(0);
    expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(1);
    expect(app.errors).toEqual([]);
  });
});
