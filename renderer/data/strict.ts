import { declareDatabase, type Database } from './database.ts';
import { writeMeta } from './meta.ts';
import { inTransaction } from './transaction.ts';

/** An import or a restore may take this long (milliseconds). */
const limit = 180_000;

/**
 * Runs `work` in one transaction that is done only when the disk says that it has the bytes: for restoring and
 * erasing. Takes a connection of its own, because Dexie sets this for each.
 */
export async function inStrictTransaction<T>(name: string, work: (db: Database) => Promise<T>): Promise<T> {
  const db = declareDatabase(name, 'strict');
  await db.open();
  try {
    return await inTransaction(db, () => work(db), limit);
  } finally {
    db.close();
  }
}

/** Makes sure that everything stored so far is on the disk: after an import, and before the window goes. */
export async function flushToDisk(name: string): Promise<void> {
  await inStrictTransaction(name, (db) => writeMeta(db, 'flushed', new Date().toISOString()));
}
