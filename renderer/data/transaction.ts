import type { Transaction } from 'dexie';
import type { Database } from './database.ts';

/** Longer than any save should take; a full disk can leave a transaction without an answer for ever (milliseconds). */
const usualLimit = 10_000;

/**
 * Runs `work` in one read-write transaction over every table and answers once it has committed. Ended, and refused
 * as 'timed out', where the disk does not answer within the limit. Dexie's own errors pass through.
 */
export async function inTransaction<T>(db: Database, work: () => Promise<T>, limit: number = usualLimit): Promise<T> {
  let started: Transaction | null = null;
  let isLate = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      isLate = true;
      try {
        started?.abort();
      } catch {
        // It has ended by itself in this very moment: its own answer comes first.
      }
      setTimeout(() => reject(lateness()), 500);
    }, limit);
  });
  try {
    const done = db.transaction('rw', db.tables, async (transaction) => {
      started = transaction;
      return work();
    });
    return await Promise.race([done, late]);
  } catch (error) {
    throw isLate ? lateness() : error;
  } finally {
    clearTimeout(timer);
  }
}

function lateness(): Error {
  return new Error('The transaction timed out');
}
