import { sameJson } from '#shared/base/hash.ts';
import { newId } from '#shared/base/ids.ts';
import { changeFormat } from '#shared/changes/change.ts';
import { changeUpgrades, climb, formatsToday } from '#shared/changes/formats.ts';
import { kinds } from '#shared/domain/noun.ts';
import { nouns } from '#shared/domain/nouns.ts';
import type { Database } from './database.ts';
import { freshClock, readMeta, writeMeta } from './meta.ts';
import { Refused } from './storage-error.ts';

/** Whether the database has never been used. */
export async function isFresh(db: Database): Promise<boolean> {
  return (await readMeta(db, 'database')) === undefined;
}

/** Whether a database has never been used, was last used by another version, or is as today's version writes it. */
export type Standing = 'fresh' | 'other' | 'today';

/** How a database stands, found in one reading: the first screen waits for it. */
export async function standingOf(db: Database): Promise<Standing> {
  const [known, formats] = await db.meta.bulkGet(['database', 'formats']);
  if (known === undefined) return 'fresh';
  return sameJson(formats?.value, formatsToday()) ? 'today' : 'other';
}

/**
 * Gives a new database its id, its clock and the formats of its records; brings the records of an older one up to
 * today's formats. Throws {@link Refused} where a newer Boardpack wrote them.
 */
export async function introduce(db: Database): Promise<void> {
  if ((await standingOf(db)) === 'today') return;
  await db.transaction('rw', db.tables, async () => {
    if (await isFresh(db)) {
      await writeMeta(db, 'database', newId());
      await writeMeta(db, 'clock', freshClock());
      await writeMeta(db, 'formats', formatsToday());
      return;
    }
    const stored = (await readMeta(db, 'formats')) ?? formatsToday();
    const today = formatsToday();
    for (const kind of kinds) {
      const from = stored[kind] ?? today[kind];
      if (from > today[kind]) throw new Refused('newer', newerMessage);
      if (from === today[kind]) continue;
      const table = db.table<Record<string, unknown>>(kind);
      await table.bulkPut((await table.toArray()).map((record) => climb(record, from, today[kind], nouns[kind].upgrades)));
    }
    await raiseChanges(db);
    await writeMeta(db, 'formats', today);
  });
}

/** Changes made in older formats become today's, so that they can still be taken back. Within a transaction. */
async function raiseChanges(db: Database): Promise<void> {
  const formats = new Map<string, number>();
  for (const { id, format } of await db.changes.toArray()) if (format < changeFormat) formats.set(id, format);
  const raise = <T extends object>(stored: T, format: number): T => climb(stored as Record<string, unknown>, format, changeFormat, changeUpgrades) as T;
  for (const [id, format] of formats) {
    const row = await db.changes.get(id);
    if (row) await db.changes.put({ ...raise(row, format), format: changeFormat });
  }
  for (const chunk of await db.chunks.toArray()) {
    const format = formats.get(chunk.change);
    if (format !== undefined) await db.chunks.put(raise(chunk, format));
  }
}

export const newerMessage =
  'These records were last used by a newer version of Boardpack, and this older one must not change them. Nothing was touched. Install the newer version again.';
