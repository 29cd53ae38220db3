import { newId } from '#shared/base/ids.ts';
import { kinds } from '#shared/domain/noun.ts';
import { nouns } from '#shared/domain/nouns.ts';
import { declareDatabase, type Database } from './database.ts';
import { freshClock, readMeta, writeMeta } from './meta.ts';
import { storageRefusal } from './storage-error.ts';
import { createStore, createStoreState, type Store } from './store.ts';
import { acquireWindowLock } from './window-lock.ts';

export type Opened =
  | { readonly state: 'ready'; readonly store: Store; readonly close: () => Promise<void> }
  | { readonly state: 'failed'; readonly message: string };

/** Opens one council's data ('main' or 'sample'). */
export async function openStore({ name }: { readonly name: string }): Promise<Opened> {
  const db = declareDatabase(name);
  const state = createStoreState();
  try {
    await db.open();
    await introduce(db);
  } catch (error) {
    return { state: 'failed', message: storageRefusal(error).problem.message };
  }
  const lock = await acquireWindowLock(name, () => state.saving.reading(false));
  state.saving.reading(!lock.isHeld());
  const store = createStore({
    ...state, database: db, name, isWritable: lock.isHeld, ready: Promise.resolve(),
    onWritten: () => {}, onBlob: async () => {},
  });
  return {
    state: 'ready',
    store,
    close: async () => {
      await store.saveDrafts();
      lock.release();
      db.close();
    },
  };
}

/** Gives a new database its id, its clock and the formats of its records. */
async function introduce(db: Database): Promise<void> {
  await db.transaction('rw', db.meta, async () => {
    if (await readMeta(db, 'database')) return;
    await writeMeta(db, 'database', newId());
    await writeMeta(db, 'clock', freshClock());
    await writeMeta(db, 'formats', Object.fromEntries(kinds.map((kind) => [kind, nouns[kind].version])) as never);
  });
}
