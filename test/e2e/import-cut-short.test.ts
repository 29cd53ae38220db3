import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import type { OpenApp } from './app.ts';
import { goTo, openWith } from './first-start.ts';
import { reopenOnFullDisk } from './full-disk.ts';
import { chooseForImport, footOf, manyRisks } from './import-screen.ts';
import { countIn } from './register.ts';

const rows = 50_000;
const risks = ['risks', 'risks'] as const;
let app: OpenApp | null = null;
afterEach(async () => {
  await app?.close();
  app = null;
});

/** Has the proposal of many rows on the screen. */
async function propose(page: Page): Promise<void> {
  await chooseForImport(page, risks, { name: 'Depots.csv', bytes: manyRisks(rows) });
  await footOf(page).getByText('50,000 risks are added.').waitFor({ timeout: 60_000 });
}

/** Begins the import and answers once rows are being stored. */
async function beginStoring(page: Page): Promise<void> {
  await footOf(page).getByRole('button', { name: 'Import 50,000 risks' }).click();
  await page.waitForFunction(() => Number(document.querySelector<HTMLProgressElement>('.import-foot progress')?.value) > 0.5, undefined, { timeout: 60_000 });
}

test('fifty thousand rows come in as one step, can be cancelled until they are stored, and are taken back whole', { timeout: 300_000 }, async () => {
  app = await openWith('nothing');
  const { page } = app;
  await propose(page);
  await beginStoring(page);
  await page
    .getByRole('contentinfo')
    .getByText(/^Saving … \d0 %$/)
    .waitFor();
  await footOf(page).getByRole('button', { name: 'Cancel' }).click();
  await page.getByText('The import was cancelled. Nothing was changed.').waitFor();
  // The proposal is still there, and can be made after all.
  await footOf(page).getByRole('button', { name: 'Import 50,000 risks' }).click();
  await page.getByText('Imported 50,000 risks.').waitFor({ timeout: 120_000 });
  expect(await countIn(page, 'risks', 'Risks')).toBe(rows);
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
  await page.getByText(/^Taken back: Import 50,000 risks from Depots\.csv\./).waitFor({ timeout: 180_000 });
  await expect.poll(() => countIn(page, 'risks', 'Risks')).toBe(0);
  expect(app.errors).toEqual([]);
});

test('a window that is closed in the midst of an import leaves nothing of it', { timeout: 180_000 }, async () => {
  app = await openWith('nothing');
  await propose(app.page);
  await beginStoring(app.page);
  await app.page.close();
  const page = await app.context.newPage();
  await page.goto(app.origin);
  expect(await countIn(page, 'risks', 'Risks')).toBe(0);
  await goTo(page, '/registers/people', 'People');
  await page.getByRole('gridcell', { name: 'Nell Harcourt' }).waitFor();
});

test('a disk that is full in the midst of an import is said to be, and nothing of it stays', { timeout: 240_000 }, async () => {
  const full = await reopenOnFullDisk(12_000_000, await openWith('nothing'));
  app = full.app;
  const { page } = app;
  await propose(page);
  await footOf(page).getByRole('button', { name: 'Import 50,000 risks' }).click();
  await page
    .getByRole('alert')
    .getByText('Nothing was imported. This was not saved, because there is no room left on this disk.')
    .first()
    .waitFor({ timeout: 120_000 });
  await expect.poll(() => page.getByRole('contentinfo').textContent()).not.toMatch(/^Saved/);
  expect(await countIn(page, 'risks', 'Risks')).toBe(0);
  await full.makeRoom();
  await goTo(page, '/registers/people', 'People');
  await page.getByRole('gridcell', { name: 'Nell Harcourt' }).waitFor();
});

test('a second window shows what would come in, and says why it may not be imported there', async () => {
  app = await openWith('nothing');
  const second = await app.context.newPage();
  await second.goto(app.origin);
  await chooseForImport(second, risks, { name: 'One.csv', bytes: manyRisks(1) });
  await footOf(second).getByText('1 risk is added.').waitFor();
  await second.getByText('Another window of Boardpack is writing, so nothing can be imported here.').waitFor();
  await expect.poll(() => footOf(second).getByRole('button', { name: 'Import 1 risk' }).isDisabled()).toBe(true);
});

test('a file that changes on the disk after it was read comes in as it was shown', async () => {
  app = await openWith('nothing');
  const { page } = app;
  const folder = await mkdtemp(join(tmpdir(), 'boardpack-changed-'));
  const file = join(folder, 'Depots.csv');
  await writeFile(file, manyRisks(3));
  await chooseForImport(page, risks, file);
  await footOf(page).getByText('3 risks are added.').waitFor();
  await writeFile(file, 'Ref,Title\nX,Quite another file\n');
  await footOf(page).getByRole('button', { name: 'Import 3 risks' }).click();
  await page.getByText('Imported 3 risks.').waitFor();
  await page.getByRole('gridcell', { name: 'Depot 3 floods' }).waitFor();
  await rm(folder, { recursive: true });
});

test('a file of 100 MB is refused by its size, and one just below it by what it holds, in a sentence', { timeout: 120_000 }, async () => {
  app = await openWith('nothing');
  const { page } = app;
  const folder = await mkdtemp(join(tmpdir(), 'boardpack-large-'));
  const file = join(folder, 'Large.csv');
  const line = `R1,Depot floods,${'x'.repeat(12)}\n`;
  await writeFile(file, `Ref,Title,Cause\n${line.repeat(Math.ceil(100_100_000 / line.length))}`);
  await chooseForImport(page, risks, file);
  await page
    .getByText(/“Large.csv” is 96 MB|100 MB|larger than/)
    .first()
    .waitFor();
  await writeFile(file, `Ref,Title,Cause\n${line.repeat(Math.floor(99_000_000 / line.length))}`);
  await chooseForImport(page, risks, file);
  await page.getByText('This file has more than 2,000,000 cells, which is the most that is read at once. Nothing was imported.').waitFor({ timeout: 60_000 });
  await rm(folder, { recursive: true });
});
