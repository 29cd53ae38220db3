import { type BaseWindow, dialog, shell } from 'electron';
import { ok, refuse } from '#shared/base/result.ts';
import type { AnsweredCalls } from '#shared/bridge/contract.ts';
import { isLinkAllowed, linkRefusal } from '#shared/bridge/link.ts';

/** Opens https and mailto addresses in the system's own program, once the user agreed to the address in full. */
export function makeLinks(window: BaseWindow): Pick<AnsweredCalls, 'openLink'> {
  return {
    openLink: async (address) => {
      if (!isLinkAllowed(address)) return linkRefusal();
      const { response } = await dialog.showMessageBox(window, {
        type: 'question',
        message: 'Leave Boardpack and open this address?',
        detail: address,
        buttons: ['Open', 'Cancel'],
        defaultId: 1,
        cancelId: 1,
        noLink: true,
      });
      if (response !== 0) return ok({ opened: false });
      try {
        await shell.openExternal(address);
        return ok({ opened: true });
      } catch (error) {
        return refuse('cannot-open', `The address could not be opened (${(error as Error).message}).`);
      }
    },
  };
}
