import { useDeferredValue, useMemo } from 'react';
import type { Commitment } from '#shared/domain/commitment.ts';
import type { InlinePiece } from '#shared/domain/report/index.ts';
import { useBlocks, useRecords } from '#renderer/data/index.ts';
import { localDay } from '#renderer/parts/local-day.ts';
import type { Fields, PaperSession } from '../editor/paper-session.ts';
import { type FoundPromise, findPromises } from './found-promises.ts';
import { recordOf } from './record-promises.ts';

/** What a report promises as it is stored: found and not recorded yet, and recorded. */
export function usePromises(
  { report, meeting, template }: Fields,
  { labels }: PaperSession,
): { readonly found: readonly FoundPromise[]; readonly recorded: readonly Commitment[] } {
  const blocks = useDeferredValue(useBlocks(report.id));
  const commitments = useRecords('commitment');
  const day = meeting?.date ?? report.issued ?? localDay();
  const slots = useMemo(
    () =>
      template.parts.map((part) => (part.part === 'section' ? `section:${part.key}` : part.part === 'recommendations' ? 'section:recommendations' : part.part)),
    [template],
  );
  const all = useMemo(() => {
    const printed = (piece: InlinePiece) => {
      if ('reference' in piece) return labels.cited(piece.reference.to, piece.reference.form);
      return 'figure' in piece ? labels.figure(piece.figure) : '';
    };
    return blocks ? findPromises(blocks, day, slots, printed) : [];
  }, [blocks, day, slots, labels]);
  return useMemo(() => {
    const own = (commitments ?? []).filter((one) => one.report === report.id);
    return {
      found: commitments ? all.filter((one) => !recordOf(one, report, own)) : [],
      recorded: own,
    };
  }, [all, commitments, report]);
}
