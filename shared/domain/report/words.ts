import type { Inline, Wording } from './text.ts';

// What can be said of a report's text without its schema, so that writing a file need not load the schemas.

/** Where a link in a report may lead: pages and mail. Nothing on somebody's own disk, no script. */
export const allowedLink = /^(https?:\/\/[^\s]+|mailto:[^\s@]+@[^\s@]+)$/i;

/** The plain characters of some text; breaks become spaces, footnotes are left out, and so is what has not been looked up. */
export function plainText(content: Inline | Wording): string {
  let plain = '';
  for (const piece of content) {
    if ('text' in piece) plain += piece.text;
    else if ('cited' in piece) plain += piece.cited.text;
    else if ('break' in piece) plain += ' ';
  }
  return plain;
}

/** Text without marks. An empty string gives an empty list. */
export function inlineOf(plain: string): readonly { readonly text: string }[] {
  return plain === '' ? [] : [{ text: plain }];
}
