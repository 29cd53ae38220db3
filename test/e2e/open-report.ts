import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { type OpenApp, type OpenOptions, openApp } from './app.ts';

/** The app on a new laptop: who is at work is answered, and the sample is open at its list of reports. */
export async function openSample(options: OpenOptions & { readonly before?: string } = {}): Promise<OpenApp> {
  const app = await openApp(options);
  const { page } = app;
  // Without a save dialog, which no test can answer, files come as downloads.
  await app.context.addInitScript('delete window.showSaveFilePicker; delete window.showOpenFilePicker;');
  await page.reload();
  await page.getByLabel('Your name').fill('Priya Nairn');
  await page.getByLabel('Your council').fill('Wendlebury County Council');
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.getByRole('button', { name: 'Open the sample' }).click();
  await page.getByRole('link', { name: 'Reports', exact: true }).click();
  await page.getByRole('heading', { name: 'Reports', level: 1 }).waitFor();
  return app;
}

/** Opens a report of the list by a part of its title, and waits for its page. */
export async function openReport(app: OpenApp, title: string): Promise<void> {
  const { page } = app;
  await page.getByRole('gridcell', { name: title }).first().getByRole('link').click();
  await page.locator('.draft .block').first().waitFor();
}

/** Opens a report of the sample for all tests of a file; after them nothing may have failed or asked for anything outside. */
export function openForAll(title: string, opened: (page: Page) => void): void {
  let app: OpenApp;
  beforeAll(async () => {
    app = await openSample();
    await openReport(app, title);
    opened(app.page);
  });
  afterAll(async () => {
    expect(app.errors).toEqual([]);
    expect(app.foreignRequests).toEqual([]);
    await app.close();
  });
}

/** A part of the page being written, by the key of its section. */
export function partOf(page: Page, section: string): Locator {
  return page.locator(`.draft .slot[data-slot="section:${section}"]`);
}
