import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { openChromium } from '#test/open-chromium.ts';
import { installProbe, type Sight } from './probe.ts';
import { openSite } from './site.ts';
import type { Seeded } from '../pages/seed.ts';

/** One Chromium with the app's database filled, for all pages that are measured against each other. */
export type Browser = {
  readonly seeded: Seeded;
  /** The folder of the built app. */
  readonly folder: string;
  /**
   * Opens a page of the site in front, with the probe in it, which watches from the start for `sight`. Errors of the
   * page are thrown by `finish`.
   */
  readonly open: (path: string, sight?: Sight) => Promise<OpenPage>;
};
export type OpenPage = { readonly page: Page; readonly finish: () => Promise<void> };

/**
 * Starts Chromium on a profile of its own, fills the database with so many risks (10,000 and three reports unless
 * said), runs `work` and clears everything away.
 */
export async function withBrowser(say: (text: string) => void, work: (browser: Browser) => Promise<void>, risks = 10_000): Promise<void> {
  say('building the app and the pages to compare it with');
  const site = await openSite();
  const profile = await mkdtemp(join(tmpdir(), 'boardpack-bench-'));
  const context = await openChromium(profile, { viewport: { width: 1440, height: 900 } });
  try {
    await context.addInitScript(installProbe);
    const open: Browser['open'] = (path, sight) => openPage(context, `${site.origin}/${path}`, sight);
    say(`filling the database with ${risks.toLocaleString('en-GB')} risks`);
    const seeded = await seed(open, risks);
    await work({ seeded, folder: site.folder, open });
  } finally {
    await context.close();
    await site.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function openPage(context: BrowserContext, url: string, sight?: Sight): Promise<OpenPage> {
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => {
    console.error(error.stack ?? error.message);
    errors.push(error.message);
  });
  page.setDefaultTimeout(60_000);
  if (sight !== undefined) {
    await page.addInitScript((wanted) => {
      window.started = window.probe.paintSinceStart(wanted);
    }, sight);
  }
  await page.goto(url, { waitUntil: 'commit' });
  return {
    page,
    finish: async () => {
      await page.close();
      if (errors.length > 0) throw new Error(`${url} failed: ${errors[0]}`);
    },
  };
}

async function seed(open: Browser['open'], risks: number): Promise<Seeded> {
  const { page, finish } = await open(`bench/seed.html?${risks}`);
  await page.waitForFunction(() => document.title === 'ready' || document.title === 'failed', undefined, { timeout: 120_000 });
  const text = (await page.textContent('#root')) ?? '';
  if ((await page.title()) === 'failed') throw new Error(`The database could not be filled: ${text}`);
  await finish();
  return JSON.parse(text) as Seeded;
}
