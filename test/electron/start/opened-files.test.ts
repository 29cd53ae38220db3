import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import type { Result } from '#shared/base/result.ts';
import type { ChosenFile } from '#shared/bridge/contract.ts';
import { fileFromArguments } from '#electron/start/opened-files.ts';
import { makeFolder, removeFolders, startShell } from '../start-shell.ts';
import { makeEvent } from '../window-double.ts';

afterEach(removeFolders);

async function backup(name = 'council.boardpack'): Promise<string> {
  const path = join(await makeFolder(), name);
  await writeFile(path, name);
  return path;
}

test('hands over a file that it was started with, though the page listens later', async () => {
  const path = await backup();
  const { page, double, window } = await startShell({ argv: ['--flag', path] });
  await vi.waitUntil(() => window.webContents.sent.includes('event:fileOpened'), { timeout: 10_000 });
  expect(double.module.app.addRecentDocument).toHaveBeenCalledWith(path);
  const files: Result<ChosenFile>[] = [];
  page.on('fileOpened', (file) => files.push(file));
  expect(files).toEqual([{ ok: true, value: { name: 'council.boardpack', bytes: new TextEncoder().encode('council.boardpack') } }]);
});

test('hands over the file of a second start, also a relative one, and comes forward', async () => {
  const { page, double, window } = await startShell();
  const path = await backup('second.boardpack');
  const heard = vi.fn();
  page.on('fileOpened', heard);
  double.module.app.emit('second-instance', {}, ['boardpack', '.', 'second.boardpack'], join(path, '..'));
  await vi.waitUntil(() => heard.mock.calls.length === 1, { timeout: 10_000 });
  expect(heard.mock.calls[0]?.[0]).toMatchObject({ ok: true, value: { name: 'second.boardpack' } });
  expect(window.focus).toHaveBeenCalled();
});

test('hands over what macOS opens by its event', async () => {
  const { page, double } = await startShell();
  const event = makeEvent({});
  const heard = vi.fn();
  page.on('fileOpened', heard);
  double.module.app.emit('open-file', event, await backup());
  expect(event.defaultPrevented).toBe(true);
  await vi.waitUntil(() => heard.mock.calls.length === 1, { timeout: 10_000 });
});

test('says so where the file cannot be read', async () => {
  const path = join(await makeFolder(), 'gone.boardpack');
  const { page, window } = await startShell({ argv: [path] });
  await vi.waitUntil(() => window.webContents.sent.includes('event:fileOpened'), { timeout: 10_000 });
  const heard = vi.fn();
  page.on('fileOpened', heard);
  expect(heard.mock.calls[0]?.[0]).toMatchObject({ ok: false, problem: { message: expect.stringContaining('gone.boardpack') } });
});

test('finds a file on the command line only by its ending, never an option', () => {
  expect(fileFromArguments(['/opt/boardpack', '--x=a.boardpack', 'A.BOARDPACK'], '/home/k')).toBe('/home/k/A.BOARDPACK');
  expect(fileFromArguments(['/opt/a.boardpack', 'b.docx'], '/')).toBeNull();
});
