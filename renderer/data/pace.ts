import type { Database } from './database.ts';
import { Refused } from './storage-error.ts';

/** Who watches long work: told how far it is, from 0 to 1, and may end it. What is ended leaves nothing behind. */
export type Watch = { readonly onProgress?: (done: number) => void; readonly signal?: AbortSignal };

/** Long work within a transaction, done a little at a time, so that the screen has its turn in between. */
export type Pace = {
  /**
   * Works on a list slice by slice, in order; a short one at once. `until` is how far the whole work is after it, from
   * 0 to 1. Throws {@link Refused} once the watcher has ended it.
   */
  readonly over: <T>(items: readonly T[], until: number, work: (slice: readonly T[]) => void) => Promise<void>;
  /** The same for what is asked of the database: the next slice is asked for before the one before it is answered. */
  readonly asked: <T>(items: readonly T[], size: number, until: number, ask: (slice: readonly T[]) => Promise<unknown>) => Promise<void>;
  /**
   * The same for large things: each is answered before the next is asked for. Two at a time would leave the screen no
   * turn, because answers of the database go before everything else.
   */
  readonly oneByOne: <T>(items: readonly T[], until: number, ask: (item: T) => Promise<unknown>) => Promise<void>;
};

/**
 * How far a write of many rows is once each of its steps is done: storing them takes the most. They are noted at the same
 * time, which takes longer still, so that the last step alone says that all is done.
 */
export const shares = { read: 0.1, staged: 0.2, checked: 0.3, sorted: 0.35, stored: 0.7, noted: 1 } as const;

/** So many items are worked on before anybody looks at the clock. */
const sliceSize = 100;
/** So long work may hold the screen up (milliseconds). */
const turn = 8;

/** The pace of one transaction. */
export function createPace(db: Database, { onProgress, signal }: Watch = {}): Pace {
  let since = performance.now();
  let reached = 0;
  const goOn = () => {
    if (signal?.aborted) throw new Refused('cancelled', 'This was cancelled before it was stored. Nothing was changed.');
  };
  const advance = (from: number, until: number, part: number) => {
    const now = from + (until - from) * part;
    if (now <= reached) return;
    reached = now;
    onProgress?.(now);
  };
  return {
    over: async (items, until, work) => {
      const from = reached;
      if (items.length <= sliceSize) work(items);
      else {
        for (let at = 0; at < items.length; at += sliceSize) {
          goOn();
          if (performance.now() - since > turn) {
            // A transaction ends where nothing is asked of it: while this is answered the screen has its turn.
            await db.meta.count();
            since = performance.now();
          }
          work(items.slice(at, at + sliceSize));
          advance(from, until, at / items.length);
        }
      }
      advance(from, until, 1);
    },
    asked: async (items, size, until, ask) => {
      const from = reached;
      // Nothing may be waited for here but the database: Dexie would take the transaction for ended.
      let before: Promise<unknown> | null = null;
      for (let at = 0; at < items.length; at += size) {
        goOn();
        const now = ask(items.slice(at, at + size));
        // Where the one before it failed, that is the answer.
        now.catch(() => {});
        if (before) await before;
        before = now;
        advance(from, until, at / items.length);
      }
      if (before) await before;
      since = performance.now();
      advance(from, until, 1);
    },
    oneByOne: async (items, until, ask) => {
      const from = reached;
      for (const [index, item] of items.entries()) {
        goOn();
        await ask(item);
        advance(from, until, index / items.length);
      }
      advance(from, until, 1);
    },
  };
}
