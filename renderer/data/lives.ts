import type { Kind } from '#shared/domain/noun.ts';
import type { RecordOf } from '#shared/domain/nouns.ts';
import type { Live } from './live.ts';
import type { Store } from './store.ts';
import { type FirstOptions, firstView, partsView, recordView, tableView } from './views.ts';

/** One record, as {@link useRecord} shows it. */
export function liveRecord<K extends Kind>(store: Store, kind: K, id: string): Live<RecordOf[K] | null> {
  return store.live.of(`record:${kind}:${id}`, recordView(store.database, kind, id));
}

/** A whole table, as {@link useRecords} shows it. */
export function liveTable<K extends Kind>(store: Store, kind: K): Live<readonly RecordOf[K][]> {
  return store.live.of(`table:${kind}`, tableView(store.database, kind));
}

/** A little of each row of a table, as {@link useParts} shows it. */
export function liveParts<K extends Kind, T>(store: Store, kind: K, name: string, partOf: (record: RecordOf[K]) => T | null): Live<ReadonlyMap<string, T>> {
  return store.live.of(`parts:${kind}:${name}`, partsView(store.database, kind, partOf));
}

/** The first rows of a table, as {@link useFirstRecords} shows them. */
export function liveFirst<K extends Kind>(store: Store, kind: K, { orderBy, limit, reverse = false }: FirstOptions): Live<readonly RecordOf[K][]> {
  return store.live.of(`first:${kind}:${orderBy}:${limit}:${reverse}`, firstView(store.database, kind, { orderBy, limit, reverse }));
}

/** Reads what a screen will show before it is drawn, so that it is drawn once. Answers when all of it is there. */
export async function readAhead(lives: readonly Live<unknown>[]): Promise<void> {
  await Promise.all(
    lives.map(
      (live) =>
        new Promise<void>((resolve) => {
          if (live.get() !== undefined) return resolve();
          const stop = live.subscribe(() => {
            stop();
            resolve();
          });
        }),
    ),
  );
}
