import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { writeServiceWorker } from '#build/web-app.ts';
import { type OpenApp, openApp } from './app.ts';

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
    expect(await app.page.title()).toContain('Boardpack');
    expect(app.errors).toEqual([]);
    expect(app.foreignRequests).toEqual([]);
  });

  test('keeps to its version until the new one is asked for, and then leaves nothing of the old', async () => {
    app = await openApp({ dist });
    const { page } = app;
    await waitUntilKept(page);
    const index = join(dist, 'renderer', 'index.html');
    await writeFile(index, (await readFile(index, 'utf8')).replace('<head>', '<head><meta name="edition" content="second">'));
    await writeServiceWorker(join(dist, 'renderer'));

    const isWaiting = await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      await registration.update();
      while (registration.waiting === null) await new Promise((resolve) => setTimeout(resolve, 50));
      return registration.waiting.state;
    });
    expect(isWaiting).toBe('installed');
    await page.reload();
    await page.getByRole('heading').first().waitFor();
    expect(await page.locator('meta[name=edition]').count()).toBe(0);

    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      const changed = new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }));
      registration.waiting?.postMessage({ type: 'skip-waiting' });
      await changed;
    });
    await page.reload();
    await page.getByRole('heading').first().waitFor();
    expect(await page.locator('meta[name=edition]').count()).toBe(1);
    expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(1);
    expect(app.errors).toEqual([]);
  });
});
