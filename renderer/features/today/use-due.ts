import { useMemo } from 'react';
import { useFirstRecords, useParts } from '#renderer/data/index.ts';
import { type DueKind, type DueLists, type DuePart, duePart, gatherDue } from './due-parts.ts';

/** What is due, live, and whether there is no record at all of which anything could be; null until all is read. */
export function useDue(today: string): { readonly lists: DueLists; readonly isEmpty: boolean } | null {
  const action = useKind('action', today);
  const risk = useKind('risk', today);
  const project = useKind('project', today);
  const milestone = useKind('milestone', today);
  const decision = useKind('decision', today);
  const issue = useKind('issue', today);
  const assumption = useKind('assumption', today);
  const benefit = useKind('benefit', today);
  const commitment = useKind('commitment', today);
  const report = useKind('report', today);
  const kinds = [action, risk, project, milestone, decision, issue, assumption, benefit, commitment, report];
  const parts = kinds.map((one) => one.parts);
  const lists = useMemo(
    // Not before all are there: each that came would have the others gone through again.
    () => (parts.every((one) => one !== undefined) ? gatherDue(parts as readonly ReadonlyMap<string, DuePart>[]) : null),
    // biome-ignore lint/correctness/useExhaustiveDependencies: the parts keep their identity while they are the same.
    parts,
  );
  return lists && kinds.every((one) => one.isEmpty !== undefined) ? { lists, isEmpty: kinds.every((one) => one.isEmpty) } : null;
}

function useKind(kind: DueKind, today: string) {
  const parts = useParts(kind, `due:${today}`, (one) => duePart(kind, one, today));
  const first = useFirstRecords(kind, { orderBy: ':id', limit: 1 });
  return { parts, isEmpty: first && first.length === 0 };
}
