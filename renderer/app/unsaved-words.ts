import { shorten } from '#shared/base/shorten.ts';
import type { SaveState } from '#renderer/data/index.ts';
import type { Draft } from '#renderer/parts/record-form/drafts.ts';

/** What would be lost if the window closed now, and why, as sentences; null where everything is stored. */
export function unsavedWords(saving: SaveState, drafts: readonly Draft[]): string | null {
  const parts = [
    saving.kind === 'failed' ? saving.message : '',
    saving.kind === 'saving' ? (saving.done === undefined ? 'What you typed last is not stored yet.' : 'What you began last is still being stored.') : '',
    refusedWords(drafts),
  ].filter(Boolean);
  return parts.length === 0 ? null : parts.join(' ');
}

/** Which fields hold what could not be stored, and why; '' where none does. */
export function refusedWords(drafts: readonly Draft[]): string {
  const [first] = drafts;
  if (!first) return '';
  return drafts.length === 1 ? `One field is not stored: ${why(first)}` : `${drafts.length} fields are not stored, the first of them: ${why(first)}`;
}

/** What was typed and why it is refused; many reasons name it themselves. */
function why({ text, problem }: Draft): string {
  return problem.includes(text.trim()) ? problem : `“${shorten(text, 60)}”. ${problem}`;
}
