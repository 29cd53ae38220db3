import { sameJson } from '#shared/base/hash.ts';
import { newId } from '#shared/base/ids.ts';
import { climb, formatsToday } from '#shared/changes/formats.ts';
import { kinds } from '#shared/domain/noun.ts';
import { nouns } from '#shared/domain/nouns.ts';
import type { Database } from './database.ts';
import { freshClock, readMeta, writeMeta } from './meta.ts';
import { Refused } from './storage-error.ts';

/** Whether the database has never been used. */
export async function isFresh(db: Database): Promise<boolean> {
  return (await readMeta(db, 'database')) === undefined;
}

/**
 * Gives a new database its id, its clock and the formats of its records; brings the records of an older one up to
 * today's formats. Throws {@link Refused} where a newer Boardpack wrote them.
 */
export async function introduce(db: Database): Promise<void> {
  const [known, formats] = await Promise.all([readMeta(db, 'database'), readMeta(db, 'formats')]);
  if (known !== undefined && sameJson(formats, formatsToday())) return;
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
    await writeMeta(db, 'formats', today);
  });
}

export const newerMessage =
  'These records were last used by a newer version of Boardpack, and this older one must not change them. Nothing was touched. Install the newer version again.';
