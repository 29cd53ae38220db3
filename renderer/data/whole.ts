import type { Change, Chunk } from '#shared/changes/change.ts';
import type { Content, ContentBlock } from '#shared/changes/content.ts';
import { isSeen, type Seen } from '#shared/changes/seen.ts';
import { formatsToday } from '#shared/changes/formats.ts';
import { kinds } from '#shared/domain/noun.ts';
import { hashesIn, namingBlobs, type StoredBlob } from './blobs.ts';
import { type ChunkRow, type Database, recordTable } from './database.ts';
import type { StoredChange } from './journal/journal-file.ts';
import { freshClock, readMeta, writeMeta } from './meta.ts';
import { withoutTouches } from './views.ts';
import { storeChanges } from './write.ts';

/** Everything the database holds but the bytes of blobs, read in one transaction so that it fits together. */
export async function readWhole(db: Database): Promise<Content> {
  return db.transaction('r', db.tables, async () => {
    const records: Record<string, unknown> = {};
    for (const kind of kinds) records[kind] = await recordTable(db, kind).toArray();
    const clock = (await readMeta(db, 'clock')) ?? freshClock();
    return {
      database: (await readMeta(db, 'database')) ?? '',
      made: new Date().toISOString(),
      logical: clock.logical,
      seen: clock.seen,
      records: records as Content['records'],
      blocks: (await db.blocks.toArray()) as ContentBlock[],
      changes: (await db.changes.orderBy('[logical+device]').toArray()).map(withoutTouches),
      chunks: (await db.chunks.toArray()).map(chunkOf),
      blobs: await db.blobs.toArray(),
    };
  });
}

/** The content without those pictures and attachments that nothing in it names, but with those in `unplaced`. */
export function withNamedBlobs(content: Content, unplaced: ReadonlySet<string>): Content {
  const named = hashesIn([namingBlobs.map((kind) => content.records[kind]), content.blocks, content.changes, content.chunks]);
  return { ...content, blobs: content.blobs.filter(({ hash }) => named.has(hash) || unplaced.has(hash)) };
}

/**
 * Puts `content` in the place of everything the database holds. Within a transaction. This laptop goes on under a new
 * device id: the numbers it used after the content was written must never come twice.
 */
export async function replaceWhole(db: Database, content: Content, blobs: ReadonlyMap<string, StoredBlob>): Promise<void> {
  for (const table of db.tables) if (table.name !== 'meta') await table.clear();
  for (const kind of kinds) await db.table(kind).bulkAdd(content.records[kind]);
  await db.blocks.bulkAdd(content.blocks);
  const groups = groupChunks(content.chunks);
  await storeChanges(
    db,
    content.changes.map((change) => ({ change, chunks: groups.get(change.id) ?? [] })),
  );
  for (const [hash, { bytes, mediaType }] of blobs) {
    await db.blobs.add({ hash, mediaType, size: bytes.byteLength });
    await db.blobBytes.add({ hash, bytes });
  }
  await writeMeta(db, 'database', content.database);
  await writeMeta(db, 'clock', freshClock(content.logical, content.seen));
  await writeMeta(db, 'formats', formatsToday());
  await writeMeta(db, 'owesSnapshot', true);
}

/** The changes that lie beyond `seen`, in logical order, with their chunks, which are read one by one. */
export async function changesBeyond(db: Database, seen: Seen): Promise<StoredChange[]> {
  const devices = Object.keys((await readMeta(db, 'clock'))?.seen ?? {});
  const rows = (
    await Promise.all(
      devices.map((device) =>
        db.changes
          .where('[device+seq]')
          .between([device, (seen[device] ?? 0) + 1], [device, Number.MAX_SAFE_INTEGER])
          .toArray(),
      ),
    )
  ).flat();
  rows.sort((a, b) => a.logical - b.logical || (a.device < b.device ? -1 : 1));
  const beyond = rows.filter((row) => !isSeen(seen, row));
  return beyond.map((row) => ({ change: withoutTouches(row), chunks: eachChunk(db, row) }));
}

/** The chunks of one change, in order. */
export async function chunksOf(db: Database, change: Change): Promise<Chunk[]> {
  const chunks: Chunk[] = [];
  for await (const chunk of eachChunk(db, change)) chunks.push(chunk);
  return chunks;
}

/** The chunks of one change, in order, each read when it is asked for. */
async function* eachChunk(db: Database, change: Change): AsyncGenerator<Chunk> {
  for (let index = 0; index < (change.chunks ?? 0); index++) {
    const row = await db.chunks.get([change.id, index]);
    if (row) yield chunkOf(row);
  }
}

/** A chunk without what the database finds it by. */
export function chunkOf({ touches: _touches, ...chunk }: ChunkRow): Chunk {
  return chunk;
}

function groupChunks(chunks: readonly Chunk[]): Map<string, Chunk[]> {
  const groups = new Map<string, Chunk[]>();
  for (const chunk of chunks) groups.set(chunk.change, [...(groups.get(chunk.change) ?? []), chunk]);
  return groups;
}
