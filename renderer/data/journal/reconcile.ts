import { byLogical } from '#shared/changes/stage.ts';
import { compareWithJournal, isWithin, type Seen, withSeen } from '#shared/changes/seen.ts';
import { editsOfWhole, type WholeChange } from '#shared/changes/replay.ts';
import { stageEdits } from '#shared/changes/stage.ts';
import { addBlob, namedBlobs, type Unplaced } from '../blobs.ts';
import { loadStage, storeStage } from '../commit.ts';
import type { Database } from '../database.ts';
import { clockAfter, freshClock, readMeta, writeMeta } from '../meta.ts';
import { createPace } from '../pace.ts';
import { inTransaction } from '../transaction.ts';
import { changesBeyond } from '../whole.ts';
import { storeChanges } from '../write.ts';
import { blobsIn, type Folder, generationsIn, journalName } from './folder.ts';
import { startGeneration } from './generation.ts';
import { goOn, type OpenJournal, readBlobFile, startJournal } from './journal.ts';
import { readJournal } from './journal-file.ts';
import { hasLostRows } from './sentinel.ts';

/** What comparing the database with its second copy at the start brought. */
export type Recovery =
  | { readonly kind: 'same' }
  /** One lacked what the other had, and was completed. */
  | { readonly kind: 'completed'; readonly toDatabase: number; readonly toJournal: number; readonly pictures: number }
  /** The second copy was damaged or of another database, and was begun anew from the database. */
  | { readonly kind: 'renewed'; readonly why: 'damaged' | 'missing' | 'forked' | 'other' }
  /** The database has lost more than can be added to it: it must be restored whole. Nothing may be written before. */
  | { readonly kind: 'behind' };

export type Reconciled = { readonly recovery: Recovery; readonly journal: OpenJournal | null };

/** Compares log and journal by device and sequence and completes each from the other. Opens the journal to go on in. */
export async function reconcile(db: Database, folder: Folder, unplaced: Unplaced): Promise<Reconciled> {
  const names = await folder.list();
  const generation = generationsIn(names)[0];
  const clock = (await readMeta(db, 'clock')) ?? freshClock();
  const database = (await readMeta(db, 'database')) ?? '';
  const renew = async (why: 'damaged' | 'missing' | 'forked' | 'other'): Promise<Reconciled> => ({
    recovery: { kind: 'renewed', why },
    journal: await startGeneration(db, folder, { alone: false, unplaced }),
  });
  if (await readMeta(db, 'owesSnapshot'))
    return { recovery: { kind: 'same' }, journal: await startGeneration(db, folder, { alone: (await readMeta(db, 'owesErasure')) === true, unplaced }) };
  if (await hasLostRows(db, folder)) return behind;
  if (generation === undefined) {
    if (Object.keys(clock.seen).length > 0) return renew('missing');
    return { recovery: { kind: 'same' }, journal: await startJournal(folder, database, 0, {}) };
  }
  const text = await folder.read(journalName(generation));
  const file = text === null ? null : await readJournal(text);
  if (!file) return renew('damaged');
  if (file.head.database !== database) return renew('other');

  const known = new Map((await changesIn(db, file.changes)).map((row) => [`${row.device}:${row.seq}`, row.id]));
  const comparison = compareWithJournal(clock.seen, file.head.from, file.changes, (device, seq) => known.get(`${device}:${seq}`));
  if (comparison.kind === 'forked') return renew('forked');
  if (comparison.kind === 'behind' || !(await complete(db, comparison.toLog))) return behind;
  if (comparison.toLog.length > 0 && (await hasLostRows(db, folder))) return behind;
  const pictures = await bringBlobs(db, folder, names);
  if (file.damage === 'middle') return renew('damaged');

  if (file.damage === 'torn') await folder.write(journalName(generation), file.whole);
  const held = file.changes.reduce<Seen>((seen, { change }) => withSeen(seen, change), file.head.from);
  const journal = goOn(folder, generation, held, file.changes.length, file.whole.length);
  const beyond = comparison.toJournal ? await changesBeyond(db, held) : [];
  await journal.add(beyond);
  const same = comparison.toLog.length + beyond.length + pictures === 0;
  return {
    recovery: same ? { kind: 'same' } : { kind: 'completed', toDatabase: comparison.toLog.length, toJournal: beyond.length, pictures },
    journal,
  };
}

const behind: Reconciled = { recovery: { kind: 'behind' }, journal: null };

/** Adds changes that only the journal has; false where one does not follow on the rows that are there. */
async function complete(db: Database, missing: readonly WholeChange[]): Promise<boolean> {
  if (missing.length === 0) return true;
  try {
    await inTransaction(db, async () => {
      for (const whole of [...missing].sort((a, b) => byLogical(a.change, b.change))) {
        const edits = editsOfWhole(whole);
        const pace = createPace(db);
        const stage = await loadStage(db, edits, pace);
        await storeStage(db, stage, stageEdits(stage, edits), pace);
        await storeChanges(db, [whole]);
        await writeMeta(db, 'clock', clockAfter((await readMeta(db, 'clock')) ?? freshClock(), whole.change));
      }
    });
    return true;
  } catch (error) {
    if (/is there already|is not there/.test(String(error))) return false;
    throw error;
  }
}

/** Brings back pictures and attachments that are needed and only have a file: others wait there for an older snapshot. */
async function bringBlobs(db: Database, folder: Folder, names: readonly string[]): Promise<number> {
  const stored = new Set(await db.blobs.toCollection().primaryKeys());
  const missing = [...blobsIn(names)].filter((hash) => !stored.has(hash));
  if (missing.length === 0) return 0;
  const named = await namedBlobs(db);
  let count = 0;
  for (const hash of missing.filter((one) => named.has(one))) {
    const blob = await readBlobFile(folder, hash);
    if (!blob) continue;
    await addBlob(db, hash, blob);
    count += 1;
  }
  return count;
}

async function changesIn(db: Database, changes: readonly WholeChange[]): Promise<readonly { id: string; device: string; seq: number }[]> {
  const keys = changes.map(({ change }) => [change.device, change.seq] as const);
  if (keys.length === 0) return [];
  return db.changes
    .where('[device+seq]')
    .anyOf(keys as never)
    .toArray();
}

/** Whether the journal holds everything that the database has. */
export async function isCaughtUp(db: Database, journal: OpenJournal): Promise<boolean> {
  return isWithin((await readMeta(db, 'clock'))?.seen ?? {}, journal.held());
}
