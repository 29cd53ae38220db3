import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { callNames } from '#shared/bridge/arguments.ts';
import type { Events } from '#shared/bridge/contract.ts';
import { removeFolders, startShell } from './start-shell.ts';

afterEach(removeFolders);

test('the page gets named verbs and nothing of Electron', async () => {
  const { page, double } = await startShell();
  expect(Object.keys(double.page.world)).toEqual(['boardpack']);
  expect(Object.keys(page).sort()).toEqual([...callNames, 'on'].sort());
  expect(double.channels().sort()).toEqual(callNames.map((name) => `call:${name}`).sort());
});

test('a call goes through preload, channel and shell, and comes back as plain data', async () => {
  const { page } = await startShell();
  expect(await page.appInfo()).toEqual({ ok: true, value: { version: '9.8.7', platform: process.platform, userName: expect.any(String) } });
});

test.each([
  ['a frame within the page', () => ({ url: 'app://boardpack/index.html' })],
  ['a page of another origin', () => ({ url: 'https://example.org/' })],
  ['a frame that has gone', () => null],
])('answers nothing to %s', async (_who, sender) => {
  const { double } = await startShell();
  double.page.sender = sender;
  for (const channel of double.channels()) await expect(double.invoke(channel)).rejects.toThrow('not the app');
});

test('answers nothing to its own main frame once that shows another origin', async () => {
  const { double, window } = await startShell();
  for (const url of ['app://boardpack.example.org/', 'app://other/', 'file:///index.html', '']) {
    window.webContents.mainFrame.url = url;
    await expect(double.invoke('call:appInfo')).rejects.toThrow('not the app');
  }
});

test('refuses arguments of the wrong shape', async () => {
  const { double } = await startShell();
  const file = { database: 'main', name: 'a.json' };
  const wrong: [string, ...unknown[]][] = [
    ['call:appInfo', 1],
    ['call:saveFile'],
    ['call:saveFile', { suggestedName: 'a', kind: 'exe', bytes: new Uint8Array() }],
    ['call:saveFile', { suggestedName: 'a', kind: 'docx', bytes: 'text' }],
    ['call:saveFile', { suggestedName: 'a', kind: 'docx', bytes: new Uint8Array(), path: '/etc/passwd' }],
    ['call:openFile', { kinds: [], maxBytes: 1 }],
    ['call:openFile', { kinds: ['docx'], maxBytes: 0 }],
    ['call:openFile', { kinds: ['docx'], maxBytes: Number.POSITIVE_INFINITY }],
    ['call:forgetRecentFiles', 'a.docx'],
    ['call:openRecent', '/etc/passwd'.repeat(10)],
    ['call:appendStoreFile', file],
    ['call:appendStoreFile', file, 1],
    ['call:readStoreFile', { database: '..', name: 'a.json' }],
    ['call:readStoreFile', { database: 'main', name: '../a.json' }],
    ['call:readStoreFile', { database: 'main/x', name: 'a.json' }],
    ['call:writeStoreFile', { database: 'main', name: 'a.exe' }, ''],
    ['call:removeStoreFile', { database: 'main', name: 'a.json\0' }],
    ['call:listStoreFiles', { database: 'main' }],
    ['call:setMenu', [{ label: 'File', entries: [{ kind: 'role', role: 'forceReload' }] }]],
    ['call:setMenu', [{ label: 'File', entries: [{ kind: 'command', command: 'a', label: 'A', accelerator: 1, enabled: true }] }]],
    ['call:openLink', { toString: null }],
    ['call:readyToClose', {}],
    ['call:keepOpen', true],
  ];
  for (const [channel, ...args] of wrong)
    await expect(double.invoke(channel, ...args), `${channel} ${JSON.stringify(args)}`).rejects.toThrow('wrong arguments');
});

test('whatever a page sends on any channel touches no file outside the app’s folder', async () => {
  const { double, window, appData } = await startShell();
  const { readdir } = await import('node:fs/promises');
  // The calls that ask the user first need an answer to their dialog; closing would end the run.
  const silent = callNames.filter((name) => !['saveFile', 'openFile', 'openFiles', 'openLink', 'readyToClose'].includes(name));
  const odd = fc.oneof(
    fc.anything({ withBigInt: true, withDate: true, withTypedArray: true }),
    fc.string(),
    fc.record({ database: fc.string(), name: fc.string() }),
  );
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...silent), fc.array(odd, { maxLength: 3 }), async (name, args) => {
      await double.invoke(`call:${name}`, ...args).catch(() => undefined);
      expect(await readdir(appData)).toEqual(['Boardpack']);
      expect(window.isDestroyed()).toBe(false);
    }),
    { numRuns: 500 },
  );
});

test('events reach the page without Electron’s event, until it stops listening', async () => {
  const { page, window } = await startShell();
  const hear = vi.fn();
  const stop = page.on('command', hear);
  window.webContents.send('event:command', 'risk.new');
  expect(hear.mock.calls).toEqual([['risk.new']]);
  stop();
  window.webContents.send('event:command', 'risk.new');
  expect(hear).toHaveBeenCalledOnce();
});

test('a page cannot listen to other channels', async () => {
  const { page } = await startShell();
  expect(() => page.on('call:appInfo' as keyof Events, () => undefined)).toThrow('No such event');
});
