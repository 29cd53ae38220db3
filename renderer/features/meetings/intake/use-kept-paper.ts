import { useEffect, useState } from 'react';
import type { Result } from '#shared/base/result.ts';
import type { KeptPaper } from '#shared/papers/kept-paper.ts';
import { useStore } from '#renderer/data/index.ts';
import { readStoredPaper } from '#renderer/parts/papers/read-stored-paper.ts';

/** A kept paper by its SHA-256, checked against its seal; null while it is read, or where none is asked for. */
export function useKeptPaper(hash: string | null): Result<KeptPaper> | null {
  const store = useStore();
  const [read, setRead] = useState<{ readonly hash: string; readonly paper: Result<KeptPaper> } | null>(null);
  useEffect(() => {
    if (hash === null) return;
    let isGone = false;
    void readStoredPaper(store, hash).then((paper) => !isGone && setRead({ hash, paper }));
    return () => {
      isGone = true;
    };
  }, [hash, store]);
  return read !== null && read.hash === hash ? read.paper : null;
}
