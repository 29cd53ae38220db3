import { useCallback } from 'react';
import type { Kind } from '#shared/domain/noun.ts';
import { useOwnRecords } from '../own-records.ts';

/** How many records of each kind that a programme's initiation speaks of belong to it; 0 while loading. */
export function useOwnCounts(programme: string): (kind: Kind) => number {
  const counts: Partial<Record<Kind, number>> = {
    project: useOwnRecords('project', programme)?.length ?? 0,
    board: useOwnRecords('board', programme)?.length ?? 0,
    milestone: useOwnRecords('milestone', programme)?.length ?? 0,
    dependency: useOwnRecords('dependency', programme)?.length ?? 0,
    benefit: useOwnRecords('benefit', programme)?.length ?? 0,
    funding: useOwnRecords('funding', programme)?.length ?? 0,
    budgetLine: useOwnRecords('budgetLine', programme)?.length ?? 0,
    risk: useOwnRecords('risk', programme)?.length ?? 0,
    issue: useOwnRecords('issue', programme)?.length ?? 0,
    stakeholder: useOwnRecords('stakeholder', programme)?.length ?? 0,
    document: useOwnRecords('document', programme)?.length ?? 0,
  };
  const key = JSON.stringify(counts);
  return useCallback((kind: Kind) => (JSON.parse(key) as Partial<Record<Kind, number>>)[kind] ?? 0, [key]);
}
