import { afterEach, expect, test } from 'vitest';
import { stripesPng } from '#test/documents/png.ts';
import type { OpenApp } from './app.ts';
import { chooseFile } from './files.ts';
import { goTo, openWith, waitUntilSaved } from './first-start.ts';
import { reopenOnFullDisk } from './full-disk.ts';
import { openAtReports, openReport, partOf } from './open-report.ts';

let app: OpenApp;
afterEach(() => app.close());

/** A PNG whose header claims a size; it holds far fewer bytes. */
function claimingPng(width: number, height: number): Buffer {
  const png = Buffer.from(stripesPng(16, 16));
  png.writeUInt32BE(width, 16);
  png.writeUInt32BE(height, 20);
  return png;
}

test('a picture that claims 100 megapixels is refused in a sentence before anything of it is unpacked', async () => {
  app = await openAtReports();
  const { page } = app;
  await openReport(page, 'Closer to Home: introduction');
  const slot = partOf(page, 'purpose');
  await slot.locator('.block').first().click();
  const choose = (bytes: Uint8Array) => chooseFile(page.getByRole('button', { name: 'Insert a picture' }), { name: 'plan.png', bytes });
  await choose(claimingPng(10_000, 10_000));
  await page
    .getByText('This picture is 10000 by 10000 pixels (100 megapixels); at most 40 megapixels can be taken in. Save it smaller and try again.')
    .waitFor();
  await choose(claimingPng(2_000, 2_000));
  await page.getByText('This picture is damaged and could not be read, so it was not put in.').waitFor();
  await choose(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'));
  await page.getByText('This is not a PNG or JPEG picture, so it was not put in.').waitFor();
  await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
  await expect.poll(() => slot.locator('img').count()).toBe(0);
  expect(app.errors).toEqual([]);
});

test('what is typed on a full disk stays on the screen, is never called saved, and is stored once there is room', { timeout: 120_000 }, async () => {
  const full = await reopenOnFullDisk(1_000, await openWith('sample'));
  app = full.app;
  const { page } = app;
  await goTo(page, '/reports', 'Reports');
  await openReport(page, 'Closer to Home: introduction');
  const slot = partOf(page, 'purpose');
  await slot.locator('.block').first().click();
  await page.keyboard.press('End');
  await page.keyboard.type(' Written on a full disk.', { delay: 10 });
  await page.getByText('no room left on this disk').first().waitFor();
  await page.keyboard.type(' And so was this.', { delay: 10 });
  await page.waitForTimeout(3_000);
  const foot = page.getByRole('contentinfo');
  await expect.poll(() => foot.textContent()).not.toMatch(/^Saved/);
  await slot.getByText('Written on a full disk. And so was this.').waitFor();

  await full.makeRoom();
  await waitUntilSaved(page);
  await expect.poll(() => page.locator('.notice').getByText('no room left on this disk').count()).toBe(0);
  await page.reload();
  await slot.getByText('Written on a full disk. And so was this.').waitFor();
});

test('what a field refuses is never called saved; the foot leads back to the field, and gives it up when asked to', async () => {
  app = await openWith('nothing');
  const { page } = app;
  await goTo(page, '/registers/risks', 'Risks');
  await page.getByRole('button', { name: 'New risk' }).click();
  const review = page.getByRole('textbox', { name: 'Next review' });
  await review.fill('31 February 2027');
  await page.keyboard.press('Tab');
  const foot = page.getByRole('contentinfo');
  await foot.getByText('One field is not saved').waitFor();
  await goTo(page, '/reports', 'Reports');
  await expect.poll(() => foot.textContent()).toMatch(/^One field is not saved/);
  await foot.getByRole('button', { name: 'Show the field' }).click();
  await expect.poll(() => review.inputValue()).toBe('31 February 2027');
  await foot.getByRole('button', { name: 'Give it up' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Give it up' }).click();
  await expect.poll(() => review.inputValue()).toBe('');
  await foot.getByText(/^Saved/).waitFor();
  expect(app.errors).toEqual([]);
});
