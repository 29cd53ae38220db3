import { useEffect, useState } from 'react';
import { refuse, type Result } from '#shared/base/result.ts';
import type { ReceivedPaper } from '#shared/domain/paper/index.ts';
import type { Comparison } from '#shared/papers/compare.ts';
import { recordsOf } from '#shared/papers/records-of.ts';
import { type Store, useStore } from '#renderer/data/index.ts';
import { askPapers } from '#renderer/parts/papers/ask-papers.ts';
import { readStoredPaper } from '#renderer/parts/papers/read-stored-paper.ts';
import { askOnce } from '#renderer/workers/ask-once.ts';
import type { IntakeAnswer, IntakeRequest } from '#renderer/workers/intake-protocol.ts';

const limit = 180_000;

/** What changed between two versions of a received paper; null while they are compared. */
export function useCompared(before: ReceivedPaper, after: ReceivedPaper): Result<Comparison> | null {
  const store = useStore();
  const [compared, setCompared] = useState<Result<Comparison> | null>(null);
  useEffect(() => {
    let isGone = false;
    void compare(store, before, after).then((result) => !isGone && setCompared(result));
    return () => {
      isGone = true;
    };
  }, [store, before, after]);
  return compared;
}

async function compare(store: Store, before: ReceivedPaper, after: ReceivedPaper): Promise<Result<Comparison>> {
  if (before.kept === null && after.kept === null) {
    const [earlier, later] = await Promise.all([store.readBlob(before.file.hash), store.readBlob(after.file.hash)]);
    if (!earlier || !later) return refuse('gone', 'One of the two versions is missing from the database, so they cannot be compared.');
    const worker = new Worker(new URL('../../../workers/intake.worker.ts', import.meta.url), { type: 'module', name: 'intake' });
    const request: IntakeRequest = { ask: 'compare', before: earlier.bytes, after: later.bytes };
    const answer = await askOnce<IntakeAnswer>(worker, request, limit);
    return answer?.say === 'compared' ? answer.compared : refuse('given-up', 'Comparing the two took too long or failed, so it was given up.');
  }
  if (before.kept === null || after.kept === null)
    return refuse(
      'other-form',
      'One version is a PDF and the other is not, so their words cannot be laid beside each other. Save both files and look at them.',
    );
  const [was, is] = await Promise.all([readStoredPaper(store, before.kept), readStoredPaper(store, after.kept)]);
  if (!was.ok) return was;
  if (!is.ok) return is;
  return askPapers({ call: 'compare', before: recordsOf(was.value), after: recordsOf(is.value) });
}
