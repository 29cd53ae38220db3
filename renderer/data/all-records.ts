import { useMemo } from 'react';
import { type Kind, kinds } from '#shared/domain/noun.ts';
import type { AnyRecord } from '#shared/domain/nouns.ts';
import { useRecords } from './hooks.tsx';

/** Every record of every kind, live; a kind that is still being read has none. For lists across all registers. */
export function useAllRecords(): ReadonlyMap<Kind, readonly AnyRecord[]> {
  // biome-ignore lint/correctness/useHookAtTopLevel: the kinds are always the same, in the same order.
  const tables = kinds.map((kind): readonly AnyRecord[] | undefined => useRecords(kind));
  // biome-ignore lint/correctness/useExhaustiveDependencies: the tables keep their identity while they are the same.
  return useMemo(() => new Map(kinds.map((kind, index) => [kind, tables[index] ?? []])), tables);
}
