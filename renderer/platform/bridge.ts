import type { Bridge, Shell } from '#shared/bridge/contract.ts';
import type { Result } from '#shared/base/result.ts';
import { BridgeRefused } from '#shared/bridge/refused.ts';
import { browserShell } from './browser-shell.ts';
import { desktopShell } from './desktop-shell.ts';
import { recentFilesChanged } from './recent-watch.ts';

const bridge = desktopShell ? bridgeOver(desktopShell, 'outside') : bridgeOver(browserShell, 'inside');

/** The app's host: the desktop shell where there is one, else the browser. Refused calls reject with `BridgeRefused`. */
export function getBridge(): Bridge {
  return bridge;
}

/** Makes refusals rejections, so that callers read as if the host were a plain module. */
function bridgeOver(shell: Shell, storeFilesAre: Bridge['storeFilesAre']): Bridge {
  return {
    storeFilesAre,
    on: shell.on,
    appInfo: () => unwrap(shell.appInfo()),
    saveFile: (request) => unwrap(shell.saveFile(request)).finally(recentFilesChanged),
    openFile: (request) => unwrap(shell.openFile(request)).finally(recentFilesChanged),
    openFiles: (request) => unwrap(shell.openFiles(request)),
    recentFiles: () => unwrap(shell.recentFiles()),
    forgetRecentFiles: () => unwrap(shell.forgetRecentFiles()).finally(recentFilesChanged),
    openRecent: (id) => unwrap(shell.openRecent(id)),
    appendStoreFile: (file, text) => unwrap(shell.appendStoreFile(file, text)),
    writeStoreFile: (file, text) => unwrap(shell.writeStoreFile(file, text)),
    writeStorePiece: (file, text, at) => unwrap(shell.writeStorePiece(file, text, at)),
    readStoreFile: (file) => unwrap(shell.readStoreFile(file)),
    readStorePiece: (file, from, length) => unwrap(shell.readStorePiece(file, from, length)),
    listStoreFiles: (database) => unwrap(shell.listStoreFiles(database)),
    removeStoreFile: (file) => unwrap(shell.removeStoreFile(file)),
    setMenu: (menu) => unwrap(shell.setMenu(menu)),
    openLink: (address) => unwrap(shell.openLink(address)),
    readyToClose: () => unwrap(shell.readyToClose()),
    keepOpen: () => unwrap(shell.keepOpen()),
  };
}

async function unwrap<T>(answer: Promise<Result<T>>): Promise<T> {
  const result = await answer;
  if (result.ok) return result.value;
  throw new BridgeRefused(result.problem);
}
