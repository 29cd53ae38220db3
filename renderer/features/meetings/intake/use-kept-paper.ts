import { useEffect, useState } from 'react';
import { refuse, type Result } from '#shared/base/result.ts';
import type { KeptPaper } from '#shared/papers/kept-paper.ts';
import { useStore } from '#renderer/data/index.ts';
import { askPapers } from '#renderer/parts/papers/ask-papers.ts';

/** A kept paper by its SHA-256, checked against its seal; null while it is read, or where none is asked for. */
export function useKeptPaper(hash: string | null): Result<KeptPaper> | null {
  const store = useStore();
  const [read, setRead] = useState<{ readonly hash: string; readonly paper: Result<KeptPaper> } | null>(null);
  useEffect(() => {
    if (hash === null) return;
    let isGone = false;
    const reading = async () => {
      const found = await store.readBlob(hash);
      return found ? askPapers({ call: 'read', bytes: found.bytes }) : gone;
    };
    void reading().then((paper) => !isGone && setRead({ hash, paper }));
    return () => {
      isGone = true;
    };
  }, [hash, store]);
  return read !== null && read.hash === hash ? read.paper : null;
}

const gone = refuse('gone', 'This paper is missing from the database. Restart Boardpack, which brings it back from its second copy where there is one.');
