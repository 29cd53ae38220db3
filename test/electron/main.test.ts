import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { loadMain, makeFolder, removeFolders, startShell } from './start-shell.ts';

afterEach(removeFolders);

test('settles scheme, sandbox, network and data folder before it is ready', async () => {
  const double = await loadMain();
  double.becomeReady();
  const scheme = [{ scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } }];
  const before = double.log.slice(0, double.log.indexOf('ready'));
  expect(before).toEqual(expect.arrayContaining([`schemes ${JSON.stringify(scheme)}`, 'sandbox', 'path userData']));
  expect(double.switches['host-resolver-rules']).toBe('MAP * ~NOTFOUND');
  await vi.waitUntil(() => double.windows.length === 1, { timeout: 10_000 });
  expect(double.log.filter((entry) => entry.endsWith('too late'))).toEqual([]);
});

test('never turns a storage feature of the engine on or off', async () => {
  const { switches } = await loadMain();
  expect(Object.keys(switches)).not.toContain('enable-features');
  expect(Object.keys(switches)).not.toContain('disable-features');
});

test('opens one window with every wall up, on the page of its own scheme', async () => {
  const { window } = await startShell({ isPackaged: true });
  expect(window.options.webPreferences).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    webviewTag: false,
    spellcheck: false,
    devTools: false,
    preload: expect.stringMatching(/preload\.cjs$/),
  });
  for (const key of ['experimentalFeatures', 'enableBlinkFeatures', 'allowRunningInsecureContent']) {
    expect(window.options.webPreferences).not.toHaveProperty(key);
  }
  expect(window.webContents.mainFrame.url).toBe('app://boardpack/index.html');
});

test('keeps its data in a folder of fixed name, or where the command line says', async () => {
  const appData = await makeFolder();
  const usual = await loadMain({ appData });
  expect(usual.module.app.getPath('userData')).toBe(join(appData, 'Boardpack'));
  expect(usual.log).toContain(`lock in ${join(appData, 'Boardpack')}`);
  const elsewhere = await makeFolder();
  const told = await loadMain({ appData, switches: { 'user-data-dir': elsewhere } });
  expect(told.log).toContain(`lock in ${elsewhere}`);
});

test('a second start ends itself and opens no window', async () => {
  const double = await loadMain({ isFirstInstance: false });
  double.becomeReady();
  await new Promise((done) => setTimeout(done, 20));
  expect(double.module.app.quit).toHaveBeenCalled();
  expect(double.windows).toEqual([]);
});

test('the first window comes forward when the app is started again', async () => {
  const { double, window } = await startShell();
  window.minimise();
  double.module.app.emit('second-instance', {}, ['boardpack'], '/');
  expect(window.restore).toHaveBeenCalled();
  expect(window.focus).toHaveBeenCalled();
});

test('ends when its window is closed', async () => {
  const { double, window } = await startShell();
  window.destroy();
  expect(double.module.app.quit).toHaveBeenCalled();
});

test('an older engine leaves the profile of a newer one alone', async () => {
  const appData = await makeFolder();
  await startShell({ appData, engine: '46.0.0' });
  const profile = join(appData, 'Boardpack', 'profile.json');
  expect(JSON.parse(await readFile(profile, 'utf8'))).toEqual({ engine: 46 });

  const older = await loadMain({ appData, engine: '45.9.9' });
  older.becomeReady();
  await new Promise((done) => setTimeout(done, 20));
  expect(older.windows).toEqual([]);
  expect(older.module.app.exit).toHaveBeenCalledWith(1);
  expect(older.module.dialog.showErrorBox).toHaveBeenCalledWith(expect.any(String), expect.stringContaining('newer version'));
  expect(JSON.parse(await readFile(profile, 'utf8'))).toEqual({ engine: 46 });

  await writeFile(profile, 'not JSON');
  await startShell({ appData, engine: '45.9.9' });
  expect(JSON.parse(await readFile(profile, 'utf8'))).toEqual({ engine: 45 });
});
