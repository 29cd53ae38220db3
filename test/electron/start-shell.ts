import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vi } from 'vitest';
import type { Shell } from '#shared/bridge/contract.ts';
import { type Desktop, type ElectronDouble, makeElectron } from './electron-double.ts';
import type { WindowDouble } from './window-double.ts';

/** A shell that runs: main and preload for real, Electron as a double, a folder of its own on the real disk. */
export type RunningShell = {
  readonly double: ElectronDouble;
  readonly window: WindowDouble;
  /** What the page sees: every call goes through the preload script, the channels and the shell. */
  readonly page: Shell;
  readonly appData: string;
};

const folders: string[] = [];

/** A new folder on the real disk, removed by {@link removeFolders}. */
export async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'boardpack-shell-'));
  folders.push(folder);
  return folder;
}

/** Removes every folder that was made. For `afterEach`. */
export async function removeFolders(): Promise<void> {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 20 });
}

/** Loads main against a fresh double, up to where it waits for Electron to be ready. */
export async function loadMain(desktop: Partial<Desktop> & { readonly argv?: readonly string[]; readonly engine?: string } = {}): Promise<ElectronDouble> {
  const double = makeElectron({ ...desktop, appData: desktop.appData ?? (await makeFolder()) });
  vi.resetModules();
  vi.doMock('electron', () => double.module);
  const { argv, versions } = process;
  process.argv = ['boardpack', ...(desktop.argv ?? [])];
  Object.defineProperty(process, 'versions', { value: { ...versions, electron: desktop.engine ?? '45.4.1' }, configurable: true });
  try {
    await import('#electron/main.ts');
  } finally {
    process.argv = argv;
    Object.defineProperty(process, 'versions', { value: versions, configurable: true });
  }
  return double;
}

/** Starts the whole shell: main, then, when the window is there, the preload script in its page. */
export async function startShell(desktop: Parameters<typeof loadMain>[0] = {}): Promise<RunningShell> {
  const appData = desktop.appData ?? (await makeFolder());
  const double = await loadMain({ ...desktop, appData });
  // Electron runs the preload script before the page; here it is there before the window.
  await import('#electron/preload.ts');
  double.becomeReady();
  await vi.waitUntil(() => double.windows[0]?.isShown, { timeout: 5_000, interval: 2 });
  return { double, window: double.windows[0] as WindowDouble, page: double.page.world['boardpack'] as Shell, appData };
}
