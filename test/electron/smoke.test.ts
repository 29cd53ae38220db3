import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { _electron } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import type { Shell } from '#shared/bridge/contract.ts';
import { buildApp } from '#build/build.mjs';
import { electronRefusal, findElectron } from '#build/electron-runtime.mjs';
import { makeFolder, removeFolders } from './start-shell.ts';

// Found by its files: loading the electron package where its runtime is missing would start a download.
const program = findElectron();
const runtime = program !== null && electronRefusal(program) === null ? program : null;

afterAll(removeFolders);

/** Chromium refuses its sandbox to root, and wants to be told where there is no screen. */
function machineArguments(): string[] {
  if (process.platform !== 'linux') return [];
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'] ? asRoot : [...asRoot, '--ozone-platform=headless', '--disable-gpu'];
}

async function launch(folder: string, dataFolder: string) {
  const app = await _electron.launch({
    executablePath: runtime as string,
    args: [folder, `--user-data-dir=${dataFolder}`, ...machineArguments()],
    timeout: 60_000,
  });
  const page = await app.firstWindow();
  await page.waitForSelector('#root *');
  // Closing waits for the page: here it need not wait for what the page may still be saving.
  await page.evaluate(() => {
    const shell = (globalThis as unknown as { boardpack: Shell }).boardpack;
    shell.on('closing', () => void shell.readyToClose());
  });
  return { app, page };
}

test.skipIf(runtime === null)('the real shell opens its page, saves behind its bridge, and finds it again after a restart', { timeout: 180_000 }, async () => {
  const [folder, dataFolder] = [await makeFolder(), await makeFolder()];
  await buildApp(join(folder, 'dist'));
  await writeFile(join(folder, 'package.json'), JSON.stringify({ name: 'boardpack', version: '9.8.7', type: 'module', main: 'dist/electron/main.js' }));

  const first = await launch(folder, dataFolder);
  const errors: string[] = [];
  first.page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  expect(first.page.url()).toMatch(/^app:\/\/boardpack\/index\.html/);
  const seen = await first.page.evaluate(async () => {
    const shell = (globalThis as unknown as { boardpack: Shell }).boardpack;
    await new Promise((settle, fail) => {
      const request = indexedDB.open('smoke', 1);
      request.onupgradeneeded = () => request.result.createObjectStore('kept');
      request.onsuccess = () => settle(request.result.close());
      request.onerror = () => fail(request.error);
    });
    return {
      info: await shell.appInfo(),
      appended: await shell.appendStoreFile({ database: 'smoke', name: 'a.journal' }, 'one line\n'),
      hasNode: 'require' in globalThis || 'process' in globalThis,
      isSecure: isSecureContext,
      camera: await navigator.mediaDevices.getUserMedia({ video: true }).then(
        () => 'given',
        () => 'refused',
      ),
      outside: await fetch('https://example.org/', { mode: 'no-cors' }).then(
        () => 'reached',
        () => 'refused',
      ),
    };
  });
  expect(seen).toMatchObject({
    info: { ok: true, value: { version: '9.8.7' } },
    appended: { ok: true, value: { bytes: 9 } },
    hasNode: false,
    isSecure: true,
    camera: 'refused',
    outside: 'refused',
  });
  expect(await readFile(join(dataFolder, 'stores', 'smoke', 'a.journal'), 'utf8')).toBe('one line\n');
  // The page's own policy reports the address that was tried above, and nothing else may be wrong.
  expect(errors.filter((error) => !error.includes('example.org'))).toEqual([]);
  await first.app.close();

  const second = await launch(folder, dataFolder);
  expect(await second.page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))).toContain('smoke');
  await second.app.close();
});
