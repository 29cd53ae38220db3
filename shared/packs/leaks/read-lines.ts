import { readable } from './readable.ts';

/** Every string in JSON, names among them, each on a line; data URLs as what can be read in them. What is no JSON stays as it is. */
export function readJson(source: string): string {
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch {
    return source;
  }
  const found: string[] = [];
  const waiting: unknown[] = [value];
  while (waiting.length > 0) {
    const one = waiting.pop();
    if (typeof one === 'string') found.push(readable(one) ?? one);
    else if (typeof one === 'number') found.push(String(one));
    else if (Array.isArray(one)) waiting.push(...one.toReversed());
    else if (typeof one === 'object' && one !== null) for (const [name, inner] of Object.entries(one).reverse()) waiting.push(inner, name);
  }
  return found.join('\n');
}

/** A calendar file with its folded lines joined and its escapes resolved (RFC 5545, 3.1 and 3.3.11). */
export function readCalendar(source: string): string {
  return source.replace(/\r?\n[ \t]/g, '').replace(/\\([nN,;\\])/g, (_all, one: string) => (one === 'n' || one === 'N' ? '\n' : one));
}
