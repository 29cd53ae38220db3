import { newId } from '#shared/base/ids.ts';
import { ok, type Result } from '#shared/base/result.ts';
import type { Content } from '#shared/changes/content.ts';
import { emptyContent } from '#shared/changes/replay.ts';
import type { Backup } from '#renderer/workers/backup-protocol.ts';
import type { StoredBlob } from './blobs.ts';
import type { Database } from './database.ts';
import { beforeRestoreName, type Folder } from './journal/folder.ts';
import { readSentinel } from './journal/sentinel.ts';
import { readNewest, writeVerified } from './journal/snapshot.ts';
import { blobsBeside, countsIn, withTypes } from './maintenance.ts';
import { isFresh } from './introduce.ts';
import { Refused, storageRefusal } from './storage-error.ts';
import { inStrictTransaction } from './strict.ts';
import { replaceWhole } from './whole.ts';

/** A database that is empty although its second copy says that it was not. After any of the steps open it again. */
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
  const content = read.ok ? read.value : null;
  const expected = (await readSentinel(folder))?.counts ?? null;
  const blobs = content ? await blobsBeside(folder, db, content) : new Map<string, StoredBlob>();
  db.close();

  const put = async (next: Content, itsBlobs: ReadonlyMap<string, StoredBlob>): Promise<Result<null>> => {
    try {
      if (content && next !== content) await writeVerified(folder, beforeRestoreName, content);
      await inStrictTransaction(name, async (strict) => {
        if (!(await isFresh(strict))) throw new Refused('mended', 'Another window of Boardpack has put records here already. Nothing was changed. Reload this window to see them.');
        await replaceWhole(strict, next, itsBlobs);
      });
      return ok(null);
    } catch (error) {
      return storageRefusal(error);
    }
  };
  return {
    state: 'lost',
    message: content
      ? 'Your records are no longer in the place where they are kept: the data store was emptied or reset. Boardpack has a second copy of them. Nothing has been overwritten.'
      : 'Your records are no longer in the place where they are kept: the data store was emptied or reset, and its second copy cannot be read. Nothing has been overwritten. Restore a backup file, or start empty.',
    found: content && { made: content.changes[content.changes.length - 1]?.wall ?? content.made, counts: countsIn(content) },
    expected,
    restore: async () => (read.ok ? put(read.value, blobs) : read),
    restoreBackup: (backup) => put(backup.content, withTypes(backup)),
    startEmpty: () => put(emptyContent(newId(), new Date().toISOString()), new Map()),
  };
}
