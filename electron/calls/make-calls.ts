import { userInfo } from 'node:os';
import { app, type BrowserWindow } from 'electron';
import { ok } from '#shared/base/result.ts';
import type { AnsweredCalls } from '#shared/bridge/contract.ts';
import { makeLowRoomWarning } from '../start/low-room.ts';
import { guardClosing } from '../window/closing.ts';
import { tellPage } from '../window/tell-page.ts';
import { makeDialogs } from './dialogs.ts';
import { makeLinks } from './links.ts';
import { makeMenu } from './menu.ts';
import type { RecentFiles } from './recent-files.ts';
import { makeStoreFiles } from './store-files.ts';

/** Everything the page may ask, over one window. `storesFolder` holds the store files. */
export function makeCalls(window: BrowserWindow, recent: RecentFiles, storesFolder: string): AnsweredCalls {
  return {
    appInfo: async () => ok({ version: app.getVersion(), platform: process.platform, userName: userName() }),
    ...makeDialogs(window, recent),
    recentFiles: recent.recentFiles,
    forgetRecentFiles: recent.forgetRecentFiles,
    openRecent: recent.openRecent,
    ...makeStoreFiles(storesFolder, makeLowRoomWarning(window)),
    ...makeMenu((command) => tellPage(window, 'command', command)),
    ...makeLinks(window),
    ...guardClosing(window),
  };
}

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    // An account without an entry in the system's list has no name to offer.
    return '';
  }
}
