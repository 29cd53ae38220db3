import { newId } from '#shared/base/ids.ts';
import { refuse, type Result } from '#shared/base/result.ts';
import type { Change } from '#shared/changes/change.ts';
import { createEdit } from '#shared/changes/edits.ts';
import { promiseTitle } from '#shared/checks/promises.ts';
import { type Commitment, commitment } from '#shared/domain/commitment.ts';
import type { Report } from '#shared/domain/report/index.ts';
import type { Store } from '#renderer/data/index.ts';
import type { FoundPromise } from './found-promises.ts';

/** Records promises of a report as commitments of its committee and programme, for whoever is asked about it. One change; those recorded already are left out. */
export async function recordPromises(store: Store, report: string, promises: readonly FoundPromise[]): Promise<Result<Change | null>> {
  let isGone = false;
  const label = promises.length === 1 ? 'Record a promise as a commitment' : `Record ${promises.length} promises as commitments`;
  const result = await store.run({ command: 'commitment.record', label }, async (reader) => {
    const found = await reader.get('report', report);
    isGone = !found;
    if (!found) return [];
    const there = await reader.all('commitment');
    return promises.filter((one) => !recordOf(one, found, there)).map((one) => createEdit('commitment', asCommitment(found, one)));
  });
  return isGone ? refuse('gone', 'This report is no longer there, so nothing was recorded.') : result;
}

/** The commitment that records a promise of a report; null where there is none. */
export function recordOf({ words }: FoundPromise, report: Pick<Report, 'id'>, commitments: readonly Commitment[]): Commitment | null {
  return commitments.find((one) => one.report === report.id && (one.note === words || one.title === promiseTitle(words))) ?? null;
}

function asCommitment(report: Report, { words, due }: FoundPromise): Commitment {
  const { programme, committee, contacts, reportOf } = report;
  return {
    ...commitment.create(newId()),
    title: promiseTitle(words),
    programme,
    report: report.id,
    committee,
    owner: contacts[0] ?? reportOf,
    due,
    note: words,
  };
}
