import type { PaperText } from './paper-texts.ts';

/** Whether the author of the report wrote these words: not the template, not the registers, and not a colleague who comments. */
export function isAuthors(text: PaperText): boolean {
  return text.slot !== null && !text.slot.startsWith('comment:');
}
