import type { BrowserWindow } from 'electron';
import type { Events } from '#shared/bridge/contract.ts';
import { eventChannel } from '../channels.ts';

/** Tells the window's page of an event. */
export function tellPage<Name extends keyof Events>(window: BrowserWindow, name: Name, ...args: Parameters<Events[Name]>): void {
  window.webContents.send(eventChannel(name), ...args);
}
