import { sha256 } from '#shared/base/hash.ts';
import type { Kind } from '#shared/domain/noun.ts';
import type { Database } from './database.ts';

/** A picture or attachment as it was given. */
export type StoredBlob = { readonly bytes: Uint8Array; readonly mediaType: string };

/** The hashes of blobs that this window has put and no stored change has named yet: they are about to be. */
export type Unplaced = Set<string>;

/**
 * Keeps bytes once under their SHA-256 and answers it. A blob that is there already is not written again. It is
 * `unplaced` from before it is stored, so that nobody takes it for one that is no longer needed.
 */
export async function putBlob(db: Database, bytes: Uint8Array, mediaType: string, unplaced: Unplaced): Promise<string> {
  const hash = await sha256(bytes);
  unplaced.add(hash);
  await addBlob(db, hash, { bytes, mediaType });
  return hash;
}

/** The bytes under a hash, checked against it; null where there are none. Throws where the stored bytes are damaged. */
export async function readBlob(db: Database, hash: string): Promise<StoredBlob | null> {
  const [row, held] = await db.transaction('r', db.blobs, db.blobBytes, () => Promise.all([db.blobs.get(hash), db.blobBytes.get(hash)]));
  if (!row || !held) return null;
  if ((await sha256(held.bytes)) !== hash) throw new Error(`The bytes stored under ${hash} are damaged`);
  return { bytes: held.bytes, mediaType: row.mediaType };
}

/** Keeps bytes whose hash is known, unless they are there already. */
export async function addBlob(db: Database, hash: string, { bytes, mediaType }: StoredBlob): Promise<void> {
  await db.transaction('rw', db.blobs, db.blobBytes, async () => {
    if (await db.blobs.get(hash)) return;
    await db.blobs.add({ hash, mediaType, size: bytes.byteLength });
    await db.blobBytes.add({ hash, bytes });
  });
}

/** The kinds of record that name pictures, attachments or kept papers. */
export const namingBlobs = ['report', 'template', 'version', 'paper', 'pack'] as const satisfies readonly Kind[];

/** The hashes of blobs that a value names anywhere. */
export function hashesIn(value: unknown): Set<string> {
  return new Set(JSON.stringify(value)?.match(/\b[0-9a-f]{64}\b/g) ?? []);
}

/** The hashes of blobs that anything stored names. Within a transaction. */
export async function namedBlobs(db: Database): Promise<Set<string>> {
  const named = new Set<string>();
  for (const table of [...namingBlobs, 'blocks', 'changes', 'chunks']) {
    await db.table(table).each((row) => {
      for (const hash of hashesIn(row)) named.add(hash);
    });
  }
  return named;
}

/** Removes the blobs that nothing stored names and nobody is about to; answers how many. Within a transaction. */
export async function dropUnused(db: Database, unplaced: ReadonlySet<string>): Promise<number> {
  const named = await namedBlobs(db);
  const unused = (await db.blobs.toCollection().primaryKeys()).filter((hash) => !named.has(hash) && !unplaced.has(hash));
  await db.blobs.bulkDelete(unused);
  await db.blobBytes.bulkDelete(unused);
  return unused.length;
}
