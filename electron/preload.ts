import { contextBridge, ipcRenderer } from 'electron';
import type { AnsweredCalls, Calls, Shell } from '#shared/bridge/contract.ts';
import { eventNames } from '#shared/bridge/event-names.ts';
import { callChannel, eventChannel } from './channels.ts';

type Listener = (...args: readonly unknown[]) => void;

/** A file opened from the desktop may come before the page listens: it waits here. */
const early: unknown[][] = [];
const keepEarly = (_event: unknown, ...args: unknown[]) => early.push(args);
ipcRenderer.on(eventChannel('fileOpened'), keepEarly);

/** A page where nothing is being written (the first start, say) does not listen: the window need not wait for it. */
ipcRenderer.on(eventChannel('closing'), () => {
  if (ipcRenderer.listenerCount(eventChannel('closing')) === 1) void call('readyToClose');
});

const shell = {
  appInfo: () => call('appInfo'),
  saveFile: (request) => call('saveFile', request),
  openFile: (request) => call('openFile', request),
  openFiles: (request) => call('openFiles', request),
  recentFiles: () => call('recentFiles'),
  forgetRecentFiles: () => call('forgetRecentFiles'),
  openRecent: (id) => call('openRecent', id),
  appendStoreFile: (file, text) => call('appendStoreFile', file, text),
  writeStoreFile: (file, text) => call('writeStoreFile', file, text),
  writeStorePiece: (file, text, at) => call('writeStorePiece', file, text, at),
  readStoreFile: (file) => call('readStoreFile', file),
  readStorePiece: (file, from, length) => call('readStorePiece', file, from, length),
  listStoreFiles: (database) => call('listStoreFiles', database),
  removeStoreFile: (file) => call('removeStoreFile', file),
  setMenu: (menu) => call('setMenu', menu),
  openLink: (address) => call('openLink', address),
  readyToClose: () => call('readyToClose'),
  keepOpen: () => call('keepOpen'),
  on: (name, listener) => {
    if (!eventNames.includes(name)) throw new Error(`No such event: ${name}`);
    const tell = listener as Listener;
    // The event object holds the way back to the shell and stays here.
    const hear = (_event: unknown, ...args: unknown[]) => tell(...args);
    ipcRenderer.on(eventChannel(name), hear);
    if (name === 'fileOpened') {
      ipcRenderer.off(eventChannel('fileOpened'), keepEarly);
      for (const args of early.splice(0)) tell(...args);
    }
    return () => {
      ipcRenderer.off(eventChannel(name), hear);
    };
  },
} satisfies Shell;

contextBridge.exposeInMainWorld('boardpack', shell);

function call<Name extends keyof Calls>(name: Name, ...args: Parameters<Calls[Name]>): ReturnType<AnsweredCalls[Name]> {
  return ipcRenderer.invoke(callChannel(name), ...args) as ReturnType<AnsweredCalls[Name]>;
}
