import { useEffect, useState } from 'react';
import type { RecordOf } from '#shared/domain/nouns.ts';
import { type FirstOptions, type Live, liveFirst, type Store, useFirstRecords, useRecords } from '#renderer/data/index.ts';
import { registers } from '#renderer/parts/place.ts';
import { type KeptView, readKeptView, type Sorting, useKeptView } from '#renderer/parts/register/kept-view.ts';
import { usePainted } from '#renderer/ui/painted.ts';

/** The kinds that have a register in this room. */
export type RegisterKind = (typeof registers)[number]['kind'];

/** In which order a register stands at first; the first rows are read through the index of that name. */
function firstOrder(kind: RegisterKind): string {
  return kind === 'person' ? 'name' : 'title';
}

const byTitle: Sorting = [{ id: 'title', desc: false }];
const byName: Sorting = [{ id: 'name', desc: false }];

/** The same, as a register sorts; the same list for every call. */
export function sortingOf(kind: RegisterKind): Sorting {
  return kind === 'person' ? byName : byTitle;
}

/** What the register at an address ('#/registers/risks') shows first, to be read before it is drawn. */
export function aheadOfRegisters(store: Store, address: string): readonly Live<unknown>[] {
  const kind = registers.find((one) => one.path === address.split('/')[2])?.kind;
  if (!kind) return [];
  const { options, inOrder } = firstRows(kind, readKeptView(kind, sortingOf(kind)));
  return inOrder ? [liveFirst(store, kind, options)] : [];
}

/** The first rows at once through an index, where the register stands in that order; then all of them. */
export function useRegisterRows<K extends RegisterKind>(kind: K) {
  const [kept] = useKeptView(kind, sortingOf(kind));
  const { options, inOrder } = firstRows(kind, kept);
  const first = useFirstRecords(kind, options);
  const [all, setAll] = useState<readonly RecordOf[K][] | undefined>(undefined);
  const painted = usePainted(first !== undefined);
  return {
    records: all ?? (inOrder ? first : undefined) ?? none,
    complete: all !== undefined,
    reader: painted || !inOrder ? <WholeTable kind={kind} onRows={setAll} /> : null,
  };
}

const none: readonly never[] = [];

function firstRows(kind: RegisterKind, { sorting, filters, grouping }: KeptView): { readonly options: FirstOptions; readonly inOrder: boolean } {
  const [only] = sorting;
  // The first rows of all are not those that a filter leaves or a group begins with.
  const isWhole = filters.length === 0 && grouping.length === 0;
  const inOrder = isWhole && sorting.length === 1 && only?.id === firstOrder(kind);
  return { options: { orderBy: firstOrder(kind), limit: 40, reverse: inOrder && only?.desc === true }, inOrder };
}

function WholeTable<K extends RegisterKind>({ kind, onRows }: { readonly kind: K; readonly onRows: (rows: readonly RecordOf[K][] | undefined) => void }) {
  const rows = useRecords(kind);
  useEffect(() => onRows(rows), [rows, onRows]);
  return null;
}
