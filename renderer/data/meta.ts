import { newId } from '#shared/base/ids.ts';
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
  /** Something was erased, or the journal failed: a new snapshot must replace all older files. */
  readonly owesSnapshot: boolean;
};

/** This laptop's id in the log, its last sequence number, and the last logical and wall time seen. */
export type Clock = { readonly device: string; readonly seq: number; readonly logical: number; readonly wall: string | null };

/** One fact, or undefined where it was never set. */
export async function readMeta<K extends keyof Meta>(db: Database, key: K): Promise<Meta[K] | undefined> {
  return (await db.meta.get(key))?.value as Meta[K] | undefined;
}

/** Sets one fact. */
export async function writeMeta<K extends keyof Meta>(db: Database, key: K, value: Meta[K]): Promise<void> {
  await db.meta.put({ key, value });
}

/** A clock for a laptop that has never written, after everything up to `logical`. */
export function freshClock(logical = 0): Clock {
  return { device: newId(), seq: 0, logical, wall: null };
}
