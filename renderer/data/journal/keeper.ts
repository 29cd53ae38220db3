import { isWithin } from '#shared/changes/seen.ts';
import type { Unplaced } from '../blobs.ts';
import type { Database } from '../database.ts';
import { readMeta } from '../meta.ts';
import type { CopyState, SaveTracker } from '../save-state.ts';
import { changesBeyond } from '../whole.ts';
import { blobsIn, type Folder } from './folder.ts';
import { startGeneration } from './generation.ts';
import { type OpenJournal, writeBlobFile } from './journal.ts';
import { isCaughtUp, reconcile, type Recovery } from './reconcile.ts';
import { takeStock, writeSentinel } from './sentinel.ts';

/** Where the copy in a folder that the user chose stands, in a browser; once asked to, it follows what this window stores. */
export type FolderCopy = {
  readonly readState: () => { readonly kind: string; readonly message?: string };
  readonly subscribe: (listener: () => void) => () => void;
  readonly follow: () => void;
};

/** Keeps the second copy up to date with the database. One for each window that may write. */
export type Keeper = {
  /** Compares and completes (see `reconcile`), then goes on keeping up. Answers once that has been done or has failed. */
  readonly start: () => Promise<Recovery>;
  /** Something was stored: the copy follows, soon. */
  readonly nudge: () => void;
  /** Begins a new generation of files; with `alone`, nothing older stays. False where that failed: it is tried again. */
  readonly renew: (options: { readonly alone: boolean }) => Promise<boolean>;
  /** Resolves once the copy has caught up, or has failed to, or takes too long to wait for. */
  readonly settled: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

const retryAfter = 15_000;
const sentinelAfter = 5_000;
/** A window that closes waits so long for its copy (milliseconds). */
const longestWait = 5_000;

/** What a keeper tells, listens to and spares. */
export type KeeperParts = { readonly saving: SaveTracker; readonly copy: FolderCopy | null; readonly unplaced: Unplaced };

/** See {@link Keeper}. */
export function createKeeper(db: Database, folder: Folder, { saving, copy, unplaced }: KeeperParts): Keeper {
  let journal: OpenJournal | null = null;
  let blobFiles = new Set<string>();
  let turn: Promise<void> = Promise.resolve();
  let waiting = false;
  let stopped = false;
  let started = false;
  let recovery: Recovery = { kind: 'same' };
  let state: Exclude<CopyState, { inside: string }> = 'pending';
  let retry: ReturnType<typeof setTimeout> | undefined;
  let sentinel: ReturnType<typeof setTimeout> | undefined;

  const tell = () => saving.copy(folder.are === 'outside' || typeof state !== 'string' ? state : throughFolder(copy, state));
  const become = (next: typeof state) => {
    state = next;
    tell();
  };
  let stopListening: (() => void) | undefined;

  const inTurn = (work: () => Promise<void>): Promise<void> => {
    turn = turn.then(work).catch((error: unknown) => {
      become({
        failed: `Saved in the database, but the second copy could not be written: ${(error as Error).message} It is tried again by itself; make a backup if this stays.`,
      });
      clearTimeout(retry);
      if (!stopped) retry = setTimeout(nudge, retryAfter);
    });
    return turn;
  };
  const begin = async () => {
    const reconciled = await reconcile(db, folder, unplaced);
    recovery = reconciled.recovery;
    journal = reconciled.journal;
    blobFiles = blobsIn(await folder.list());
    started = true;
  };
  const renew = async (alone: boolean) => {
    journal = await startGeneration(db, folder, { alone, unplaced });
    // Files of pictures may have gone with what was erased or folded away.
    blobFiles = blobsIn(await folder.list());
  };
  const copyBlobs = async () => {
    for (const hash of await db.blobs.toCollection().primaryKeys()) {
      if (blobFiles.has(hash)) continue;
      const [row, held] = [await db.blobs.get(hash), await db.blobBytes.get(hash)];
      if (!row || !held) continue;
      await writeBlobFile(folder, hash, { bytes: held.bytes, mediaType: row.mediaType });
      blobFiles.add(hash);
    }
  };
  const catchUp = async () => {
    if (!started) await begin();
    if (!journal) return;
    await copyBlobs();
    while (!(await isCaughtUp(db, journal))) {
      const beyond = await changesBeyond(db, journal.held());
      // A line may only name pictures that have their files.
      await copyBlobs();
      await journal.add(beyond);
    }
    // What came meanwhile has its own turn.
    if (!waiting) become('outside');
    clearTimeout(sentinel);
    sentinel = setTimeout(() => void inTurn(noteState), sentinelAfter);
    if (journal.isFull()) await renew(false);
  };
  const noteState = async () => {
    clearTimeout(sentinel);
    if (!journal) return;
    const stock = await takeStock(db);
    // What the second copy does not have yet must not be vouched for: its own turn is near.
    if (isWithin(stock.seen, journal.held())) await writeSentinel(folder, { database: (await readMeta(db, 'database')) ?? '', ...stock });
  };
  function nudge() {
    if (waiting) return;
    waiting = true;
    if (typeof state === 'string') become('pending');
    void inTurn(async () => {
      waiting = false;
      await catchUp();
    });
  }

  return {
    start: () => {
      stopListening = copy?.subscribe(tell);
      copy?.follow();
      return inTurn(catchUp).then(() => recovery);
    },
    nudge,
    renew: async ({ alone }) => {
      let renewed = false;
      await inTurn(async () => {
        await renew(alone);
        renewed = true;
        await catchUp();
      });
      return renewed;
    },
    settled: () => Promise.race([turn, new Promise<void>((done) => setTimeout(done, longestWait))]),
    stop: async () => {
      await inTurn(noteState);
      stopped = true;
      stopListening?.();
      clearTimeout(retry);
      clearTimeout(sentinel);
    },
  };
}

/** What may be said of a copy whose store files lie inside the browser's own storage. */
function throughFolder(copy: FolderCopy | null, inside: 'pending' | 'outside'): CopyState {
  const at = copy?.readState();
  if (at?.kind === 'copied') return inside;
  if (at?.kind === 'copying') return 'pending';
  if (at?.kind === 'failed' && at.message !== undefined) return { failed: at.message };
  return { inside: `Saved in this browser only: clearing its data would remove everything. ${stepFor(at?.kind)}` };
}

function stepFor(kind: string | undefined): string {
  if (kind === 'permission') return 'The browser wants you to allow the folder of your second copy again: do so in Settings.';
  if (kind === 'unavailable' || kind === undefined) return 'Make a backup now and then, or use the installed app.';
  return 'Choose a folder for a second copy in Settings, make a backup, or use the installed app.';
}
