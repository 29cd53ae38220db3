import { useEffect, useState } from 'react';
import type { Kind } from '#shared/domain/noun.ts';
import { type AnyRecord, nouns } from '#shared/domain/nouns.ts';
import { useStore } from '#renderer/data/index.ts';
import { belongingTo } from './project-steps.ts';

/** The records of a kind that belong to a project. */
export type BelongingKind = { readonly kind: Kind; readonly records: readonly AnyRecord[] };

/** What belongs to a project when it is asked for, register by register; null while it is read. */
export function useBelonging(project: string): readonly BelongingKind[] | null {
  const store = useStore();
  const [found, setFound] = useState<readonly BelongingKind[] | null>(null);
  useEffect(() => {
    let isWanted = true;
    void store
      .read((reader) => belongingTo(reader, project))
      .then((all) => {
        const own = all.filter(({ record }) => (record as { readonly project?: string | null }).project === project);
        const kinds = [...new Set(own.map((one) => one.kind))];
        if (isWanted) setFound(kinds.map((kind) => ({ kind, records: own.filter((one) => one.kind === kind).map((one) => one.record) })));
      });
    return () => {
      isWanted = false;
    };
  }, [store, project]);
  return found;
}

/** 'R4 Winter demand': how a record is told apart from the others of its register. */
export function recordName(kind: Kind, record: AnyRecord): string {
  const reference = 'reference' in record ? `${record.reference} ` : '';
  return `${reference}${(nouns[kind].titleOf as (one: AnyRecord) => string)(record)}`.trim();
}
