import type { Commitment } from '#shared/domain/commitment.ts';
import { useRecords } from '#renderer/data/index.ts';
import { CommitmentList } from './promise-list.tsx';

/** What a committee was promised, or asked for at a meeting, and has not got yet, but for what is shown elsewhere. */
export function useCommitteeWaits(committee: string | null, shown: (one: Commitment) => boolean): readonly Commitment[] {
  const all = useRecords('commitment') ?? [];
  return all.filter((one) => committee !== null && one.committee === committee && one.kept === null && !shown(one));
}

/** The same as a list; nothing where the committee waits for nothing. */
export function CommitteeWaits({ committee, shown }: { readonly committee: string | null; readonly shown: (one: Commitment) => boolean }) {
  const waits = useCommitteeWaits(committee, shown);
  if (waits.length === 0) return null;
  return (
    <section aria-labelledby="promises-waits">
      <h3 id="promises-waits">What this committee still waits for</h3>
      <p className="field-help">Promised in other reports, or asked for at its meetings. Does this report keep any of it?</p>
      <CommitmentList commitments={waits} />
    </section>
  );
}
