import { allowedLink } from '#shared/domain/report/words.ts';

/**
 * Where a link may lead from a report, or why it may not: null where it is nothing to speak of (a place within the file).
 * Disks and machines of one house mean nothing to those who read the paper elsewhere.
 */
export function checkLink(target: string): { readonly link: string } | { readonly fault: string } | null {
  const address = target.trim();
  if (address === '' || address.startsWith('#')) return null;
  if (/^(file:|[a-z]:[\\/]|\\\\)/i.test(address))
    return { fault: `The link to “${shortened(address)}” leads to somebody’s own disk. Its words stand without it.` };
  if (!allowedLink.test(address)) return { fault: `The link to “${shortened(address)}” is none that a report may have. Its words stand without it.` };
  return { link: address };
}

/** Whether an address names a machine that only the house itself knows. */
export function isInternal(address: string): boolean {
  const host = /^https?:\/\/([^/:?#]+)/i.exec(address)?.[1] ?? '';
  return host !== '' && (!host.includes('.') || /\.(local|internal|lan|intranet)$/i.test(host) || /^(10|127|192\.168)\./.test(host));
}

function shortened(address: string): string {
  return address.length > 80 ? `${address.slice(0, 77)}…` : address;
}
