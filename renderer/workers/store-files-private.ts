import type { PieceAt, StoreFile } from '#shared/bridge/contract.ts';
import { isStoreDatabase, isStoreFileName } from '#shared/bridge/store-file.ts';

const rootName = 'boardpack-stores';
/** What a file answers while another window holds it, or when it was replaced while it was being read. */
const busyErrors = new Set(['NoModificationAllowedError', 'NotReadableError']);
/** How long to wait for such a file, in milliseconds, step by step. */
const busySteps = [5, 10, 20, 50, 100, 200, 400, 800] as const;

/** A file handle that can be renamed in its folder, over whatever bears the name: in one step, by the File System standard. */
type Movable = FileSystemFileHandle & { move(name: string): Promise<void> };

/** Appends text to a store file and flushes it. A write that fails half-way leaves the file as it was. */
export async function appendPrivate(file: StoreFile, text: string): Promise<{ bytes: number }> {
  const folder = await databaseFolder(file.database, true);
  const access = await openAlone(await folder.getFileHandle(checkedName(file), { create: true }));
  try {
    const start = access.getSize();
    try {
      writeAll(access, new TextEncoder().encode(text), start);
    } catch (error) {
      access.truncate(start);
      access.flush();
      throw error;
    }
    return { bytes: access.getSize() };
  } finally {
    access.close();
  }
}

/** Writes a store file whole or not at all: beside it first, flushed, then renamed over it. */
export async function writePrivate(file: StoreFile, bytes: Uint8Array): Promise<{ bytes: number }> {
  await writePrivatePiece(file, bytes, 'first');
  return writePrivatePiece(file, new Uint8Array(), 'last');
}

/** Adds a piece to the neighbour of a store file, flushed; the last one renames it over the file. Answers its size. */
export async function writePrivatePiece(file: StoreFile, bytes: Uint8Array, at: PieceAt): Promise<{ bytes: number }> {
  const folder = await databaseFolder(file.database, true);
  // A later piece must never begin a file: what came before it would be missing.
  const beside = (await folder.getFileHandle(`${checkedName(file)}.new`, { create: at === 'first' })) as Movable;
  const access = await openAlone(beside);
  let size = 0;
  try {
    if (at === 'first') access.truncate(0);
    writeAll(access, bytes, access.getSize());
    size = access.getSize();
  } finally {
    access.close();
  }
  if (at === 'last') await whenFree(() => beside.move(file.name));
  return { bytes: size };
}

/** A store file's bytes, or null where there is none. */
export function readPrivate(file: StoreFile): Promise<Uint8Array<ArrayBuffer> | null> {
  return whereFound(file, bytesOf);
}

/** A store file's bytes from `from` on, at most `length`; null where there is no such file. */
export async function readPrivatePiece(file: StoreFile, from: number, length: number): Promise<Uint8Array<ArrayBuffer> | null> {
  const content = await openPrivate(file);
  return content && pieceOf(content, from, length);
}

/** A store file as the browser's own kind of file, which is read when asked; null where there is none. */
export function openPrivate(file: StoreFile): Promise<File | null> {
  return whereFound(file, contentOf);
}

/** Some of a file's bytes. */
export async function pieceOf(content: Blob, from: number, length: number): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await content.slice(from, from + length).arrayBuffer());
}

/** The store files of one database with their sizes, by name. Half-written neighbours are not among them. */
export async function listPrivate(database: string): Promise<{ name: string; bytes: number }[]> {
  const folder = await orMissing(() => databaseFolder(database, false));
  const files = folder ? await whenFree(() => sizesIn(folder)) : [];
  return files.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Every store file of every database here. */
export async function listAllPrivate(): Promise<StoreFile[]> {
  const all: StoreFile[] = [];
  const root = await storesFolder();
  for await (const [database, handle] of root.entries()) {
    if (handle.kind !== 'directory' || !isStoreDatabase(database)) continue;
    for (const { name } of await listPrivate(database)) all.push({ database, name });
  }
  return all;
}

/** Removes a store file and what a broken write may have left beside it. Removing what is not there is no error. */
export async function removePrivate(file: StoreFile): Promise<void> {
  const folder = await orMissing(() => databaseFolder(file.database, false));
  if (!folder) return;
  await orMissing(() => whenFree(() => folder.removeEntry(`${checkedName(file)}.new`)));
  await orMissing(() => whenFree(() => folder.removeEntry(file.name)));
}

/** Runs `step`; null where it fails because a file or folder is not there. */
export async function orMissing<T>(step: () => Promise<T>): Promise<T | null> {
  try {
    return await step();
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') return null;
    throw error;
  }
}

async function whereFound<T>(file: StoreFile, read: (handle: FileSystemFileHandle) => Promise<T>): Promise<T | null> {
  const folder = await orMissing(() => databaseFolder(file.database, false));
  if (!folder) return null;
  return whenFree(async () => {
    const found = await orMissing(() => folder.getFileHandle(checkedName(file)));
    return found && read(found);
  });
}

async function sizesIn(folder: FileSystemDirectoryHandle): Promise<{ name: string; bytes: number }[]> {
  const files: { name: string; bytes: number }[] = [];
  for await (const [name, handle] of folder.entries()) {
    if (handle.kind === 'file' && isStoreFileName(name)) files.push({ name, bytes: (await contentOf(handle)).size });
  }
  return files;
}

async function bytesOf(handle: FileSystemFileHandle): Promise<Uint8Array<ArrayBuffer>> {
  const content = await contentOf(handle);
  return new Uint8Array(await unlessReplaced(() => content.arrayBuffer()));
}

function contentOf(handle: FileSystemFileHandle): Promise<File> {
  return unlessReplaced(() => handle.getFile());
}

/** A file that was found and now is not has just been replaced by another: that is a reason to look again. */
async function unlessReplaced<T>(step: () => Promise<T>): Promise<T> {
  try {
    return await step();
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') throw new DOMException(error.message, 'NotReadableError');
    throw error;
  }
}

async function storesFolder(): Promise<FileSystemDirectoryHandle> {
  const root = await navigator.storage.getDirectory();
  return root.getDirectoryHandle(rootName, { create: true });
}

async function databaseFolder(database: string, create: boolean): Promise<FileSystemDirectoryHandle> {
  if (!isStoreDatabase(database)) throw new Error(`Not a database's name: ${database}`);
  return (await storesFolder()).getDirectoryHandle(database, { create });
}

function checkedName(file: StoreFile): string {
  if (!isStoreFileName(file.name)) throw new Error(`Not a store file's name: ${file.name}`);
  return file.name;
}

function openAlone(file: FileSystemFileHandle): Promise<FileSystemSyncAccessHandle> {
  return whenFree(() => file.createSyncAccessHandle());
}

async function whenFree<T>(step: () => Promise<T>): Promise<T> {
  for (const wait of busySteps) {
    try {
      return await step();
    } catch (error) {
      if (!(error instanceof DOMException && busyErrors.has(error.name))) throw error;
      await new Promise((done) => setTimeout(done, wait));
    }
  }
  return step();
}

function writeAll(access: FileSystemSyncAccessHandle, bytes: Uint8Array<ArrayBuffer> | Uint8Array, start: number): void {
  let done = 0;
  while (done < bytes.byteLength) {
    const wrote = access.write(bytes.subarray(done) as Uint8Array<ArrayBuffer>, { at: start + done });
    if (wrote === 0) throw new DOMException('The browser took no more bytes', 'QuotaExceededError');
    done += wrote;
  }
  access.flush();
}
