import type { BrowserWindow } from 'electron';
import { largestBackup } from '#shared/base/limits.ts';
import { readLimited } from '../files/read-limited.ts';
import type { RecentFiles } from '../calls/recent-files.ts';
import { bringForward } from '../window/main-window.ts';
import { tellPage } from '../window/tell-page.ts';

/** Reads a file that was opened from the desktop and hands it to the page, or why it could not be read. */
export async function handOver(window: BrowserWindow, recent: RecentFiles, path: string): Promise<void> {
  const read = await readLimited(path, largestBackup);
  if (window.isDestroyed()) return;
  bringForward(window);
  if (read.ok) await recent.remember(path);
  tellPage(window, 'fileOpened', read);
}
