import { createContext, type ReactNode, useCallback, useContext, useMemo, useSyncExternalStore } from 'react';
import type { Change } from '#shared/changes/change.ts';
import type { Kind } from '#shared/domain/noun.ts';
import type { RecordOf } from '#shared/domain/nouns.ts';
import { afterFrame } from '#renderer/platform/index.ts';
import type { BlockRow } from './database.ts';
import type { Recovery } from './journal/reconcile.ts';
import type { Live } from './live.ts';
import { liveFirst, liveParts, liveRecord, liveTable } from './lives.ts';
import type { SaveState } from './save-state.ts';
import type { Store } from './store.ts';
import { blocksView, changesView, type FirstOptions, type HistoryEntry, historyView } from './views.ts';

const StoreContext = createContext<Store | null>(null);

/** Gives everything inside the open store. */
export function StoreProvider({ store, children }: { readonly store: Store; readonly children: ReactNode }) {
  return <StoreContext value={store}>{children}</StoreContext>;
}

/** The open store. Throws outside a {@link StoreProvider}. */
export function useStore(): Store {
  const store = useContext(StoreContext);
  if (!store) throw new Error('No store: a StoreProvider is missing');
  return store;
}

/** One record, live. Undefined while loading, null where there is none. */
export function useRecord<K extends Kind>(kind: K, id: string | null): RecordOf[K] | null | undefined {
  const store = useStore();
  const live = useMemo(() => (id === null ? nothing : liveRecord(store, kind, id)), [store, kind, id]);
  return useLive<RecordOf[K] | null>(live);
}

/** A whole table, live, in no promised order; rows that did not change stay the same objects. Undefined while loading. */
export function useRecords<K extends Kind>(kind: K): readonly RecordOf[K][] | undefined {
  const store = useStore();
  return useLive(useMemo(() => liveTable(store, kind), [store, kind]));
}

/**
 * A little of each row of a table, live, by the rows' ids, for lists that show few of very many; rows of which `partOf`
 * makes null are not kept. It is the same under the same name. Undefined while loading.
 */
export function useParts<K extends Kind, T>(kind: K, name: string, partOf: (record: RecordOf[K]) => T | null): ReadonlyMap<string, T> | undefined {
  const store = useStore();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the name stands for what is made of the rows.
  return useLive(useMemo(() => liveParts(store, kind, name, partOf), [store, kind, name]));
}

/** The first rows of a table in the order of one of its indexes, live, without reading the rest. */
export function useFirstRecords<K extends Kind>(kind: K, options: FirstOptions): readonly RecordOf[K][] | undefined {
  const store = useStore();
  const { orderBy, limit, reverse = false } = options;
  return useLive(useMemo(() => liveFirst(store, kind, { orderBy, limit, reverse }), [store, kind, orderBy, limit, reverse]));
}

/** The text of a report, live: unsorted rows, to be grouped by slot and sorted with `byPlace`. */
export function useBlocks(report: string): readonly BlockRow[] | undefined {
  const store = useStore();
  return useLive(useMemo(() => store.live.of(`blocks:${report}`, blocksView(store.database, report)), [store, report]));
}

/** What happened to one record, newest first, at most `limit` changes. */
export function useHistory(kind: Kind, id: string, limit = 100): readonly HistoryEntry[] | undefined {
  const store = useStore();
  return useLive(useMemo(() => store.live.of(`history:${kind}:${id}:${limit}`, historyView(store.database, `${kind}:${id}`, limit)), [store, kind, id, limit]));
}

/** The last changes of all, newest first. Those of an import hold no edits themselves. */
export function useChanges(limit: number): readonly Change[] | undefined {
  const store = useStore();
  return useLive(useMemo(() => store.live.of(`changes:${limit}`, changesView(store.database, limit)), [store, limit]));
}

/** What the screen may say about saving. It follows the frame that shows what was typed: no key waits for it. */
export function useSaving(): SaveState {
  const { saving } = useStore();
  const subscribe = useCallback((listener: () => void) => saving.subscribe(afterFrame(listener)), [saving]);
  return useSyncExternalStore(subscribe, saving.get);
}

/** What comparing the database with its second copy brought; null while that goes on. */
export function useRecovery(): Recovery | null {
  const { recovery } = useStore();
  return useSyncExternalStore(recovery.subscribe, recovery.get);
}

const nothing: Live<null> = { get: () => null, subscribe: () => () => {} };

function useLive<T>(live: Live<T>): T | undefined {
  return useSyncExternalStore(live.subscribe, live.get);
}
