import type { Content } from '#shared/changes/content.ts';
import { settingsId } from '#shared/domain/settings.ts';
import { dropUnused, hashesIn, type Unplaced } from '../blobs.ts';
import type { Database } from '../database.ts';
import { writeMeta } from '../meta.ts';
import { readWhole, withNamedBlobs } from '../whole.ts';
import { beforeRestoreName, blobName, blobsIn, type Folder, generationsIn, journalName, snapshotName } from './folder.ts';
import { type OpenJournal, startJournal } from './journal.ts';
import { writeSentinel } from './sentinel.ts';
import { writeVerified } from './snapshot.ts';

/** So many of the last changes are never folded away, however old they are. */
const alwaysKept = 200;
const dayLength = 86_400_000;

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
  const folded = fold(await readWhole(db), new Date());
  const content = withNamedBlobs(folded, unplaced);
  const generation = Math.max(0, ...generationsIn(await folder.list())) + 1;
  await writeVerified(folder, snapshotName(generation), content);
  const journal = await startJournal(folder, content.database, generation, content.seen);
  await db.transaction('rw', db.meta, db.changes, db.chunks, async () => {
    await writeMeta(db, 'generation', generation);
    await forget(db, content);
  });
  await writeSentinel(folder, { database: content.database, seen: content.seen, counts: countsOf(content) });
  await prune(folder, generation, alone);
  if (content.blobs.length < folded.blobs.length) await db.transaction('rw', db.tables, () => dropUnused(db, unplaced));
  await pruneBlobs(db, folder);
  await db.meta.bulkDelete(alone ? ['owesSnapshot', 'owesErasure'] : ['owesSnapshot']);
  return journal;
}

/** How many records of each kind there are, blocks and changes among them. */
export function countsOf(content: Content): Record<string, number> {
  const counts: Record<string, number> = { blocks: content.blocks.length, changes: content.changes.length };
  for (const [kind, records] of Object.entries(content.records)) counts[kind] = records.length;
  return counts;
}

/** Leaves out changes older than the council keeps; the clock is believed no further than the newest change. */
function fold(content: Content, now: Date): Content {
  const days = (content.records.settings.find((one) => one.id === settingsId)?.['keepChangesDays'] as number | undefined) ?? 0;
  if (days === 0 || content.changes.length <= alwaysKept) return content;
  const newest = content.changes.reduce((last, change) => Math.max(last, Date.parse(change.wall)), 0);
  const oldest = new Date(Math.min(now.getTime(), newest) - days * dayLength).toISOString();
  const from = content.changes.length - alwaysKept;
  const changes = content.changes.filter((change, index) => index >= from || change.wall >= oldest);
  const kept = new Set(changes.map((change) => change.id));
  return { ...content, changes, chunks: content.chunks.filter((chunk) => kept.has(chunk.change)) };
}

/** Takes out of the log what was folded away. Whatever came after the content was read stays. */
async function forget(db: Database, content: Content): Promise<void> {
  const kept = new Set(content.changes.map((change) => change.id));
  const gone = await db.changes.filter((row) => !kept.has(row.id) && row.seq <= (content.seen[row.device] ?? 0)).primaryKeys();
  if (gone.length === 0) return;
  await db.changes.bulkDelete(gone);
  for (const id of gone) await db.chunks.where('[change+index]').between([id, 0], [id, Number.MAX_SAFE_INTEGER]).delete();
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
