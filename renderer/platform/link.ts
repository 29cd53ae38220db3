import { ok, type Result } from '#shared/base/result.ts';
import { isLinkAllowed, linkRefusal } from '#shared/bridge/link.ts';

/** Opens an https or mailto address in a new tab once the user agreed. */
export async function openLinkInBrowser(address: string): Promise<Result<{ opened: boolean }>> {
  if (!isLinkAllowed(address)) return linkRefusal();
  if (!confirm(`Leave Boardpack and open this address?\n\n${address}`)) return ok({ opened: false });
  window.open(address, '_blank', 'noopener,noreferrer');
  return ok({ opened: true });
}
