import { sha256 } from '#shared/base/hash.ts';
import type { Database } from './database.ts';

/** A picture or attachment as it was given. */
export type StoredBlob = { readonly bytes: Uint8Array; readonly mediaType: string };

/** Keeps bytes once under their SHA-256 and answers it. A blob that is there already is not written again. */
export async function putBlob(db: Database, bytes: Uint8Array, mediaType: string): Promise<string> {
  const hash = await sha256(bytes);
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
