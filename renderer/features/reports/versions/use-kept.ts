import { useEffect, useState } from 'react';
import { refuse, type Result } from '#shared/base/result.ts';
import type { Version } from '#shared/domain/report/index.ts';
import type { KeptPaper } from '#shared/papers/kept-paper.ts';
import { useStore } from '#renderer/data/index.ts';
import { readVersion } from '#renderer/parts/papers/read-version.ts';

/** The paper of an issued version; null while it is read, or where none is asked for. */
export function useKept(version: Version | null): Result<KeptPaper> | null {
  const store = useStore();
  const [kept, setKept] = useState<{ readonly of: string; readonly read: Result<KeptPaper> } | null>(null);
  useEffect(() => {
    if (!version) return;
    let isGone = false;
    readVersion(store, version).then(
      (read) => !isGone && setKept({ of: version.id, read }),
      (error: Error) => !isGone && setKept({ of: version.id, read: refuse('damaged', `The paper of this version cannot be read (${error.message}).`) }),
    );
    return () => {
      isGone = true;
    };
  }, [store, version]);
  return version && kept?.of === version.id ? kept.read : null;
}
