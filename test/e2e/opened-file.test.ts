import { readFile } from 'node:fs/promises';
import { packHandOver } from '#shared/papers/hand-over.ts';
import { keepPaper } from '#shared/papers/keep-paper.ts';
import { paperOf, para } from '#test/documents/papers.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { countyCommittee } from '#shared/templates/county-committee.ts';
import { packTemplate } from '#shared/templates/template-file.ts';
import type { OpenApp } from './app.ts';
import { makeBackup } from './backups.ts';
import { addPerson, openWith } from './first-start.ts';

let app: OpenApp;

/** Puts a double in the place of the browser's launch queue, which only an installed web app is given files by. */
beforeAll(async () => {
  app = await openWith('nothing', {
    prepare: async (context) => {
      await context.addInitScript(() => {
        const launchQueue = { setConsumer: (launch: unknown) => Object.assign(globalThis, { launch }) };
        Object.defineProperty(globalThis, 'launchQueue', { value: launchQueue });
      });
    },
  });
});
afterAll(async () => {
  expect(app.errors).toEqual([]);
  await app.close();
});

/** Opens a file as the system does for an installed web app: with a handle, here one of the origin's own files. */
const launch = (name: string, bytes: Uint8Array, isGone = false) =>
  app.page.evaluate(
    async ([file, content, gone]) => {
      const root = await navigator.storage.getDirectory();
      const handle = await root.getFileHandle(file, { create: true });
      const stream = await handle.createWritable();
      await stream.write(new Uint8Array(content));
      await stream.close();
      if (gone) await root.removeEntry(file);
      (globalThis as unknown as { launch: (launched: { files: FileSystemFileHandle[] }) => void }).launch({ files: [handle] });
    },
    [name, [...bytes], isGone] as const,
  );

test('a backup opened with the installed web app is shown, restored, and its copies stand in Settings at once', async () => {
  const { page } = app;
  await addPerson(page, 'Ivor Lamb');
  const { path } = await makeBackup(app);
  await page.getByText('was saved as').waitFor();
  await expect.poll(() => page.getByRole('listitem').filter({ hasText: 'kept before something was restored' }).count()).toBe(0);

  await launch('kept.boardpack', await readFile(path));
  const dialog = page.getByRole('dialog', { name: 'Restore this backup?' });
  await dialog.getByText('kept.boardpack').waitFor();
  await dialog.getByRole('button', { name: 'Restore' }).click();
  await page.getByText('The backup was restored.').waitFor();
  await page.getByRole('listitem').filter({ hasText: 'kept before something was restored' }).waitFor();
});

test('a template opened with the installed web app is shown with what is here of it, and taken in', async () => {
  const { page } = app;
  const content = { ...countyCommittee, id: 'aldermoor-report', name: 'Aldermoor report' };
  await launch('aldermoor.boardpack', await packTemplate({ content, isDraft: true, picture: null }, { made: '2026-11-22T10:00:00.000Z', app: '0.1.0' }));
  const dialog = page.getByRole('dialog', { name: 'Template from “aldermoor.boardpack”' });
  await dialog.getByText('This template is not here yet.').waitFor();
  await dialog.getByRole('button', { name: 'Take it in' }).click();
  await page.getByRole('heading', { name: 'Aldermoor report', level: 1 }).waitFor();
});

test('a paper opened with the installed web app is shown as it was handed over', async () => {
  const { page } = app;
  const records = paperOf(countyCommittee, { 'section:purpose': [para('To say what was handed over.')] });
  const paper = await keepPaper(records, { made: '2026-11-22T10:00:00.000Z', by: 'Idris Calloway', version: null, note: '' }, []);
  const file = await packHandOver(paper, new Map(), '0.1.0');
  if (!file.ok) throw new Error(file.problem.message);
  await launch('paper.boardpack', file.value);
  await page.getByText('Handed over by Idris Calloway').waitFor();
  await page.locator('.paper').getByText('To say what was handed over.').waitFor();
});

test('a file that is no backup, or is gone, is refused in a sentence', async () => {
  const { page } = app;
  await launch('notes.boardpack', new TextEncoder().encode('only words'));
  await page.getByText('This file is not a Boardpack backup.').waitFor();
  await launch('gone.boardpack', new Uint8Array([1]), true);
  await page.getByText('“gone.boardpack” could not be read').waitFor();
  await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
});

test('the browser reads the manifest without a complaint, and finds the file handler in it', async () => {
  const session = await app.context.newCDPSession(app.page);
  const { errors, data } = await session.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  expect(JSON.parse(data ?? '')).toMatchObject({
    file_handlers: [{ action: '/', accept: { 'application/x-boardpack': ['.boardpack'] } }],
    launch_handler: { client_mode: ['focus-existing', 'auto'] },
  });
});
