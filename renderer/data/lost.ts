import { newId } from '#shared/base/ids.ts';
import { ok, type Result, refuse } from '#shared/base/result.ts';
import type { Content } from '#shared/changes/content.ts';
import { emptyContent } from '#shared/changes/replay.ts';
import type { Backup } from '#renderer/workers/backup-protocol.ts';
import type { StoredBlob } from './blobs.ts';
import type { Database } from './database.ts';
import { beforeRestoreName, type Folder } from './journal/folder.ts';
import { readSentinel } from './journal/sentinel.ts';
import { linesAgain, readNewest, writeVerified } from './journal/snapshot.ts';
import { blobsBeside, countsIn, withTypes } from './maintenance.ts';
import { isFresh } from './introduce.ts';
import { isDiskFull, Refused, storageRefusal } from './storage-error.ts';
import { inStrictTransaction } from './strict.ts';
import { replaceWhole } from './whole.ts';

/** A database that is empty or cannot be opened although its second copy says that it was not. After any of the steps open it again. */
export type Lost = {
  readonly state: 'lost';
  readonly message: string;
  /** What the second copy can bring back: when it was written, and how much of each kind. Null where it cannot be read. */
  readonly found: { readonly made: string; readonly counts: Readonly<Record<string, number>> } | null;
  /** How much there was when the database was last well, where that is known. */
  readonly expected: Readonly<Record<string, number>> | null;
  /** Brings back the newest state of the second copy. */
  readonly restore: () => Promise<Result<null>>;
  /** Puts a backup in its place. The second copy is kept beside it. */
  readonly restoreBackup: (backup: Backup) => Promise<Result<null>>;
  /** Starts with nothing. The second copy is kept beside it, and can be gone back to. */
  readonly startEmpty: () => Promise<Result<null>>;
};

/** Everything one can do about an emptied database; the connection is given up. */
export async function lostDatabase(name: string, db: Database, folder: Folder): Promise<Lost> {
  const read = await readNewest(folder);
  const blobs = read.ok ? await blobsBeside(folder, db, read.value) : new Map<string, StoredBlob>();
  db.close();
  const message = read.ok
    ? 'Your records are no longer in the place where they are kept: the data store was emptied or reset. Boardpack has a second copy of them. Nothing has been overwritten.'
    : 'Your records are no longer in the place where they are kept: the data store was emptied or reset, and its second copy cannot be read. Nothing has been overwritten. Restore a backup file, or start empty.';
  return stepsFor(name, folder, { message, read, blobs, makeRoom: async () => ok(null) });
}

/**
 * Everything one can do about a database that the browser refuses to open although it was asked again: what is put in
 * its place takes the place of what cannot be read. Null where no second copy would bring the records back, or where
 * the disk is only full: then nothing may be removed.
 */
export async function refusedDatabase(name: string, db: Database, folder: Folder, { error }: { readonly error: unknown }): Promise<Lost | null> {
  db.close();
  const read = isDiskFull(error) ? null : await readNewest(folder);
  if (!read?.ok) return null;
  const makeRoom = async (): Promise<Result<null>> => {
    const opens = await db.open().then(
      () => true,
      () => false,
    );
    db.close();
    if (opens) throw new Refused('mended', 'Your records can be opened again. Nothing was changed. Reload this window to see them.');
    try {
      await db.delete();
      return ok(null);
    } catch {
      return refuse(
        'not-removed',
        'The data store that cannot be opened could not be put aside either. Nothing was changed, and the second copy is safe. Restart the computer and try again.',
      );
    }
  };
  const message =
    'Your records are there, but their data store cannot be opened: it may be damaged. Boardpack has a second copy of them. Nothing has been overwritten. Restart the computer first; if this stays, bring back the second copy, which takes the place of the damaged store.';
  return stepsFor(name, folder, { message, read, blobs: await blobsBeside(folder, null, read.value), makeRoom });
}

type LostParts = {
  readonly message: string;
  readonly read: Result<Content>;
  readonly blobs: ReadonlyMap<string, StoredBlob>;
  /** Takes away what stands where the records are to be, if anything does. */
  readonly makeRoom: () => Promise<Result<null>>;
};

async function stepsFor(name: string, folder: Folder, { message, read, blobs, makeRoom }: LostParts): Promise<Lost> {
  const content = read.ok ? read.value : null;
  const expected = (await readSentinel(folder))?.counts ?? null;
  const put = async (next: Content, itsBlobs: ReadonlyMap<string, StoredBlob>): Promise<Result<null>> => {
    try {
      if (content && next !== content) await writeVerified(folder, beforeRestoreName, linesAgain(content));
      const room = await makeRoom();
      if (!room.ok) return room;
      await inStrictTransaction(name, async (strict) => {
        if (!(await isFresh(strict)))
          throw new Refused('mended', 'Another window of Boardpack has put records here already. Nothing was changed. Reload this window to see them.');
        await replaceWhole(strict, next, itsBlobs);
      });
      return ok(null);
    } catch (error) {
      return storageRefusal(error);
    }
  };
  return {
    state: 'lost',
    message,
    found: content && { made: content.changes[content.changes.length - 1]?.wall ?? content.made, counts: countsIn(content) },
    expected,
    restore: async () => (read.ok ? put(read.value, blobs) : read),
    restoreBackup: (backup) => put(backup.content, withTypes(backup)),
    startEmpty: () => put(emptyContent(newId(), new Date().toISOString()), new Map()),
  };
}
