import { useMemo } from 'react';
import { decisionsDue } from '#shared/meetings/minutes/decisions-due.ts';
import { useRecords } from '#renderer/data/index.ts';
import { useLookups } from '#renderer/parts/lookups.tsx';
import { DueList } from './due-list.tsx';

/** Notices to publish, call-in periods that end, and decisions that can be carried out; nothing where there are none. */
export function DecisionsPart({ today }: { readonly today: string }) {
  const lookups = useLookups();
  const entries = useRecords('keyDecision');
  const list = useMemo(() => {
    if (!entries || !lookups.ready) return [];
    return decisionsDue({ entries, meetings: lookups.recordsOf('meeting'), committees: lookups.recordsOf('committee'), settings: lookups.settings }, today);
  }, [entries, lookups, today]);
  return list.length === 0 ? null : <DueList title="Decisions and notices" none="" list={list} today={today} />;
}
