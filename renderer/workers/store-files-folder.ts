import type { StoreFile } from '#shared/bridge/contract.ts';
import { isStoreDatabase, isStoreFileName } from '#shared/bridge/store-file.ts';
import { listPrivate, openPrivate, orMissing, pieceOf, writePrivate } from './store-files-private.ts';

/** So much is compared and copied at a time, in bytes. */
const pieceLength = 4_000_000;

/**
 * Makes the chosen folder hold the same bytes as the store file, and reads them back. A file that grew is appended to.
 * Throws where what was read back differs. Does nothing where the store file has gone meanwhile.
 */
export async function copyOut(folder: FileSystemDirectoryHandle, file: StoreFile): Promise<void> {
  const source = await openPrivate(file);
  if (!source) return;
  const target = await (await folder.getDirectoryHandle(file.database, { create: true })).getFileHandle(file.name, { create: true });
  const there = await target.getFile();
  const isBeginning = there.size <= source.size && (await beginAlike(there, source, there.size));
  if (isBeginning && there.size === source.size) return;
  const stream = await target.createWritable({ keepExistingData: isBeginning });
  for (let at = isBeginning ? there.size : 0; at < source.size; at += pieceLength) {
    await stream.write({ type: 'write', position: at, data: await pieceOf(source, at, pieceLength) });
  }
  await stream.close();
  const copy = await target.getFile();
  if (copy.size !== source.size || !(await beginAlike(copy, source, source.size))) throw new DOMException('The copy read back differs', 'DataError');
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

/** Whether the first `length` bytes of both are the same. */
async function beginAlike(a: Blob, b: Blob, length: number): Promise<boolean> {
  for (let at = 0; at < length; at += pieceLength) {
    const most = Math.min(pieceLength, length - at);
    if (!sameBytes(await pieceOf(a, at, most), await pieceOf(b, at, most))) return false;
  }
  return true;
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.byteLength === b.byteLength && a.every((byte, index) => byte === b[index]);
}
