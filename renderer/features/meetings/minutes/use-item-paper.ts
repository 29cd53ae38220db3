import { useEffect, useState } from 'react';
import type { AgendaItem } from '#shared/domain/meeting/index.ts';
import { buildOutline } from '#shared/outline/build.ts';
import type { Outline } from '#shared/outline/outline.ts';
import { recordsOf } from '#shared/papers/records-of.ts';
import { type Store, useRecord, useStore } from '#renderer/data/index.ts';
import { askPapers } from '#renderer/parts/papers/ask-papers.ts';
import { readPaper } from '#renderer/parts/report-making/read-paper.ts';

/** The paper of an item as it is laid out; null where it has none that can be read here, as a PDF. */
export type PaperRead = { readonly outline: Outline | null; readonly problem: string | null };

const none: PaperRead = { outline: null, problem: null };

/** Reads the paper of an item: the report that is written here, or the kept paper that was received. */
export function useItemPaper({ report, paper }: Pick<AgendaItem, 'report' | 'paper'>): PaperRead {
  const store = useStore();
  const received = useRecord('paper', paper ?? '');
  const kept = received?.kept ?? null;
  const [read, setRead] = useState(none);
  useEffect(() => {
    let isCurrent = true;
    void paperOf(store, report, kept).then((next) => isCurrent && setRead(next));
    return () => {
      isCurrent = false;
    };
  }, [store, report, kept]);
  return read;
}

async function paperOf(store: Store, report: string | null, kept: string | null): Promise<PaperRead> {
  if (report !== null) {
    const records = await readPaper(store, report);
    return { outline: records && buildOutline(records), problem: null };
  }
  if (kept === null) return none;
  const found = await store.readBlob(kept);
  if (!found) return { outline: null, problem: 'The paper of this item is missing from the database. Receive it again under Papers.' };
  const opened = await askPapers({ call: 'read', bytes: found.bytes });
  return opened.ok ? { outline: buildOutline(recordsOf(opened.value)), problem: null } : { outline: null, problem: opened.problem.message };
}
