import { joinWords } from './reading-order.ts';

/** Stands before the reason on every exempt paper, and in its header. */
export const notForPublication = 'NOT FOR PUBLICATION';

/**
 * Why a paper is exempt, with the paragraphs relied on: Part 1 of Schedule 12A to the Local Government Act 1972.
 * Stands after {@link notForPublication} and a colon. `paragraphs` must not be empty.
 */
export function exemptReason(what: 'report' | 'appendix', paragraphs: readonly number[]): string {
  return `this ${what} contains exempt information as described in ${paragraphWords(paragraphs)} of Part 1 of Schedule 12A to the Local Government Act 1972.`;
}

/** The same in brackets, for a list of appendices; '' for an open one. */
export function exemptNote(paragraphs: readonly number[]): string {
  return paragraphs.length === 0 ? '' : ` – not for publication, Schedule 12A, ${paragraphWords(paragraphs)}`;
}

function paragraphWords(paragraphs: readonly number[]): string {
  const sorted = [...new Set(paragraphs)].sort((a, b) => a - b).map(String);
  return `${sorted.length === 1 ? 'paragraph' : 'paragraphs'} ${joinWords(sorted)}`;
}
