import type { Calls, Events } from '#shared/bridge/contract.ts';

/** The channel on which a call crosses. Calls and events can never be mistaken for each other. */
export function callChannel(name: keyof Calls): string {
  return `call:${name}`;
}

/** The channel on which an event crosses. */
export function eventChannel(name: keyof Events): string {
  return `event:${name}`;
}
