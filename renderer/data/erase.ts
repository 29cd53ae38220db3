import type { Change, Edit } from '#shared/changes/change.ts';
import type { Kind } from '#shared/domain/noun.ts';
import { nouns } from '#shared/domain/nouns.ts';
import { dropUnused } from './blobs.ts';
import { chunksOfRecord, firstsLeft } from './chunk-places.ts';
import { touchAt, touchesOf } from './commit.ts';
import { type ChangeRow, type Database, recordTable } from './database.ts';
import { writeMeta } from './meta.ts';
import { Refused } from './storage-error.ts';

/**
 * Takes one record out of the rows, the log and the blobs, for good; a report with all its text and all its issued versions. Within a transaction;
 * afterwards a snapshot must replace every older file of the second copy. Other records that pointed at it point at
 * nothing. Pictures that nothing shows any more go too, but those in `unplaced`. Answers what has gone. Throws
 * {@link Refused} where there is no such record, or it may not go.
 */
export async function eraseForGood(
  db: Database,
  kind: Kind,
  id: string,
  unplaced: ReadonlySet<string>,
): Promise<{ readonly changes: number; readonly blobs: number }> {
  if (kind === 'settings') throw new Refused('needed', 'The council settings cannot be erased: the app needs them.');
  const record = await recordTable(db, kind).get(id as never);
  const rows = await db.changes
    .where('touches')
    .between(touchAt(`${kind}:${id}`, 0), `${kind}:${id}@:`)
    .toArray();
  const chunks = await chunksOfRecord(db, `${kind}:${id}`);
  if (!record && rows.length + chunks.length === 0) throw new Refused('gone', 'There is no such record, so there is nothing to erase.');

  if (kind === 'report')
    for (const version of await db.table('version').where('report').equals(id).toArray()) await eraseForGood(db, 'version', version.id, unplaced);
  const blocks = kind === 'report' ? await db.blocks.where('report').equals(id).toArray() : [];
  await recordTable(db, kind).delete(id as never);
  await db.blocks.bulkDelete(blocks.map((block) => block.id));
  await letGoOf(db, id);

  const isIts = (edit: Edit) => edit.kind === kind && edit.id === id;
  const affected = new Set([...rows.map((row) => row.id), ...chunks.map((chunk) => chunk.change)]);
  for (const chunk of chunks) {
    const edits = chunk.edits.filter((edit) => !isIts(edit));
    await db.chunks.put({ ...chunk, edits, touches: chunk.touches.length === 0 ? [] : touchesOf({ logical: logicalIn(chunk.touches) }, edits) });
  }
  for (const row of await db.changes.bulkGet([...affected])) {
    if (!row) continue;
    const edits = row.edits.filter((edit) => !isIts(edit));
    const label = `${nouns[kind].label} erased for good`;
    // What its chunks touch stands with the change itself, and the erased record must not be named there either.
    const kept = row.firsts ? { touches: row.touches, firsts: await firstsLeft(db, row) } : { touches: touchesOf(row, edits) };
    await db.changes.put({ ...row, edits, erased: true, label, ...kept });
  }
  if (kind === 'person') await forgetAuthor(db, id);
  const blobs = await dropUnused(db, unplaced);
  await writeMeta(db, 'owesSnapshot', true);
  await writeMeta(db, 'owesErasure', true);
  return { changes: affected.size, blobs };
}

/** Other records no longer name the one that goes. */
async function letGoOf(db: Database, id: string): Promise<void> {
  for (const kind of Object.keys(nouns) as Kind[]) {
    const table = db.table(kind);
    for (const row of await table.toArray()) {
      const without = withoutId(row, id);
      if (without !== row) await table.put(without);
    }
  }
}

function withoutId(value: unknown, id: string): unknown {
  if (value === id) return null;
  if (Array.isArray(value)) {
    const next = value.filter((item) => item !== id).map((item) => withoutId(item, id));
    return next.length === value.length && next.every((item, index) => item === value[index]) ? value : next;
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([field, part]): [string, unknown] => [field, withoutId(part, id)]);
  return entries.every(([field, part]) => part === (value as Record<string, unknown>)[field]) ? value : Object.fromEntries(entries);
}

/** A person's name also stands in every change that they made. */
async function forgetAuthor(db: Database, id: string): Promise<void> {
  const theirs = await db.changes.filter((row) => row.person.id === id).toArray();
  await db.changes.bulkPut(theirs.map((row): ChangeRow => ({ ...row, person: { id: null, name: 'Erased' } satisfies Change['person'] })));
}

function logicalIn(touches: readonly string[]): number {
  return Number(touches[0]?.slice(touches[0].indexOf('@') + 1));
}
