import { newId } from '#shared/base/ids.ts';
import { lastDay } from '#shared/base/partial-date.ts';
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

/** The commitment that records a promise of a report, perhaps in other words for the same day; null where there is none. */
export function recordOf(promise: FoundPromise, report: Pick<Report, 'id'>, commitments: readonly Commitment[]): Commitment | null {
  const own = commitments.filter((one) => one.report === report.id);
  const title = promiseTitle(promise.words);
  return own.find((one) => one.note === promise.words || one.title === title) ?? own.find((one) => saysTheSame(promise, one)) ?? null;
}

function saysTheSame({ words, due }: FoundPromise, { title, due: kept }: Commitment): boolean {
  if (!due || !kept || lastDay(due) !== lastDay(kept)) return false;
  const said = longWords(words);
  return [...longWords(title)].filter((word) => said.has(word)).length >= 2;
}

/** The words that a sentence is about, more or less: those of five letters and more. */
function longWords(words: string): ReadonlySet<string> {
  return new Set(words.toLowerCase().match(/\p{L}{5,}/gu));
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
