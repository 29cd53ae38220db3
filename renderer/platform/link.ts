import { isLinkAllowed } from '#shared/bridge/link.ts';
import { ok, refuse, type Result } from '#shared/base/result.ts';

/** Opens an https or mailto address in a new tab once the user agreed. */
export async function openLinkInBrowser(address: string): Promise<Result<{ opened: boolean }>> {
  if (!isLinkAllowed(address)) return refuse('link-refused', 'Only web addresses that begin with https:// and e-mail addresses can be opened from here.');
  if (!confirm(`Leave Boardpack and open this address?\n\n${address}`)) return ok({ opened: false });
  window.open(address, '_blank', 'noopener,noreferrer');
  return ok({ opened: true });
}
