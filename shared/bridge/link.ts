import { refuse } from '#shared/base/result.ts';

const longest = 2_000;

/**
 * Whether an address may be handed to the browser or mail program: https with a host, or mailto, at most 2,000
 * characters, no control characters, and no user name or password (which serve to disguise where a link leads).
 */
export function isLinkAllowed(address: string): boolean {
  if (address.length > longest || /[\u0000-\u0020\u007f\\]/.test(address)) return false;
  if (/^mailto:[^/]/i.test(address)) return true;
  const https = /^https:\/\/([^/?#]+)/i.exec(address);
  return https !== null && !(https[1] as string).includes('@');
}

/** The refusal of an address that {@link isLinkAllowed} does not let through. */
export function linkRefusal(): ReturnType<typeof refuse> {
  return refuse('link-refused', 'Only web addresses that begin with https:// and e-mail addresses can be opened from here.');
}
