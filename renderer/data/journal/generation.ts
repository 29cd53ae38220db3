import { dropUnused, hashesIn, type Unplaced } from '../blobs.ts';
import type { Database } from '../database.ts';
import { writeMeta } from '../meta.ts';
import { beforeRestoreName, blobName, blobsIn, type Folder, generationsIn, journalName, snapshotName } from './folder.ts';
import { gather } from './gather.ts';
import { type OpenJournal, startJournal } from './journal.ts';
import { writeSentinel } from './sentinel.ts';
import { linesOfGathered, writeVerified } from './snapshot.ts';

/**
 * Starts the next generation: a verified snapshot of the whole database, then a new journal after it. Changes older
 * than the council keeps are folded into it. The generation before stays as a second resort; with `alone`, nothing
 * older stays, so that what was erased is in none of the files. Pictures that nothing names any more go, but those in
 * `unplaced`.
 */
export async function startGeneration(
  db: Database,
  folder: Folder,
  { alone, unplaced }: { readonly alone: boolean; readonly unplaced: Unplaced },
): Promise<OpenJournal> {
  const gathered = await gather(db, { folds: true, unplaced });
  const { database, seen, counts } = gathered.head;
  const generation = Math.max(0, ...generationsIn(await folder.list())) + 1;
  await writeVerified(folder, snapshotName(generation), linesOfGathered(gathered));
  const journal = await startJournal(folder, database, generation, seen);
  await db.transaction('rw', db.meta, db.changes, db.chunks, async () => {
    await writeMeta(db, 'generation', generation);
    await forget(db, gathered.folded);
  });
  await writeSentinel(folder, { database, seen, counts });
  await prune(folder, generation, alone);
  if (gathered.leftBlobs) await db.transaction('rw', db.tables, () => dropUnused(db, unplaced));
  await pruneBlobs(db, folder);
  await db.meta.bulkDelete(alone ? ['owesSnapshot', 'owesErasure'] : ['owesSnapshot']);
  return journal;
}

/** Takes out of the log what was folded away. Whatever came after it was gathered stays. */
async function forget(db: Database, folded: readonly string[]): Promise<void> {
  await db.changes.bulkDelete([...folded]);
  for (const id of folded) await db.chunks.where('[change+index]').between([id, 0], [id, Number.MAX_SAFE_INTEGER]).delete();
}

async function prune(folder: Folder, newest: number, alone: boolean): Promise<void> {
  const names = await folder.list();
  const oldest = alone ? newest : newest - 1;
  for (const generation of generationsIn(names)) {
    if (generation >= oldest) continue;
    for (const name of [snapshotName(generation), journalName(generation)]) if (names.includes(name)) await folder.remove(name);
  }
  if (alone && names.includes(beforeRestoreName)) await folder.remove(beforeRestoreName);
}

/** Removes the files of pictures that neither the database has nor any file that is left names. */
async function pruneBlobs(db: Database, folder: Folder): Promise<void> {
  const names = await folder.list();
  const stored = new Set(await db.blobs.toCollection().primaryKeys());
  const gone = [...blobsIn(names)].filter((hash) => !stored.has(hash));
  if (gone.length === 0) return;
  const needed = new Set<string>();
  for (const name of names.filter((one) => /\.(snapshot|journal)$/.test(one))) for (const hash of hashesIn(await folder.read(name))) needed.add(hash);
  for (const hash of gone) if (!needed.has(hash)) await folder.remove(blobName(hash));
}
