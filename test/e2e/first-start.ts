import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { type OpenApp, type OpenOptions, openApp } from './app.ts';

/** Answers the questions of the first start. */
export async function introduce(page: Page): Promise<void> {
  await page.getByLabel('Your name').fill('Nell Harcourt');
  await page.getByLabel('Your post').fill('Programme Manager');
  await page.getByLabel('Your council').fill('Wendlebury County Council');
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.getByRole('button', { name: 'Open the sample' }).waitFor();
}

/** The app with the sample open, or with records of one's own that are still empty. */
export async function openWith(records: 'sample' | 'nothing', options?: OpenOptions): Promise<OpenApp> {
  const app = await openApp(options);
  await introduce(app.page);
  await app.page.getByRole('button', { name: records === 'sample' ? 'Open the sample' : 'Start empty' }).click();
  await app.page.getByRole('heading', { name: 'Today' }).waitFor();
  return app;
}

/**
 * Opens the app once, before all tests of a file, and closes it after them; nothing may have gone wrong in it, and
 * nobody else been asked for anything. `use` is given it once it is open.
 */
export function openForAll(open: () => Promise<OpenApp>, use: (app: OpenApp) => void): void {
  let app: OpenApp;
  beforeAll(async () => {
    app = await open();
    use(app);
  });
  afterAll(async () => {
    expect(app.errors).toEqual([]);
    expect(app.foreignRequests).toEqual([]);
    await app.close();
  });
}

/** Goes to an address of the app, such as '/registers/risks', and waits for its heading. */
export async function goTo(page: Page, path: string, heading: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, path);
  await page.getByRole('heading', { name: heading, exact: true }).first().waitFor();
}

/** Enters a person in the register of people. */
export async function addPerson(page: Page, name: string): Promise<void> {
  await goTo(page, '/registers/people', 'People');
  await page.getByRole('button', { name: 'New person' }).click();
  await expect.poll(() => page.getByRole('textbox', { name: 'Name' }).inputValue()).toBe('New person');
  await page.getByRole('textbox', { name: 'Name' }).fill(name);
  await page.keyboard.press('Tab');
  await page.getByRole('gridcell', { name }).waitFor();
}
