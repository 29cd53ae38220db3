import { createServer } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import type { OpenApp } from './app.ts';
import { deleteRecords } from './backups.ts';
import { goTo, introduce, openWith } from './first-start.ts';
import { openOnFullDisk } from './full-disk.ts';

let app: OpenApp | null = null;
afterEach(async () => {
  await app?.close();
  app = null;
});

/** A port that is free now. */
const freePort = () =>
  new Promise<number>((settle) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => settle(port));
    });
  });

test('with no room left the app says so in a sentence, keeps what it has, and goes on once there is room', async () => {
  const full = await openOnFullDisk(200_000, { port: await freePort() });
  app = full.app;
  const { page } = app;
  await introduce(page);
  await page.getByRole('button', { name: 'Open the sample' }).click();
  await page.getByText('no room left on this disk').first().waitFor();
  await full.makeRoom();
  await page.reload();
  await page.getByRole('heading', { name: 'Today' }).waitFor();
  await goTo(page, '/registers/risks', 'Risks');
  await page.getByRole('gridcell', { name: 'CTH-01' }).waitFor();
  await page.getByRole('button', { name: 'Back to my own records' }).click();
  await goTo(page, '/registers/people', 'People');
  await page.getByRole('gridcell', { name: 'Nell Harcourt' }).waitFor();
  await expect.poll(() => page.getByRole('gridcell', { name: 'Programme Manager' }).count()).toBe(1);
});

test('records whose database was emptied are offered back, and come back', async () => {
  app = await openWith('nothing');
  const { page } = app;
  await goTo(page, '/registers/people', 'People');
  await page.getByRole('gridcell', { name: 'Nell Harcourt' }).waitFor();
  await expect.poll(() => page.getByText('Saved in this browser only').count()).toBe(1);
  await deleteRecords(page);
  await page.reload();
  await page.getByText('the data store was emptied or reset').waitFor();
  await expect.poll(() => page.getByLabel('Your name').count()).toBe(0);
  await page.getByRole('button', { name: /^Restore the second copy|^Bring/ }).click();
  await page.getByRole('gridcell', { name: 'Nell Harcourt' }).waitFor();
});

test('a second window reads and says so, and may write once the first is closed', async () => {
  app = await openWith('nothing');
  const second = await app.context.newPage();
  await second.goto(app.origin);
  await second.getByText('Reading only').first().waitFor();
  await app.page.close();
  await expect.poll(() => second.getByText('Reading only').count()).toBe(0);
  await goTo(second, '/registers/people', 'People');
  await second.getByRole('button', { name: 'New person' }).click();
  await second.getByRole('gridcell', { name: 'New person' }).waitFor();
});
