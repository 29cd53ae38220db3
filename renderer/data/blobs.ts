import { sha256 } from '#shared/base/hash.ts';
import type { Database } from './database.ts';

/** A picture or attachment as it was given. */
export type StoredBlob = { readonly bytes: Uint8Array; readonly mediaType: string };

/** Keeps bytes once under their SHA-256 and answers it. A blob that is there already is not written again. */
export async function putBlob(db: Database, bytes: Uint8Array, mediaType: string): Promise<string> {
  const hash = await sha256(bytes);
  if ((await db.blobs.where('hash').equals(hash).count()) === 0) await db.blobs.put({ hash, mediaType, bytes });
  return hash;
}

/** The bytes under a hash, checked against it; null where there are none. Throws where the stored bytes are damaged. */
export async function readBlob(db: Database, hash: string): Promise<StoredBlob | null> {
  const row = await db.blobs.get(hash);
  if (!row) return null;
  if ((await sha256(row.bytes)) !== hash) throw new Error(`The bytes stored under ${hash} are damaged`);
  return { bytes: row.bytes, mediaType: row.mediaType };
}
