import { getBridge, secondCopy } from '#renderer/platform/index.ts';
import type { Unplaced } from './blobs.ts';
import { type Database, databaseVersions, declareDatabase } from './database.ts';
import { introduce, newerMessage, type Standing, standingOf } from './introduce.ts';
import { type Folder, folderOf, generationsIn, sentinelName, type StoreFiles } from './journal/folder.ts';
import type { FolderCopy } from './journal/keeper.ts';
import type { Recovery } from './journal/reconcile.ts';
import { createLiveSet } from './live.ts';
import type { Lost } from './lost.ts';
import { createSaveTracker } from './save-state.ts';
import { lazyKeeper, lazyMaintenance, loadKeeping } from './second-copy.ts';
import { openingMessage, readingMessage, Refused } from './storage-error.ts';
import { createCommands, type RecoveryWatch, type Store } from './store.ts';
import { flushToDisk } from './strict.ts';
import { acquireWindowLock, type WindowLock } from './window-lock.ts';
import { watchWindows } from './windows.ts';

/** What opening a database brought. */
export type Opened =
  | { readonly state: 'ready'; readonly store: Store; readonly close: () => Promise<void> }
  | Lost
  | { readonly state: 'failed'; readonly message: string };

/** Which database, and where its second copy is kept: by default with the app's host. */
export type OpenOptions = { readonly name: string; readonly files?: StoreFiles; readonly folderCopy?: FolderCopy };

/** So long (milliseconds) the first screen has the computer to itself. */
const comparedAfter = 400;

/** A data store that cannot be opened is tried once more after so long (milliseconds). */
const openedAgainAfter = 500;

const behindMessage =
  'The database holds less than its second copy, so some of your work is missing here. Nothing is written until you decide: restore the second copy, or go on with what is here.';

/**
 * Opens one council's data ('main' or 'sample'). A database that was emptied, or that
 * the browser no longer opens, is told apart from a new one: 'lost' where its second copy can bring it back.
 */
export async function openStore({ name, files = getBridge(), folderCopy = secondCopy }: OpenOptions): Promise<Opened> {
  // Asked for while the database opens: both take their time, and neither needs the other.
  const asked = acquireWindowLock(name);
  const opened = await openWith(name, asked, folderOf(files, name), folderCopy);
  if (opened.state !== 'ready') (await asked).release();
  return opened;
}

async function openWith(name: string, asked: Promise<WindowLock>, folder: Folder, folderCopy: FolderCopy): Promise<Opened> {
  const db = declareDatabase(name);
  try {
    const unopened = await openTwice(db);
    if (unopened)
      return (await (await loadKeeping()).refusedDatabase(name, db, folder, unopened)) ?? { state: 'failed', message: openingMessage(unopened.error) };
    // Dexie opens what a newer version wrote without a word.
    if (Math.floor(db.backendDB().version / 10) > databaseVersions.length) throw new Refused('newer', newerMessage);
    const standing = await standingOf(db);
    if (standing === 'fresh' && (await hasFiles(folder))) return (await loadKeeping()).lostDatabase(name, db, folder);
    return await openHere(name, db, standing, await asked, folder, folderCopy);
  } catch (error) {
    db.close();
    return { state: 'failed', message: openingMessage(error) };
  }
}

/** Opens the database; where the browser refuses, once more after a moment. Answers its error where it still does. */
async function openTwice(db: Database): Promise<{ readonly error: unknown } | null> {
  for (let attempt = 1; ; attempt++) {
    try {
      await db.open();
      return null;
    } catch (error) {
      if (attempt === 2) return { error };
      db.close();
      await new Promise((done) => setTimeout(done, openedAgainAfter));
    }
  }
}

/** Removes a database whole: rows, log, second copy. It must be closed. For the sample. */
export async function removeDatabase({ name, files = getBridge() }: OpenOptions): Promise<void> {
  // Files first: a database without its copy goes on, a copy without its database would be taken for a loss.
  const folder = folderOf(files, name);
  for (const file of await folder.list()) await folder.remove(file);
  await declareDatabase(name).delete();
}

async function openHere(name: string, db: Database, standing: Standing, lock: WindowLock, folder: Folder, folderCopy: FolderCopy): Promise<Opened> {
  const saving = createSaveTracker();
  const live = createLiveSet((error) => saving.failed(readingMessage(error)));
  const windows = watchWindows(name, live);
  const unplaced: Unplaced = new Set();
  const keeper = lazyKeeper(({ createKeeper }) => createKeeper(db, folder, { saving, copy: folderCopy, unplaced }));
  const recovery = watchRecovery();
  let started: Promise<void> | null = null;
  let isClosed = false;
  let isFlushed = true;
  const start = (): Promise<void> => {
    if (isClosed) return Promise.resolve();
    started ??= keeper.start().then(
      (found) => {
        recovery.set(found);
        // What the second copy brought back is not on the screens yet.
        if (found.kind === 'completed') windows.commit('all');
      },
      (error: unknown) => {
        started = null;
        throw error;
      },
    );
    return started;
  };
  saving.reading(!lock.isHeld());
  try {
    if (lock.isHeld() && standing !== 'today') await introduce(db);
  } catch (error) {
    windows.close();
    throw error;
  }
  lock.whenTaken(() => {
    saving.reading(false);
    void introduce(db).then(start);
  });
  // Nothing waits for the comparison but the first write, so the first screen is painted before it.
  if (lock.isHeld()) setTimeout(() => requestIdleCallback(() => void start(), { timeout: 1_000 }), comparedAfter);
  const commands = createCommands({
    database: db,
    name,
    saving,
    live: windows,
    unplaced,
    isWritable: lock.isHeld,
    onStored: () => {
      isFlushed = false;
      keeper.nudge();
    },
    settle: async () => {
      // Where the disk refuses there is nothing more to do: what was committed is with the system, and in the second copy.
      if (!isFlushed)
        await flushToDisk(name).then(
          () => (isFlushed = true),
          () => {},
        );
      await keeper.settled();
    },
    ready: async () => {
      await start();
      return recovery.get()?.kind === 'behind' ? behindMessage : null;
    },
  });
  const maintenance = lazyMaintenance(({ createMaintenance }) =>
    createMaintenance({
      name,
      database: db,
      folder,
      keeper,
      live: windows,
      unplaced,
      alone: commands.alone,
      saveDrafts: commands.saveDrafts,
      onMended: () => recovery.set({ kind: 'same' }),
    }),
  );
  const close = async () => {
    await commands.saveDrafts();
    isClosed = true;
    if (lock.isHeld()) await keeper.stop();
    lock.release();
    windows.close();
    db.close();
  };
  // Spread would read `writable` once; it must stay as it is.
  const store = Object.defineProperties(
    {},
    { ...Object.getOwnPropertyDescriptors(commands), ...Object.getOwnPropertyDescriptors(maintenance), recovery: { value: recovery, enumerable: true } },
  ) as Store;
  return { state: 'ready', store, close };
}

async function hasFiles(folder: Folder): Promise<boolean> {
  const names = await folder.list();
  return names.includes(sentinelName) || generationsIn(names).length > 0;
}

function watchRecovery(): RecoveryWatch & { readonly set: (recovery: Recovery) => void } {
  const listeners = new Set<() => void>();
  let current: Recovery | null = null;
  return {
    get: () => current,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    set: (recovery) => {
      current = recovery;
      for (const listener of [...listeners]) listener();
    },
  };
}
