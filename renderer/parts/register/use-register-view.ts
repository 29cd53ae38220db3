import { useTable } from '@tanstack/react-table';
import { useMemo, useState } from 'react';
import type { Kind } from '#shared/domain/noun.ts';
import type { AnyRecord } from '#shared/domain/nouns.ts';
import { useLookups } from '../lookups.tsx';
import { isTitle, shownFields } from '../shown-fields.ts';
import { type Column, columnsOf } from './columns.ts';
import { type KeptView, type Sorting, useKeptView } from './kept-view.ts';
import { makeFeatures } from './row-models.ts';
import { useEngine } from './use-engine.ts';

/** One row as the register shows it: the record's id, and the record. */
export type ShownRow = { readonly id: string; readonly original: AnyRecord };

/** What a register shows: which columns and rows, in which order. */
export type RegisterView = {
  readonly all: readonly Column[];
  /** The columns shown, in order. */
  readonly columns: readonly Column[];
  /** The column whose words open the record. */
  readonly opener: string | undefined;
  /** The rows that are left by the filter, sorted. */
  readonly rows: readonly ShownRow[];
  readonly sorting: Sorting;
  readonly query: string;
  readonly setQuery: (query: string) => void;
  readonly isShown: (column: Column) => boolean;
  readonly show: (column: Column, shown: boolean) => void;
  /** Up, down, then as it was; `add` keeps the other columns that it is sorted by. */
  readonly sortBy: (id: string, add: boolean) => void;
};

/** The view of one register. Sorting and columns are remembered on this computer under `name`. */
export function useRegisterView({
  kind,
  name,
  records,
  extra,
  sorting,
}: {
  readonly kind: Kind;
  readonly name: string;
  readonly records: readonly AnyRecord[];
  readonly extra: readonly Column[];
  readonly sorting: Sorting;
}): RegisterView {
  const lookups = useLookups();
  const [kept, setKept] = useKeptView(name, sorting);
  const fields = shownFields(kind);
  const all = useMemo(() => [...extra, ...columnsOf(fields)], [extra, fields]);
  const columns = useMemo(() => all.filter((column) => isShownIn(kept, column)), [all, kept]);
  const engine = useEngine(fields, all, records, lookups);
  const [features] = useState(() => makeFeatures(engine));
  const defs = useMemo(
    () => all.map((column) => ({ id: column.id, header: column.label, accessorFn: (record: AnyRecord) => column.textOf(record, lookups) })),
    [all, lookups],
  );
  const [query, setQuery] = useState('');
  const table = useTable({
    features,
    columns: defs,
    data: records as AnyRecord[],
    getRowId: (record: AnyRecord) => record.id,
    state: { globalFilter: query, sorting: kept.sorting as { id: string; desc: boolean }[] },
  });
  return {
    all,
    columns,
    opener: (columns.find((one) => one.field && isTitle(one.field)) ?? columns[0])?.id,
    rows: table.getRowModel().rows,
    sorting: kept.sorting,
    query,
    setQuery,
    isShown: (column) => isShownIn(kept, column),
    show: (column, shown) => setKept({ ...kept, columns: { ...kept.columns, [column.id]: shown } }),
    sortBy: (id, add) => setKept({ ...kept, sorting: sortedBy(kept.sorting, id, add) }),
  };
}

function isShownIn(kept: KeptView, column: Column): boolean {
  return kept.columns[column.id] ?? column.shown;
}

function sortedBy(sorting: Sorting, id: string, add: boolean): Sorting {
  const now = sorting.find((one) => one.id === id);
  const next = now ? (now.desc ? [] : [{ id, desc: true }]) : [{ id, desc: false }];
  return add ? [...sorting.filter((one) => one.id !== id), ...next] : next;
}
