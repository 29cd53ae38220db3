import { exemptInformation, paragraphWords } from '#shared/domain/access.ts';

/** Stands before the reason on every exempt paper, and in its header. */
export const notForPublication = 'NOT FOR PUBLICATION';

/**
 * Why a paper is exempt, with the paragraphs relied on. Stands after {@link notForPublication} and a colon. `paragraphs` must not be empty.
 */
export function exemptReason(what: 'report' | 'appendix', paragraphs: readonly number[]): string {
  return `this ${what} contains ${exemptInformation(paragraphs)}.`;
}

/** The same in brackets, for a list of appendices; '' for an open one. */
export function exemptNote(paragraphs: readonly number[]): string {
  return paragraphs.length === 0 ? '' : ` – not for publication, Schedule 12A, ${paragraphWords(paragraphs)}`;
}
