import { type BrowserWindow, dialog } from 'electron';
import { ok } from '#shared/base/result.ts';
import type { AnsweredCalls } from '#shared/bridge/contract.ts';
import { tellPage } from './tell-page.ts';

const limitMs = 5_000;

/**
 * Lets the page save before its window closes: it is told, and answers `readyToClose`. After five seconds without an
 * answer the user decides whether to wait on or to close. A page that asks the user itself says `keepOpen`.
 */
export function guardClosing(window: BrowserWindow): Pick<AnsweredCalls, 'readyToClose' | 'keepOpen'> {
  let state: 'open' | 'page is saving' | 'page is asking' = 'open';
  let limit: ReturnType<typeof setTimeout> | undefined;

  const close = () => {
    clearTimeout(limit);
    if (!window.isDestroyed()) window.destroy();
  };
  const ask = async () => {
    const { response } = await dialog.showMessageBox(window, {
      type: 'warning',
      message: 'Boardpack is still saving your last changes.',
      detail: 'Everything saved before is safe. If you close now, what you typed in the last seconds may be lost.',
      buttons: ['Wait', 'Close anyway'],
      defaultId: 0,
      cancelId: 0,
      noLink: true,
    });
    if (response === 1) close();
    else if (state === 'page is saving' && !window.isDestroyed()) startLimit();
  };
  const startLimit = () => {
    limit = setTimeout(() => void ask(), limitMs);
  };

  window.on('close', (event) => {
    event.preventDefault();
    if (state === 'page is saving') return;
    state = 'page is saving';
    tellPage(window, 'closing');
    startLimit();
  });
  return {
    readyToClose: async () => {
      if (state !== 'open') close();
      return ok(undefined);
    },
    keepOpen: async () => {
      clearTimeout(limit);
      if (state !== 'open') state = 'page is asking';
      return ok(undefined);
    },
  };
}
