import type { CalendarDate } from '#shared/base/calendar-date.ts';
import { type Block, type Clearance, type Comment, changedSinceSigned, clearanceOf, type Report, type WordsNow } from '#shared/domain/report/index.ts';
import { isBlankText } from '#shared/outline/blank.ts';
import { citedBy, wordsOfBlocks } from '#shared/outline/block-words.ts';
import type { Citable } from '#shared/outline/citing.ts';

/** How far each comment of a report has come, and what it rests on. */
export type CommentStates = {
  readonly stateOf: (comment: Comment) => Clearance;
  readonly changedUnder: (comment: Comment) => ReturnType<typeof changedSinceSigned>;
  /** What a comment says, cites, in a paper where this is `citable`, or was asked about. */
  readonly basisOf: (comment: Comment, citable: Citable) => readonly string[];
  readonly wordsNow: WordsNow;
};

/** How far the comments of a paper with this text had come on a day. */
export function commentStates(figures: Report['figures'], blocks: readonly Block[], today: CalendarDate): CommentStates {
  const words = wordsOfBlocks(blocks, figures);
  const wordsNow: WordsNow = (block) => words.get(block) ?? null;
  const inSlot = (comment: Comment) => blocks.filter((block) => block.slot === `comment:${comment.id}`);
  return {
    wordsNow,
    stateOf: (comment) => {
      const isWritten = inSlot(comment).some((block) => !('text' in block) || !isBlankText(block.text));
      return clearanceOf(comment, { isWritten, today, wordsNow });
    },
    changedUnder: (comment) => changedSinceSigned(comment, wordsNow),
    basisOf: (comment, citable) => [`comment:${comment.id}`, ...comment.concerns, ...citedBy(inSlot(comment), citable)],
  };
}
