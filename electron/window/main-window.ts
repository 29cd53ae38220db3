import { app, BrowserWindow, nativeTheme, screen } from 'electron';
import { startAddress } from '../identity.ts';
import { showContextMenu } from './context-menu.ts';
import { offerRestart } from './crash.ts';
import { boundsToOpen, keepWindowState, leastSize, readWindowState } from './window-state.ts';

/** Makes the one window, where it stood last time, not yet showing its page: call {@link showPage}. */
export async function makeMainWindow({ preload, statePath }: { readonly preload: string; readonly statePath: string }): Promise<BrowserWindow> {
  const state = await readWindowState(statePath);
  const window = new BrowserWindow({
    ...boundsToOpen(state, screen.getAllDisplays()),
    minWidth: leastSize.width,
    minHeight: leastSize.height,
    title: 'Boardpack',
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#15191b' : '#f3f4f1',
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools: !app.isPackaged,
    },
  });
  if (state.maximised) window.maximize();
  window.once('ready-to-show', () => window.show());
  keepWindowState(window, statePath);
  showContextMenu(window);
  offerRestart(window);
  return window;
}

/** Loads the app's page into its window. */
export function showPage(window: BrowserWindow): Promise<void> {
  return window.loadURL(startAddress);
}

/** Brings the window before the user's eyes. */
export function bringForward(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
