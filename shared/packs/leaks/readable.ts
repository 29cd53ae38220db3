import { fromBase64 } from '#shared/base/base64.ts';

/** What could be read in bytes of any kind: stretches of letters, in UTF-8 and in UTF-16 alike. */
export function readableIn(bytes: Uint8Array): string {
  const plain = new TextDecoder().decode(bytes.filter((byte) => byte !== 0));
  return (plain.match(/(?:[^\p{Control}\ufffd]|[\t\r\n]){6,}/gu) ?? []).join('\n');
}

/** What could be read in a data URL (RFC 2397); null where it is none. */
export function readable(url: string): string | null {
  const found = /^\s*data:([^,]*),([\s\S]*)$/i.exec(url);
  if (!found) return null;
  const [, head = '', body = ''] = found;
  try {
    if (!/;base64$/i.test(head.trim())) return `${head}\n${decodeURIComponent(body)}`;
    return `${head}\n${readableIn(fromBase64(body.replace(/\s+/g, '')))}`;
  } catch {
    return `${head}\n${body}`;
  }
}
