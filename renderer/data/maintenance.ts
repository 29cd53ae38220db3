import { ok, type Result, refuse } from '#shared/base/result.ts';
import type { Content } from '#shared/changes/content.ts';
import type { Kind } from '#shared/domain/noun.ts';
import type { Backup } from '#renderer/workers/backup-protocol.ts';
import { exportBackup } from './backup.ts';
import type { StoredBlob, Unplaced } from './blobs.ts';
import type { Database } from './database.ts';
import { eraseForGood } from './erase.ts';
import { beforeRestoreName, blobsIn, type Folder, snapshotName, generationsIn } from './journal/folder.ts';
import { gather } from './journal/gather.ts';
import { readBlobFile } from './journal/journal.ts';
import type { Keeper } from './journal/keeper.ts';
import { linesAgain, linesOfGathered, readNewest, readSnapshot, writeVerified } from './journal/snapshot.ts';
import type { LiveSet } from './live.ts';
import { freshClock, readMeta, writeMeta } from './meta.ts';
import { storageRefusal } from './storage-error.ts';
import { inStrictTransaction } from './strict.ts';
import { replaceWhole } from './whole.ts';
import { makeChange, storeChanges, storedAuthor } from './write.ts';

/** A copy beside the database that can be gone back to. */
export type KeptCopy = { readonly name: string; readonly made: string; readonly isBeforeRestore: boolean; readonly counts: Readonly<Record<string, number>> };

/** Work on the whole database. Each waits its turn behind the commands given before. */
export type Maintenance = {
  /** The whole database as the bytes of one .boardpack file. `app` is the version of Boardpack. */
  readonly exportBackup: (app: string) => Promise<Result<Uint8Array>>;
  /**
   * Puts a backup (opened by `readBackup`) in the place of everything here, in one transaction, after a snapshot of
   * what was there: see {@link Maintenance.copies}.
   */
  readonly restore: (backup: Backup) => Promise<Result<null>>;
  /** The copies beside the database that can be gone back to, newest first. */
  readonly copies: () => Promise<readonly KeptCopy[]>;
  /** Goes back to one of them, as {@link Maintenance.restore} does. */
  readonly restoreCopy: (name: string) => Promise<Result<null>>;
  /** Where the database has lost what its second copy has: puts the copy's newest state in its place. */
  readonly restoreNewest: () => Promise<Result<null>>;
  /** Where the database has lost what its second copy has: goes on with what is here. The copy is kept with the others. */
  readonly goOnAsItIs: () => Promise<Result<null>>;
  /**
   * Takes a record out of the rows, the log, the second copy and its pictures, for good. Copies that already left this
   * laptop (backups, Word files) are not reached. What contained it can no longer be taken back.
   */
  readonly erase: (kind: Kind, id: string) => Promise<Result<null>>;
};

export type MaintenanceParts = {
  readonly name: string;
  readonly database: Database;
  readonly folder: Folder;
  readonly keeper: Keeper;
  readonly live: Pick<LiveSet, 'commit'>;
  readonly unplaced: Unplaced;
  /** Runs alone, between commands; refuses in a window that may not write. */
  readonly alone: (work: () => Promise<Result<null>>) => Promise<Result<null>>;
  /** Stores what is still being typed. */
  readonly saveDrafts: () => Promise<void>;
  /** The database is well again. */
  readonly onMended: () => void;
};

/** See {@link Maintenance}. */
export function createMaintenance(parts: MaintenanceParts): Maintenance {
  const { name, database: db, folder, keeper, live, unplaced, alone, saveDrafts, onMended } = parts;

  const put = async (content: Content, blobs: ReadonlyMap<string, StoredBlob>): Promise<Result<null>> => {
    await writeVerified(folder, beforeRestoreName, linesOfGathered(await gather(db, { folds: false, unplaced })));
    await inStrictTransaction(name, (strict) => replaceWhole(strict, content, blobs));
    onMended();
    live.commit('all');
    await keeper.renew({ alone: false });
    return ok(null);
  };
  const putFromFiles = async (read: Result<Content>): Promise<Result<null>> => (read.ok ? put(read.value, await blobsBeside(folder, db, read.value)) : read);

  return {
    exportBackup: (app) =>
      saveDrafts()
        .then(() => exportBackup(db, app))
        .catch(storageRefusal),
    restore: (backup) => alone(() => put(backup.content, withTypes(backup))),
    copies: async () => {
      const found: KeptCopy[] = [];
      const names = await folder.list();
      for (const file of [...generationsIn(names).map(snapshotName), beforeRestoreName]) {
        const read = names.includes(file) ? await readSnapshot(folder, file) : null;
        if (read?.ok) found.push({ name: file, made: read.value.made, isBeforeRestore: file === beforeRestoreName, counts: countsIn(read.value) });
      }
      return found.sort((a, b) => (a.made < b.made ? 1 : -1));
    },
    restoreCopy: (file) => alone(async () => putFromFiles(await readSnapshot(folder, file))),
    restoreNewest: () => alone(async () => putFromFiles(await readNewest(folder))),
    goOnAsItIs: () =>
      alone(async () => {
        const kept = await readNewest(folder);
        if (kept.ok) await writeVerified(folder, beforeRestoreName, linesAgain(kept.value));
        if (!(await keeper.renew({ alone: false }))) return refuse('copy-failed', 'The second copy could not be begun anew. Nothing was changed. Try again.');
        onMended();
        return ok(null);
      }),
    erase: (kind, id) =>
      alone(async () => {
        await inStrictTransaction(name, async (strict) => {
          await eraseForGood(strict, kind, id, unplaced);
          const clock = (await readMeta(strict, 'clock')) ?? freshClock();
          const made = makeChange(clock, await storedAuthor(strict), { command: 'erase', label: 'Erase for good' }, []);
          await storeChanges(strict, [made.whole]);
          await writeMeta(strict, 'clock', made.clock);
        });
        live.commit('all');
        if (await keeper.renew({ alone: true })) return ok(null);
        return refuse(
          'copy-left',
          'It was erased from your records, but the second copy could not be written anew and may still hold it. This is tried again when Boardpack next starts.',
        );
      }),
  };
}

/** The blobs that some content names, from the database, where it can be read, or from their own files. */
export async function blobsBeside(folder: Folder, db: Database | null, content: Content): Promise<Map<string, StoredBlob>> {
  const names = blobsIn(await folder.list());
  const blobs = new Map<string, StoredBlob>();
  for (const hash of new Set([...content.blobs.map((note) => note.hash), ...names])) {
    const [row, held] = [await db?.blobs.get(hash), await db?.blobBytes.get(hash)];
    const blob = row && held ? { bytes: held.bytes, mediaType: row.mediaType } : names.has(hash) ? await readBlobFile(folder, hash) : null;
    if (blob) blobs.set(hash, blob);
  }
  return blobs;
}

/** A backup's blobs with their media types. */
export function withTypes({ content, blobs }: Backup): Map<string, StoredBlob> {
  return new Map(
    content.blobs.flatMap(({ hash, mediaType }) => {
      const bytes = blobs.get(hash);
      return bytes ? [[hash, { bytes, mediaType }] as const] : [];
    }),
  );
}

/** How much of each kind there is. */
export function countsIn(content: Content): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(content.records).map(([kind, records]) => [kind, records.length]));
}
