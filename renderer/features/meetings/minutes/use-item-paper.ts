import { useEffect, useState } from 'react';
import { ok, type Result } from '#shared/base/result.ts';
import type { AgendaItem } from '#shared/domain/meeting/index.ts';
import { buildOutline } from '#shared/outline/build.ts';
import type { Outline } from '#shared/outline/outline.ts';
import { paperAsKept } from '#shared/papers/keep-paper.ts';
import type { KeptPaper } from '#shared/papers/kept-paper.ts';
import { recordsOf } from '#shared/papers/records-of.ts';
import { type Store, useRecord, useStore } from '#renderer/data/index.ts';
import { readStoredPaper } from '#renderer/parts/papers/read-stored-paper.ts';
import { readPaper } from '#renderer/parts/report-making/read-paper.ts';

/** The paper of an item as it stands and as it is laid out; null where it has none that can be read here, as a PDF. */
export type PaperRead = { readonly kept: KeptPaper | null; readonly outline: Outline | null; readonly problem: string | null };

const none: PaperRead = { kept: null, outline: null, problem: null };

/** Reads the paper of an item: the report that is written here, or the kept paper that was received. */
export function useItemPaper({ report, paper }: Pick<AgendaItem, 'report' | 'paper'>): PaperRead {
  const store = useStore();
  const received = useRecord('paper', paper ?? '');
  const kept = received?.kept ?? null;
  const [read, setRead] = useState(none);
  useEffect(() => {
    let isCurrent = true;
    const show = (next: PaperRead) => isCurrent && setRead(next);
    void readItemPaper(store, report, kept).then((found) => {
      if (!found.ok) show({ ...none, problem: found.problem.message });
      else show(found.value === null ? none : { kept: found.value, outline: buildOutline(recordsOf(found.value)), problem: null });
    });
    return () => {
      isCurrent = false;
    };
  }, [store, report, kept]);
  return read;
}

/** The paper of an item with all that it is made from; `kept` is the SHA-256 of a received one. Null where there is none that can be read. */
export async function readItemPaper(store: Store, report: string | null, kept: string | null): Promise<Result<KeptPaper | null>> {
  if (report !== null) {
    const records = await readPaper(store, report);
    if (!records) return ok(null);
    return ok(await paperAsKept(records, { made: new Date().toISOString(), by: '', version: null, note: '' }, []));
  }
  return kept === null ? ok(null) : readStoredPaper(store, kept);
}
