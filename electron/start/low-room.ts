import { type BaseWindow, dialog } from 'electron';

/** Makes a warning that the disk is nearly full, shown once while the app runs. */
export function makeLowRoomWarning(window: BaseWindow): () => void {
  let wasShown = false;
  return () => {
    if (wasShown) return;
    wasShown = true;
    void dialog.showMessageBox(window, {
      type: 'warning',
      message: 'The disk has less than 500 MB left.',
      detail: 'Your records are safe. Below 100 MB their second copy can no longer be kept. Please free some space soon.',
      buttons: ['OK'],
    });
  };
}
