import { useMemo } from 'react';
import { localDay } from '#shared/base/calendar-date.ts';
import { useBlocks } from '#renderer/data/index.ts';
import { type CommentStates, commentStates } from '#renderer/parts/papers/comment-states.ts';
import type { Fields } from '../editor/paper-session.ts';

/** Follows the stored text of the report: what is being typed counts once it is saved, a second later. */
export function useClearance({ report }: Pick<Fields, 'report'>): CommentStates {
  const blocks = useBlocks(report.id);
  return useMemo(() => commentStates(report.figures, blocks ?? [], localDay()), [blocks, report.figures]);
}
