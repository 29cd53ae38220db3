import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { MenuItemConstructorOptions } from 'electron';
import { afterEach, expect, test, vi } from 'vitest';
import { callNames } from '#shared/bridge/arguments.ts';
import { eventNames } from '#shared/bridge/event-names.ts';
import { makeFolder, removeFolders, type RunningShell, startShell } from '../electron/start-shell.ts';
import { type OpenApp, openApp } from './app.ts';
import { addPerson, begin, type Beginning, goTo } from './first-start.ts';
import { openReport, partOf } from './open-report.ts';

let app: OpenApp;
let shell: RunningShell;

afterEach(async () => {
  await app?.close();
  await removeFolders();
});

/** Goes through the first start in a real page whose calls go to the real shell, over the double of Electron; its files are on the real disk. */
async function openInShell(records: Beginning): Promise<void> {
  shell = await startShell();
  const { double } = shell;
  app = await openApp({
    prepare: async (context) => {
      await context.exposeFunction('callShell', (name: string, args: unknown[]) => double.invoke(`call:${name}`, ...args));
      await context.addInitScript((names) => {
        const { callShell } = globalThis as unknown as { callShell: (name: string, args: unknown[]) => Promise<unknown> };
        const target = new EventTarget();
        const on = (name: string, listener: (value: unknown) => void) => {
          const hear = (event: Event) => listener((event as CustomEvent<unknown>).detail);
          target.addEventListener(name, hear);
          return () => target.removeEventListener(name, hear);
        };
        const calls = Object.fromEntries(names.map((name) => [name, (...args: unknown[]) => callShell(name, args)]));
        Object.assign(globalThis, {
          boardpack: { ...calls, on },
          tellPage: (name: string, detail: unknown) => target.dispatchEvent(new CustomEvent(name, { detail })),
        });
      }, callNames);
    },
  });
  for (const name of eventNames) {
    shell.page.on(name, (value?: unknown) => {
      void app.page.evaluate(
        ([event, detail]) => (globalThis as unknown as { tellPage: (name: string, detail: unknown) => void }).tellPage(event as string, detail),
        [name, value],
      );
    });
  }
  await begin(app.page, records);
}

/** Makes a backup, with this path as the answer to the dialog. */
async function backUpTo(path: string): Promise<void> {
  await goTo(app.page, '/settings/copies', 'Settings');
  shell.double.answerNext({ canceled: false, filePath: path });
  await app.page.getByRole('button', { name: 'Make a backup', exact: true }).click();
  await app.page.getByText('was saved as').waitFor();
}

/** The entries of the native menu as shown now, by their labels. */
function menuEntries(): ReadonlyMap<string, MenuItemConstructorOptions> {
  const { template } = (shell.double.module.Menu.shown ?? { template: [] }) as { template: readonly MenuItemConstructorOptions[] };
  const entries = template.flatMap(({ submenu }) => (submenu ?? []) as MenuItemConstructorOptions[]);
  return new Map(entries.map((entry) => [entry.label ?? entry.role ?? '', entry]));
}

test('in the shell the app saves beside its database, fills the native menu, and closes when it has saved', async () => {
  await openInShell('nothing');
  await app.page.getByText('Saved and copied').waitFor();

  const folder = join(shell.appData, 'Boardpack', 'stores', 'main');
  await vi.waitUntil(async () => (await readdir(folder)).includes('sentinel.json'), { timeout: 10_000 });
  const journal = (await readdir(folder)).find((name) => name.endsWith('.journal')) as string;
  expect(await readFile(join(folder, journal), 'utf8')).toContain('Wendlebury County Council');

  await vi.waitUntil(() => menuEntries().has('Find a command or record …'), { timeout: 10_000 });
  for (const [label, { accelerator }] of menuEntries()) if (accelerator) expect(accelerator, label).not.toContain('Arrow');
  (menuEntries().get('Find a command or record …')?.click as (() => void) | undefined)?.();
  await app.page.getByRole('dialog').waitFor();
  await app.page.keyboard.press('Escape');

  shell.window.close();
  await vi.waitUntil(() => shell.window.isDestroyed(), { timeout: 4_500 });
  expect(shell.double.log.filter((entry) => entry.startsWith('dialog'))).toEqual([]);
  expect(app.errors).toEqual([]);
});

test('a backup saved in the shell lies where the user said, and is opened again through its dialog', async () => {
  await openInShell('nothing');
  const target = join(await makeFolder(), 'Council.boardpack');
  await backUpTo(target);
  expect((await readFile(target)).subarray(0, 2).toString()).toBe('PK');

  shell.double.answerNext({ canceled: false, filePaths: [target] });
  await app.page.getByRole('button', { name: 'Restore from a backup …' }).click();
  const dialog = app.page.getByRole('dialog', { name: 'Restore this backup?' });
  await expect.poll(() => dialog.textContent(), { timeout: 20_000 }).toContain('Council.boardpack');
  await dialog.getByRole('button', { name: 'Restore', exact: true }).click();
  await app.page.getByText('The backup was restored.').waitFor();
  expect(app.errors).toEqual([]);
});

test('closing asks in a sentence where something could not be stored, and stays or closes as the user says', async () => {
  await openInShell('nothing');
  const { page } = app;
  await page.getByText('Saved and copied').waitFor();
  await goTo(page, '/registers/milestones', 'Milestones');
  await page.getByRole('button', { name: 'New milestone' }).click();
  const planned = page.getByRole('textbox', { name: 'Planned' });
  await planned.fill('31 Feb 2027');

  shell.window.close();
  const question = page.getByRole('dialog', { name: 'Not everything is stored. Close anyway?' });
  await question.waitFor();
  await expect.poll(() => question.textContent()).toContain('One field is not stored: “31 Feb 2027” is not a day in the calendar');
  await expect.poll(() => question.textContent()).toContain('what is not stored is lost; everything else is safe.');
  await question.getByRole('button', { name: 'Stay' }).click();
  // Longer than the shell waits for a page that does not answer at all.
  await page.waitForTimeout(5_500);
  expect(shell.window.isDestroyed()).toBe(false);
  await expect.poll(() => planned.inputValue()).toBe('31 Feb 2027');

  shell.window.close();
  await question.getByRole('button', { name: 'Close anyway' }).click();
  await vi.waitUntil(() => shell.window.isDestroyed(), { timeout: 4_500 });
  expect(shell.double.log.filter((entry) => entry.startsWith('dialog'))).toEqual([]);
  expect(app.errors).toEqual([]);
});

test('a backup opened from the desktop while the sample is in sight goes into one’s own records alone', async () => {
  await openInShell('nothing');
  const { page } = app;
  await addPerson(page, 'Ivor Lamb');
  const target = join(await makeFolder(), 'Council.boardpack');
  await backUpTo(target);
  await addPerson(page, 'Only Afterwards');
  await goTo(page, '/', 'Today');
  await page.getByRole('button', { name: 'Open the sample' }).click();
  await page.getByText('This is the sample').waitFor();
  await goTo(page, '/settings/copies', 'Settings');
  await page.getByText('go back to them first').waitFor();
  await page.getByText('No backup was made on this computer yet.').waitFor();
  await expect.poll(() => page.getByRole('button', { name: 'Restore from a backup' }).count()).toBe(0);

  shell.double.module.app.emit('second-instance', {}, ['boardpack', '.', target], '/');
  const dialog = page.getByRole('dialog', { name: 'Restore this backup?' });
  await dialog.getByText('replaces everything in this database: 3 people').waitFor();
  await dialog.getByRole('button', { name: 'Restore', exact: true }).click();
  await page.getByText('The backup was restored.').waitFor();
  await goTo(page, '/registers/people', 'People');
  await page.getByRole('gridcell', { name: 'Ivor Lamb' }).waitFor();
  await expect.poll(() => page.getByRole('gridcell', { name: 'Only Afterwards' }).count()).toBe(0);
  expect(app.errors).toEqual([]);
});

test('recent files are shown on Today, in the palette and in the menu, open in their own program, and go when a report is erased', async () => {
  await openInShell('sample');
  const { page } = app;
  const folder = await makeFolder();
  const target = join(folder, 'Roads & Bridges.boardpack');
  await backUpTo(target);

  await goTo(page, '/', 'Today');
  const listed = page.getByRole('region', { name: 'Recent files' });
  await listed.getByText(folder).waitFor();
  await listed.getByRole('button', { name: 'Roads & Bridges.boardpack' }).click();
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Find a command, record or report' }).fill('open recent roads');
  await page.getByRole('option', { name: 'Open recent: Roads & Bridges.boardpack' }).waitFor();
  await page.keyboard.press('Enter');
  const entry = await vi.waitUntil(() => menuEntries().get('Open recent: Roads && Bridges.boardpack'), { timeout: 30_000 });
  (entry.click as () => void)();
  await expect.poll(() => shell.double.module.shell.openPath.mock.calls, { timeout: 10_000 }).toEqual([[target], [target], [target]]);

  await goTo(page, '/search', 'Search');
  await page.getByRole('searchbox').fill('introduction');
  await expect.poll(() => page.evaluate(() => localStorage.getItem('boardpack.search'))).toBe('"introduction"');
  await goTo(page, '/settings/erase', 'Settings');
  await page.getByLabel('Kind of record').selectOption('report');
  await page.getByRole('combobox', { name: 'The report to erase' }).fill('introduction');
  await page.getByRole('option', { name: /introduction/ }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Erase for good …' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Erase for good' }).click();
  await page.getByText('was erased.').waitFor();
  await expect.poll(() => page.evaluate(() => localStorage.getItem('boardpack.search'))).toBeNull();
  await goTo(page, '/', 'Today');
  await page.getByRole('heading', { name: 'Next meetings' }).waitFor();
  await page.getByRole('heading', { name: 'Copies of your records' }).waitFor();
  await expect.poll(() => listed.count()).toBe(0);
  await vi.waitUntil(() => [...menuEntries().keys()].every((label) => !label.includes('Roads')), { timeout: 30_000 });
  expect(app.errors).toEqual([]);
});

test('closing over words that the disk refuses asks, names the reason, and once there is room closes without a question', async () => {
  await openInShell('sample');
  const { page } = app;
  await goTo(page, '/reports', 'Reports');
  await openReport(page, 'Closer to Home: introduction');
  await page.getByText('Saved and copied').waitFor();
  await page.evaluate(() => {
    const { put, add } = IDBObjectStore.prototype;
    const refuse = () => {
      throw new DOMException('No room', 'QuotaExceededError');
    };
    Object.assign(IDBObjectStore.prototype, { put: refuse, add: refuse });
    Object.assign(globalThis, { makeRoom: () => Object.assign(IDBObjectStore.prototype, { put, add }) });
  });
  const slot = partOf(page, 'purpose');
  await slot.locator('.block').first().click();
  await page.keyboard.press('End');
  await page.keyboard.type(' Written on a full disk.', { delay: 10 });
  shell.window.close();
  const question = page.getByRole('dialog', { name: 'Not everything is stored. Close anyway?' });
  await question.getByText('no room left on this disk').waitFor();
  await question.getByRole('button', { name: 'Stay' }).click();
  expect(shell.window.isDestroyed()).toBe(false);
  await slot.getByText('Written on a full disk.').waitFor();

  await page.evaluate(() => (globalThis as unknown as { makeRoom: () => void }).makeRoom());
  shell.window.close();
  await vi.waitUntil(() => shell.window.isDestroyed(), { timeout: 4_500 });
  await expect.poll(() => question.count()).toBe(0);
  const folder = join(shell.appData, 'Boardpack', 'stores', 'sample');
  const journals = await Promise.all((await readdir(folder)).filter((name) => name.endsWith('.journal')).map((name) => readFile(join(folder, name), 'utf8')));
  expect(journals.join('')).toContain('Written on a full disk.');
});
