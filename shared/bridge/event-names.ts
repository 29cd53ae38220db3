import type { Events } from './contract.ts';

/** The names of all events: a page may listen to these and to nothing else. */
export const eventNames = ['command', 'fileOpened', 'closing'] as const satisfies readonly (keyof Events)[];
