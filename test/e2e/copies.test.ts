import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildOutline } from '#shared/outline/build.ts';
import { type Template, templates } from '#shared/templates/index.ts';
import { writeDocx } from '#shared/word/index.ts';
import { longPaper, pictureHash } from '#test/documents/long-paper.ts';
import { stripesPng } from '#test/documents/png.ts';
import type { OpenApp } from './app.ts';
import { chooseBackup, deleteRecords, makeBackup } from './backups.ts';
import { addPerson, goTo, openWith } from './first-start.ts';

let app: OpenApp;
let page: Page;
let backup: string;

beforeAll(async () => {
  app = await openWith('nothing');
  page = app.page;
});

afterAll(async () => {
  // One test leaves the app for a bare file, for which the browser wants an icon.
  expect(app.errors.filter((error) => !error.includes('favicon.ico'))).toEqual([]);
  expect(app.foreignRequests).toEqual([]);
  await app.close();
});

test('a backup is one file, named after the council and the day', async () => {
  await addPerson(page, 'Ivor Lamb');
  const { path, name } = await makeBackup(app);
  expect(name).toMatch(/^Wendlebury County Council backup \d{4}-\d{2}-\d{2}\.boardpack$/);
  backup = path;
  await page.getByText('was saved as').waitFor();
  await page.getByText('The last backup was made on').waitFor();
});

test('a backup shows what it holds before it replaces anything, and what was here can be gone back to', async () => {
  await addPerson(page, 'Only Afterwards');
  await goTo(page, '/settings/copies', 'Settings');
  await chooseBackup(page, backup);
  const dialog = page.getByRole('dialog', { name: 'Restore this backup?' });
  await dialog.getByText('2 people').waitFor();
  await dialog.getByText('replaces everything in this database: 3 people').waitFor();
  await dialog.getByRole('button', { name: 'Restore' }).click();
  await page.getByText('The backup was restored.').waitFor();
  await page.getByRole('listitem').filter({ hasText: 'kept before something was restored' }).waitFor();
  await goTo(page, '/registers/people', 'People');
  await page.getByRole('gridcell', { name: 'Ivor Lamb' }).waitFor();
  await expect.poll(() => page.getByRole('gridcell', { name: 'Only Afterwards' }).count()).toBe(0);
  await goTo(page, '/settings/copies', 'Settings');
  await page.getByRole('listitem').filter({ hasText: 'kept before something was restored' }).getByRole('button', { name: 'Go back to this' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Go back' }).click();
  await page.getByText('The earlier state is back.').waitFor();
  await goTo(page, '/registers/people', 'People');
  await page.getByRole('gridcell', { name: 'Only Afterwards' }).waitFor();
});

test('the sample opens from beside the copies, and leads back', async () => {
  await goTo(page, '/settings/copies', 'Settings');
  await page.getByRole('button', { name: 'Open the sample' }).click();
  await page.getByText('This is the sample').waitFor();
  await page.getByRole('button', { name: 'Back to my own records' }).click();
  await goTo(page, '/registers/people', 'People');
  await page.getByRole('gridcell', { name: 'Ivor Lamb' }).waitFor();
});

test('a damaged, a truncated and a renamed file are each refused with its own sentence, and nothing changes', async () => {
  const bytes = await readFile(backup);
  const damaged = Buffer.from(bytes);
  const middle = Math.floor(damaged.length / 2);
  damaged[middle] = (damaged[middle] ?? 0) ^ 0xff;
  const paper = await writeDocx(buildOutline(longPaper(templates[0] as Template)), { blobs: new Map([[pictureHash, stripesPng(64, 32)]]) });
  const safe = 'Your data stays as it was.';
  const files = [
    ['damaged', damaged, `This backup is damaged: some of its bytes were altered. ${safe} Use another copy of it.`],
    [
      'truncated',
      bytes.subarray(0, bytes.length - 200),
      `This backup is not complete: its end is missing, or bytes were changed there. ${safe} Copy it again from where it came, or use another backup.`,
    ],
    ['a Word file', paper, `This is a Word, Excel or PowerPoint file with another name, not a Boardpack backup. ${safe}`],
    ['a picture', stripesPng(64, 32), `This file is not a Boardpack backup. ${safe} Choose a file whose name ends in .boardpack.`],
    ['empty', new Uint8Array(), `This file is empty. ${safe}`],
  ] as const;
  await goTo(page, '/settings/copies', 'Settings');
  for (const [name, content, sentence] of files) {
    const path = join(app.profile, `${name}.boardpack`);
    await writeFile(path, content);
    await chooseBackup(page, path);
    const notice = page.locator('.notice.danger');
    await notice.waitFor();
    expect(await notice.textContent(), name).toBe(sentence);
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
    await page.reload();
    await page.getByRole('button', { name: 'Make a backup', exact: true }).waitFor();
  }
  await goTo(page, '/registers/people', 'People');
  await page.getByRole('gridcell', { name: 'Only Afterwards' }).waitFor();
});

test('what is erased for good is nowhere any more', async () => {
  await goTo(page, '/settings/erase', 'Settings');
  await page.getByRole('combobox', { name: 'The person to erase' }).fill('Only After');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Erase for good …' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Erase for good' }).click();
  await page.getByText('was erased.').waitFor();
  const left = await page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const files: string[] = [];
    const walk = async (folder: FileSystemDirectoryHandle): Promise<void> => {
      for await (const entry of folder.values()) {
        if (entry.kind === 'directory') await walk(entry as FileSystemDirectoryHandle);
        else files.push(await (await (entry as FileSystemFileHandle).getFile()).text());
      }
    };
    await walk(root);
    return { files: files.length, hits: files.filter((text) => text.includes('Only Afterwards')).length };
  });
  expect(left.files).toBeGreaterThan(0);
  expect(left.hits).toBe(0);
});

test('emptied records are never shown as a fresh start: the second copy is offered and brings them back', async () => {
  await page.getByText('Saved in this browser only').waitFor();
  await page.goto(`${app.origin}/manifest.webmanifest`);
  await deleteRecords(page);
  await page.goto(app.origin);
  await page.getByRole('heading', { name: 'Your records are not where they were' }).waitFor();
  await page.getByText(/holds .*2 people/).waitFor();
  await page.getByRole('button', { name: 'Bring back the second copy' }).click();
  await page.getByRole('heading', { name: 'Today' }).waitFor();
  await goTo(page, '/registers/people', 'People');
  await page.getByRole('gridcell', { name: 'Ivor Lamb' }).waitFor();
});
