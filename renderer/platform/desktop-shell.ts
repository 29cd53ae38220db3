import type { Shell } from '#shared/bridge/contract.ts';

/** What the shell exposed to its page; undefined in a browser. */
export const desktopShell = (globalThis as { readonly boardpack?: Shell }).boardpack;
