import { useMemo } from 'react';
import type { Change } from '#shared/changes/change.ts';
import type { Kind } from '#shared/domain/noun.ts';
import { type AnyRecord, nouns } from '#shared/domain/nouns.ts';
import { useAllRecords } from '#renderer/data/index.ts';
import { titleOfRecord } from '#renderer/parts/lookups.tsx';

/** What a record is called, by its id, and whether it is still there. */
export type Titles = ReadonlyMap<string, { readonly title: string; readonly exists: boolean }>;

/** The titles of everything that stands in these changes: those there are, and of what is gone the last one known. */
export function titlesOf(changes: readonly Change[], tables: ReadonlyMap<Kind, readonly AnyRecord[]>): Titles {
  const titles = new Map<string, { title: string; exists: boolean }>();
  for (const [kind, records] of tables) for (const record of records) titles.set(record.id, { title: titleOfRecord(kind, record), exists: true });
  // Newest first: the title something had last stands before those it had earlier.
  for (const change of changes) {
    for (const edit of change.edits) {
      const record = edit.op === 'create' ? edit.value : edit.op === 'delete' ? edit.before : null;
      if (record && !titles.has(edit.id)) titles.set(edit.id, { title: titleIn(edit.kind, record), exists: false });
    }
  }
  return titles;
}

/** A change may be of an older format than its noun, so that a field its title is made of is not there. */
function titleIn(kind: Kind, record: Readonly<Record<string, unknown>>): string {
  return titleOfRecord(kind, { ...nouns[kind].create(''), ...record } as AnyRecord);
}

/** See {@link titlesOf}; live. */
export function useTitles(changes: readonly Change[] | undefined): Titles {
  const tables = useAllRecords();
  return useMemo(() => titlesOf(changes ?? [], tables), [changes, tables]);
}
