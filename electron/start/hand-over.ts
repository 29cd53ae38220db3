import { type BrowserWindow, dialog } from 'electron';
import { largestBackup } from '#shared/base/limits.ts';
import { readLimited } from '../files/read-limited.ts';
import type { RecentFiles } from '../calls/recent-files.ts';
import { bringForward } from '../window/main-window.ts';
import { tellPage } from '../window/tell-page.ts';

/** Reads a file that was opened from the desktop and hands it to the page; says why where it cannot. */
export async function handOver(window: BrowserWindow, recent: RecentFiles, path: string): Promise<void> {
  const read = await readLimited(path, largestBackup);
  if (window.isDestroyed()) return;
  bringForward(window);
  if (!read.ok) {
    await dialog.showMessageBox(window, { type: 'error', message: 'The file could not be opened.', detail: read.problem.message, buttons: ['OK'] });
    return;
  }
  await recent.remember(path);
  tellPage(window, 'fileOpened', read.value);
}
