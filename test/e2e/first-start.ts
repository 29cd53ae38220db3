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

/** What is open after the first start: the sample, or records of one's own that are still empty. */
export type Beginning = 'sample' | 'nothing';

/** Goes through the first start, to Today. */
export async function begin(page: Page, records: Beginning): Promise<void> {
  await introduce(page);
  await page.getByRole('button', { name: records === 'sample' ? 'Open the sample' : 'Start empty' }).click();
  await page.getByRole('heading', { name: 'Today' }).waitFor();
  if (records === 'sample') await page.getByText('This is the sample').waitFor();
}

/** The app at Today after its first start. */
export async function openWith(records: Beginning, options?: OpenOptions): Promise<OpenApp> {
  const app = await openApp(options);
  await begin(app.page, records);
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
  await goToAddress(page, path);
  await page.getByRole('heading', { name: heading, exact: true }).first().waitFor();
}

/** Goes to an address of the app; what it shows is for the test to wait for. */
export async function goToAddress(page: Page, path: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, path);
}

/** Goes to the page of the sample's programme. */
export async function goToProgramme(page: Page): Promise<void> {
  await goTo(page, '/programmes', 'Programmes');
  await page.getByRole('gridcell', { name: 'Closer to Home', exact: true }).dblclick();
  await page.getByRole('heading', { name: 'Closer to Home', level: 1 }).waitFor();
}

/** Waits until the foot says that all is stored. */
export async function waitUntilSaved(page: Page): Promise<void> {
  const words = page.getByRole('contentinfo').getByText(/^Saved( in this browser only| and copied)?$/);
  await words.first().waitFor({ timeout: 60_000 });
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
