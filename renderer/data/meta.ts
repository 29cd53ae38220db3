import { newId } from '#shared/base/ids.ts';
import type { Change } from '#shared/changes/change.ts';
import { type Seen, withSeen } from '#shared/changes/seen.ts';
import type { Kind } from '#shared/domain/noun.ts';
import type { Database } from './database.ts';

/** What the database knows about itself. Absent ones have never been set. */
export type Meta = {
  /** The database's own id, made once; a restore makes a new one. */
  readonly database: string;
  /** Where this laptop stands in the log. */
  readonly clock: Clock;
  /** The formats that the stored records have, by kind. */
  readonly formats: Readonly<Record<Kind, number>>;
  /** The generation of the snapshot that the journal now goes on from; absent before the first. */
  readonly generation: number;
  /** Everything was replaced, or something erased: a new snapshot is due before anything else. */
  readonly owesSnapshot: boolean;
  /** The snapshot that is due must be the only file left: something was erased for good. */
  readonly owesErasure: boolean;
  /** When everything was last known to be on the disk, see `flushToDisk`. */
  readonly flushed: string;
};

/** This laptop's id in the log, how far it and others have come, and the last logical and wall time seen. */
export type Clock = { readonly device: string; readonly seen: Seen; readonly logical: number; readonly wall: string | null };

/** One fact, or undefined where it was never set. */
export async function readMeta<K extends keyof Meta>(db: Database, key: K): Promise<Meta[K] | undefined> {
  return (await db.meta.get(key))?.value as Meta[K] | undefined;
}

/** Sets one fact. */
export async function writeMeta<K extends keyof Meta>(db: Database, key: K, value: Meta[K]): Promise<void> {
  await db.meta.put({ key, value });
}

/** A clock for a laptop that has never written, after what others have. A restore takes one too: numbers never come twice. */
export function freshClock(logical = 0, seen: Seen = {}): Clock {
  return { device: newId(), seen, logical, wall: null };
}

/** The clock once a change is stored. */
export function clockAfter(clock: Clock, change: Change): Clock {
  const wall = change.device === clock.device ? change.wall : clock.wall;
  return { device: clock.device, seen: withSeen(clock.seen, change), logical: Math.max(clock.logical, change.logical), wall };
}
