import { ipcMain, type IpcMainInvokeEvent } from 'electron';
import { callArguments, callNames } from '#shared/bridge/arguments.ts';
import type { AnsweredCalls, Calls } from '#shared/bridge/contract.ts';
import { callChannel } from '../channels.ts';
import { isOwnAddress } from '../identity.ts';

/**
 * Answers the calls of the bridge. Each is answered only to the main frame of the app's own page, and only with
 * arguments of the right shape; anything else is an error, since no page of ours asks so.
 */
export function answerCalls(calls: AnsweredCalls): void {
  for (const name of callNames) ipcMain.handle(callChannel(name), (event, ...args: unknown[]) => answer(calls, name, event, args));
}

async function answer<Name extends keyof Calls>(calls: AnsweredCalls, name: Name, event: IpcMainInvokeEvent, args: unknown[]): Promise<unknown> {
  if (!isOwnPage(event)) throw new Error(`${name} was asked for by a page that is not the app's`);
  const checked = callArguments[name].safeParse(args);
  if (!checked.success) throw new Error(`${name} was asked for with wrong arguments`);
  const call = calls[name] as (...checked: readonly unknown[]) => Promise<unknown>;
  return call(...checked.data);
}

function isOwnPage({ sender, senderFrame }: IpcMainInvokeEvent): boolean {
  return senderFrame !== null && senderFrame === sender.mainFrame && isOwnAddress(senderFrame.url);
}
