import type { CalendarDate } from '#shared/base/calendar-date.ts';
import type { Comment } from './comment.ts';

/**
 * How far a comment of a colleague has come. 'stale': it was signed, and something that it rests on says something else
 * now. Only 'cleared' is clearance: silence never is.
 */
export type Clearance = 'wanted' | 'asked' | 'late' | 'received' | 'signed' | 'stale' | 'cleared';

/** The words of a block as they stand in the paper; null where it is not there. */
export type WordsNow = (block: string) => string | null;

/** How far a comment has come on a day. `isWritten`: whether its words stand in the paper. */
export function clearanceOf(comment: Comment, { isWritten, today, wordsNow }: { isWritten: boolean; today: CalendarDate; wordsNow: WordsNow }): Clearance {
  if (isWritten && comment.initials.trim() !== '' && comment.date !== null) {
    if (changedSinceSigned(comment, wordsNow).length > 0) return 'stale';
    return comment.cleared === null ? 'signed' : 'cleared';
  }
  if (isWritten || comment.received !== null) return 'received';
  if (comment.asked === null) return 'wanted';
  return comment.deadline !== null && comment.deadline < today ? 'late' : 'asked';
}

/** What a signed comment rests on that says something else now, with its words then and now (null: taken out). */
export function changedSinceSigned(
  comment: Pick<Comment, 'signedOver'>,
  wordsNow: WordsNow,
): readonly { readonly block: string; readonly was: string; readonly is: string | null }[] {
  return comment.signedOver.flatMap(({ block, words }) => {
    const now = wordsNow(block);
    return now === words ? [] : [{ block, was: words, is: now }];
  });
}

/** What a comment rests on as it is signed: what it says itself, cites or was asked about, with the words of each. */
export function restsOn(blocks: readonly string[], wordsNow: WordsNow): Comment['signedOver'] {
  return [...new Set(blocks)].flatMap((block) => {
    const words = wordsNow(block);
    return words === null ? [] : [{ block, words }];
  });
}
