import { declareDatabase, type Database } from './database.ts';
import { inTransaction } from './transaction.ts';

/** An import or a restore may take this long (milliseconds). */
const limit = 180_000;

/**
 * Runs `work` in one transaction that is done only when the disk says that it has the bytes: for restoring, erasing
 * and the last save before the window closes. Takes a connection of its own, because Dexie sets this for each.
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
