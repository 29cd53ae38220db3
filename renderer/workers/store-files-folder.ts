import type { StoreFile } from '#shared/bridge/contract.ts';
import { isStoreDatabase, isStoreFileName } from '#shared/bridge/store-file.ts';
import { listPrivate, orMissing, readPrivate, writePrivate } from './store-files-private.ts';

/**
 * Makes the chosen folder hold the same bytes as the store file, and reads them back. A file that grew is appended to.
 * Throws where what was read back differs. Does nothing where the store file has gone meanwhile.
 */
export async function copyOut(folder: FileSystemDirectoryHandle, file: StoreFile): Promise<void> {
  const bytes = await readPrivate(file);
  if (!bytes) return;
  const target = await (await folder.getDirectoryHandle(file.database, { create: true })).getFileHandle(file.name, { create: true });
  const there = await bytesOf(target);
  if (sameBytes(there, bytes)) return;
  const grows = there.byteLength < bytes.byteLength && sameBytes(there, bytes.subarray(0, there.byteLength));
  const stream = await target.createWritable({ keepExistingData: grows });
  if (grows) await stream.write({ type: 'write', position: there.byteLength, data: bytes.slice(there.byteLength) });
  else await stream.write(bytes);
  await stream.close();
  if (!sameBytes(await bytesOf(target), bytes)) throw new DOMException('The copy read back differs', 'DataError');
}

/** Removes one store file's copy from the chosen folder, where there is one. */
export async function removeOut(folder: FileSystemDirectoryHandle, file: StoreFile): Promise<void> {
  await orMissing(async () => (await folder.getDirectoryHandle(file.database)).removeEntry(file.name));
}

/**
 * Takes the store files of a chosen folder in, whole, for every database that has none here; answers how many files
 * came. What is here already is never written over.
 */
export async function bringBack(folder: FileSystemDirectoryHandle): Promise<number> {
  let count = 0;
  for await (const [database, handle] of folder.entries()) {
    if (handle.kind !== 'directory' || !isStoreDatabase(database)) continue;
    if ((await listPrivate(database)).length > 0) continue;
    for await (const [name, file] of handle.entries()) {
      if (file.kind !== 'file' || !isStoreFileName(name)) continue;
      await writePrivate({ database, name }, await bytesOf(file));
      count += 1;
    }
  }
  return count;
}

async function bytesOf(file: FileSystemFileHandle): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await (await file.getFile()).arrayBuffer());
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (a.byteLength !== b.byteLength) return false;
  for (let index = 0; index < a.byteLength; index++) if (a[index] !== b[index]) return false;
  return true;
}
