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
