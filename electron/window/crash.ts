import { type BrowserWindow, dialog } from 'electron';

/** Where the page's process ends by itself, says what is safe and offers to start it again. */
export function offerRestart(window: BrowserWindow): void {
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    void askAndAct(window);
  });
}

async function askAndAct(window: BrowserWindow): Promise<void> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    message: 'The window of Boardpack stopped working.',
    detail: 'Everything that was shown as saved is safe. What you typed in the last seconds may be missing.',
    buttons: ['Open it again', 'Close Boardpack'],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  if (window.isDestroyed()) return;
  if (response === 0) window.reload();
  else window.destroy();
}
