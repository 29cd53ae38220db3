import { z } from '#shared/base/schema.ts';
import { isId } from '#shared/base/ids.ts';
import { isWithin } from '#shared/changes/seen.ts';
import { kinds } from '#shared/domain/noun.ts';
import { readSealed, sealLine } from '#shared/exchange/lines.ts';
import type { Database } from '../database.ts';
import { readMeta } from '../meta.ts';
import { type Folder, sentinelName } from './folder.ts';

const schema = z
  .object({
    type: z.literal('sentinel'),
    database: z.string().refine(isId),
    seen: z.record(z.string(), z.int().nonnegative()).readonly(),
    counts: z.record(z.string(), z.int().nonnegative()).readonly(),
    made: z.iso.datetime(),
  })
  .readonly();

/** What the database held when it was last well: its id, how far each device had come, and how many rows of each kind. */
export type Sentinel = z.infer<typeof schema>;

/** Tables whose rows only a change can take away. */
const counted: readonly string[] = [...kinds, 'blocks'];

/** What the database holds now, all of one moment. `seen` is how far its log has come. */
export async function takeStock(db: Database): Promise<Pick<Sentinel, 'seen' | 'counts'>> {
  return db.transaction('r', db.tables, async () => {
    const counts: Record<string, number> = {};
    for (const table of [...counted, 'changes', 'blobs']) counts[table] = await db.table(table).count();
    return { seen: (await readMeta(db, 'clock'))?.seen ?? {}, counts };
  });
}

/**
 * Whether rows have gone that no change took: the log stands where it stood when the sentinel was written, and there
 * were more of some kind. False where the sentinel cannot tell.
 */
export async function hasLostRows(db: Database, folder: Folder): Promise<boolean> {
  const sentinel = await readSentinel(folder);
  if (!sentinel || sentinel.database !== (await readMeta(db, 'database'))) return false;
  const { seen, counts } = await takeStock(db);
  if (!isWithin(seen, sentinel.seen) || !isWithin(sentinel.seen, seen)) return false;
  return counted.some((table) => (counts[table] ?? 0) < (sentinel.counts[table] ?? 0));
}

/** Writes the sentinel whole. */
export async function writeSentinel(folder: Folder, sentinel: Omit<Sentinel, 'type' | 'made'>): Promise<void> {
  await folder.write(sentinelName, await sealLine({ type: 'sentinel', ...sentinel, made: new Date().toISOString() }));
}

/** The sentinel; null where there is none, or where it cannot be read. */
export async function readSentinel(folder: Folder): Promise<Sentinel | null> {
  const text = await folder.read(sentinelName);
  if (text === null) return null;
  const outcome = schema.safeParse((await readSealed(text)).values[0]);
  return outcome.success ? outcome.data : null;
}
