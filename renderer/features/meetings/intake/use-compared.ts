import { useEffect, useState } from 'react';
import { refuse, type Result } from '#shared/base/result.ts';
import type { ReceivedPaper } from '#shared/domain/paper/index.ts';
import type { Comparison } from '#shared/papers/compare.ts';
import { recordsOf } from '#shared/papers/records-of.ts';
import { type Store, useStore } from '#renderer/data/index.ts';
import { comparePdfFiles } from '#renderer/parts/packs/ask-intake.ts';
import { askPapers } from '#renderer/parts/papers/ask-papers.ts';
import { readStoredPaper } from '#renderer/parts/papers/read-stored-paper.ts';

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
    return comparePdfFiles(earlier.bytes, later.bytes);
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
