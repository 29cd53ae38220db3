import { isInternalAddress } from '#shared/base/internal-address.ts';
import { allowedLink } from '#shared/domain/report/words.ts';
import { shorten } from '#shared/base/shorten.ts';
import type { Findings } from './findings.ts';

/** The address that a link keeps, with what is to be said of it; undefined where its words stand without it. */
export function linkFrom(target: string, findings: Findings): string | undefined {
  const found = checkLink(target);
  if (found === null) return undefined;
  if ('fault' in found) {
    findings.add('link', found.fault);
    return undefined;
  }
  if (isInternalAddress(found.link)) findings.add('link', `The link to “${shorten(found.link, 119)}” leads to a machine that only the house itself can reach.`);
  return found.link;
}

/**
 * Where a link may lead from a report, or why it may not: null where it is nothing to speak of (a place within the file).
 * Disks and machines of one house mean nothing to those who read the paper elsewhere.
 */
function checkLink(target: string): { readonly link: string } | { readonly fault: string } | null {
  const address = target.trim();
  if (address === '' || address.startsWith('#')) return null;
  if (/^(file:|[a-z]:[\\/]|\\\\)/i.test(address))
    return { fault: `The link to “${shortened(address)}” leads to somebody’s own disk. Its words stand without it.` };
  if (!allowedLink.test(address)) return { fault: `The link to “${shortened(address)}” is none that a report may have. Its words stand without it.` };
  return { link: address };
}

function shortened(address: string): string {
  return address.length > 80 ? `${address.slice(0, 77)}…` : address;
}
