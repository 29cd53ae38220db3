import type { Fields } from '#shared/changes/change.ts';
import type { Commit } from './commit.ts';

/** A value that follows the database: undefined until it was first read. */
export type Live<T> = { readonly get: () => T | undefined; readonly subscribe: (listener: () => void) => () => void };

/** How a value is read, and what a commit makes of it: the value itself where it is not concerned, or 'read' again. */
export type LiveSource<T> = { readonly read: () => Promise<T>; readonly follow: (value: T, commit: Commit) => T | 'read' };

export type LiveSet = {
  /** The one live value under a key; every part of the screen that asks shares it. */
  readonly of: <T>(key: string, source: LiveSource<T>) => Live<T>;
  /** Tells every live value what was committed; 'all' makes each read again. */
  readonly commit: (commit: Commit | 'all') => void;
};

/** How long a value that nobody looks at stays, so that going back to a screen is immediate (milliseconds). */
const keepFor = 60_000;

/**
 * The live values of one database. After a commit a value is mended in place from the rows just written, in time that
 * does not grow with the table's reading, and the rows that did not change stay the same objects.
 */
export function createLiveSet(onFailure: (error: unknown) => void): LiveSet {
  const entries = new Map<string, Entry<unknown>>();
  const followed = new Set<Entry<unknown>>();
  return {
    of: <T>(key: string, source: LiveSource<T>) => {
      let entry = entries.get(key) as Entry<T> | undefined;
      if (!entry) {
        entry = createEntry(source, onFailure, (self, isWanted) => {
          const one = self as Entry<unknown>;
          if (isWanted) followed.add(one);
          else followed.delete(one);
          if (isWanted && !entries.has(key)) entries.set(key, one);
          if (!isWanted && entries.get(key) === one) entries.delete(key);
        });
        entries.set(key, entry as Entry<unknown>);
      }
      return entry;
    },
    commit: (commit) => {
      for (const entry of followed) entry.commit(commit);
    },
  };
}

type Entry<T> = Live<T> & { readonly commit: (commit: Commit | 'all') => void };

function createEntry<T>(source: LiveSource<T>, onFailure: (error: unknown) => void, want: (self: Entry<T>, isWanted: boolean) => void): Entry<T> {
  const listeners = new Set<() => void>();
  let value: T | undefined;
  let state: 'idle' | 'reading' | 'stale' | 'read' = 'idle';
  let timer: ReturnType<typeof setTimeout> | undefined;

  const set = (next: T) => {
    if (next === value) return;
    value = next;
    for (const listener of [...listeners]) listener();
  };
  const read = async () => {
    if (state === 'reading' || state === 'stale') {
      state = 'stale';
      return;
    }
    state = 'reading';
    try {
      let next = await source.read();
      // A commit came while reading: what was read may be from before it.
      while ((state as string) === 'stale') {
        state = 'reading';
        next = await source.read();
      }
      state = 'read';
      set(next);
    } catch (error) {
      state = 'idle';
      onFailure(error);
    }
  };
  const entry: Entry<T> = {
    get: () => value,
    subscribe: (listener) => {
      clearTimeout(timer);
      listeners.add(listener);
      if (state === 'idle') {
        want(entry, true);
        void read();
      }
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        timer = setTimeout(() => {
          want(entry, false);
          state = 'idle';
        }, keepFor);
      };
    },
    commit: (commit) => {
      if (state === 'idle') return;
      if (state !== 'read' || commit === 'all') return void read();
      const next = source.follow(value as T, commit);
      if (next === 'read') void read();
      else set(next);
    },
  };
  return entry;
}

/** A list of rows after some of them changed: changed ones in their places, new ones at the end, the rest as they were. */
export function mendRows<Row extends { readonly id: string }>(rows: readonly Row[], changed: ReadonlyMap<string, Fields | null>): readonly Row[] {
  const left = new Map(changed);
  const next: Row[] = [];
  for (const row of rows) {
    const now = left.get(row.id);
    if (now === undefined) next.push(row);
    else {
      left.delete(row.id);
      if (now !== null) next.push(now as unknown as Row);
    }
  }
  for (const now of left.values()) if (now !== null) next.push(now as unknown as Row);
  return next;
}
