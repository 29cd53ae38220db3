import { ok, refuse } from '#shared/base/result.ts';
import type { Events, Shell, StoreFile } from '#shared/bridge/contract.ts';
import { openInBrowser, saveInBrowser } from './browser-files.ts';
import { openSeveral } from './several-files.ts';
import { onLaunchedFile } from './launched-files.ts';
import { openLinkInBrowser } from './link.ts';
import { forgetNames, recentNames } from './recent-names.ts';
import { askForPersistence } from './persistence.ts';
import { noteRemoved, noteStored } from './second-copy.ts';
import { askStoreFiles } from './store-files.ts';

declare const __BOARDPACK_VERSION__: string | undefined;

/** The shell's calls over browser APIs, where there is no shell. No native menu, so no command from it, and a browser closes by its own rules. */
export const browserShell: Shell = {
  appInfo: async () => ok({ version: typeof __BOARDPACK_VERSION__ === 'string' ? __BOARDPACK_VERSION__ : 'development', platform: 'browser', userName: '' }),
  saveFile: saveInBrowser,
  openFile: openInBrowser,
  openFiles: openSeveral,
  recentFiles: async () => ok(recentNames()),
  forgetRecentFiles: async () => ok(forgetNames()),
  openRecent: async () => refuse('not-here', 'A browser cannot open a saved file again. Look for it in your downloads or where you saved it.'),
  appendStoreFile: async (file, text) => {
    const appended = await askStoreFiles('append', file, text);
    if (appended.ok) noteKept(file);
    return appended;
  },
  writeStoreFile: async (file, text) => {
    const written = await askStoreFiles('write', file, text);
    if (written.ok) noteKept(file);
    return written;
  },
  writeStorePiece: async (file, text, at) => {
    const written = await askStoreFiles('writePiece', file, text, at);
    if (written.ok && at === 'last') noteKept(file);
    return written;
  },
  readStoreFile: (file) => askStoreFiles('read', file),
  readStorePiece: (file, from, length) => askStoreFiles('readPiece', file, from, length),
  listStoreFiles: (database) => askStoreFiles('list', database),
  removeStoreFile: async (file) => {
    const removed = await askStoreFiles('remove', file);
    if (!removed.ok) return removed;
    noteRemoved(file);
    return ok(undefined);
  },
  setMenu: async () => ok(undefined),
  openLink: openLinkInBrowser,
  readyToClose: async () => ok(undefined),
  keepOpen: async () => ok(undefined),
  on: (name, listener) => (name === 'fileOpened' ? onLaunchedFile(listener as Events['fileOpened']) : () => undefined),
};

/** From the first file on there is something here that the browser should not clear away. */
function noteKept(file: StoreFile): void {
  askForPersistence();
  noteStored(file);
}
