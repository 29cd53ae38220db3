const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';
const length = 20;
const pattern = /^[a-z2-7]{20}$/;

/**
 * A new identifier: 20 characters of a-z and 2-7, 100 random bits. Safe in a URL, a file name, and, with a
 * prefix of up to 20 characters, in a Word bookmark name (40 characters of [A-Za-z0-9_] at most).
 */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(length));
  let id = '';
  for (const byte of bytes) id += alphabet[byte & 31];
  return id;
}

/** Whether `value` has the shape that {@link newId} gives. */
export function isId(value: unknown): value is string {
  return typeof value === 'string' && pattern.test(value);
}
