import type { Session } from 'electron';
import { isOwnAddress } from '../identity.ts';

/** Whether a page may ask for an address: the app's own files, and what it holds in memory. Nothing on any network or disk. */
export function mayRequest(address: string): boolean {
  if (address.startsWith('data:') || address.startsWith('devtools:')) return true;
  return isOwnAddress(address.startsWith('blob:') ? address.slice('blob:'.length) : address);
}

/** Stops every request that {@link mayRequest} does not allow, every download, and the fetching of spelling dictionaries. */
export function keepOffline(session: Session): void {
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !mayRequest(url) }));
  session.on('will-download', (event) => event.preventDefault());
  session.setSpellCheckerEnabled(false);
}
