import { useTable } from '@tanstack/react-table';
import { useMemo, useState } from 'react';
import type { Kind } from '#shared/domain/noun.ts';
import type { AnyRecord } from '#shared/domain/nouns.ts';
import { useLookups } from '../lookups.tsx';
import { isTitle, shownFields } from '../shown-fields.ts';
import { inOrder, isShownIn } from './column-layout.ts';
import { type Column, columnsOf } from './columns.ts';
import { type KeptView, type Sorting, useKeptView } from './kept-view.ts';
import type { Line, ShownRow } from './lines.ts';
import { makeFeatures } from './row-models.ts';
import { useEngine } from './use-engine.ts';
import { useGroups } from './use-groups.ts';

/** What a register shows: which columns and rows, in which order. */
export type RegisterView = {
  /** Every column, in the order in which they stand. */
  readonly all: readonly Column[];
  /** The columns shown, in order. */
  readonly columns: readonly Column[];
  /** The column whose words open the record. */
  readonly opener: string | undefined;
  /** The rows that are left by the filters, sorted; also those in closed groups. */
  readonly rows: readonly ShownRow[];
  /** What stands line by line: the rows, and the headings of their groups. */
  readonly lines: readonly Line[];
  readonly query: string;
  readonly setQuery: (query: string) => void;
  readonly kept: KeptView;
  /** Changes what is remembered of the view. */
  readonly change: (patch: Partial<KeptView>) => void;
  /** Up, down, then as it was; `add` keeps the other columns that it is sorted by. */
  readonly sortBy: (id: string, add: boolean) => void;
  /** Opens or closes a group; all of them where none is named. */
  readonly toggle: (group: string, open?: boolean) => void;
  readonly toggleAll: (open: boolean) => void;
};

/** The view of one register. Sorting, filters, groups and columns are remembered on this computer under `name`. */
export function useRegisterView({
  kind,
  name,
  records,
  extra,
  sorting,
  hidden,
}: {
  readonly kind: Kind;
  readonly name: string;
  readonly records: readonly AnyRecord[];
  readonly extra: readonly Column[];
  readonly sorting: Sorting;
  readonly hidden: readonly string[];
}): RegisterView {
  const lookups = useLookups();
  const [kept, setKept] = useKeptView(name, sorting);
  const fields = shownFields(kind, lookups.recordsOf('template'));
  const every = useMemo(
    () => [...extra, ...columnsOf(fields).map((column) => (hidden.includes(column.id) ? { ...column, shown: false } : column))],
    [extra, fields, hidden],
  );
  const all = useMemo(() => inOrder(every, kept.order), [every, kept.order]);
  const columns = useMemo(() => all.filter((column) => isShownIn(kept, column)), [all, kept]);
  const engine = useEngine(fields, every, records, lookups);
  const [features] = useState(() => makeFeatures(engine));
  const defs = useMemo(
    () => every.map((column) => ({ id: column.id, header: column.label, accessorFn: (record: AnyRecord) => column.textOf(record, lookups) })),
    [every, lookups],
  );
  const [query, setQuery] = useState('');
  const order = useMemo(() => groupedSorting(kept), [kept]);
  const columnFilters = useMemo(() => kept.filters.map((filter) => ({ id: filter.id, value: filter })), [kept.filters]);
  const table = useTable({
    features,
    columns: defs,
    data: records as AnyRecord[],
    getRowId: (record: AnyRecord) => record.id,
    state: { globalFilter: query, columnFilters, sorting: order },
  });
  const { rows } = table.getRowModel();
  const groups = useGroups({ rows, grouping: kept.grouping, columns: every, engine, lookups });
  const change = (patch: Partial<KeptView>) => setKept({ ...kept, ...patch });
  return {
    all,
    columns,
    opener: (columns.find((one) => one.field && isTitle(one.field)) ?? columns[0])?.id,
    rows,
    ...groups,
    query,
    setQuery,
    kept,
    change,
    sortBy: (id, add) => change({ sorting: sortedBy(kept.sorting, id, add) }),
  };
}

/** Groups stand in the order of their columns, which may be turned round; within them the rest of the sorting decides. */
function groupedSorting({ grouping, sorting }: KeptView): { id: string; desc: boolean }[] {
  const first = grouping.map((id) => ({ id, desc: sorting.find((one) => one.id === id)?.desc ?? false }));
  return [...first, ...sorting.filter((one) => !grouping.includes(one.id))];
}

function sortedBy(sorting: Sorting, id: string, add: boolean): Sorting {
  const now = sorting.find((one) => one.id === id);
  const next = now ? (now.desc ? [] : [{ id, desc: true }]) : [{ id, desc: false }];
  if (!add) return next;
  // A column that is turned round keeps its place among the others.
  if (now && next[0]) return sorting.map((one) => (one.id === id ? { id, desc: true } : one));
  return [...sorting.filter((one) => one.id !== id), ...next];
}
