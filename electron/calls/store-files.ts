import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { ok, refuse, type Result } from '#shared/base/result.ts';
import type { AnsweredCalls, StoreFile } from '#shared/bridge/contract.ts';
import { isStoreDatabase, isStoreFileName } from '#shared/bridge/store-file.ts';
import { appendFlushed } from '../files/append-flushed.ts';
import { diskRefusal } from '../files/disk-refusal.ts';
import { roomFor } from '../files/free-space.ts';
import { oneAtATime } from '../files/one-at-a-time.ts';
import { readPiece, writePiece } from '../files/pieces.ts';
import { flushFolder, isLeftover, longPatience, writeWhole } from '../files/write-whole.ts';

type StoreCalls = Pick<
  AnsweredCalls,
  'appendStoreFile' | 'writeStoreFile' | 'writeStorePiece' | 'readStoreFile' | 'readStorePiece' | 'listStoreFiles' | 'removeStoreFile'
>;
const secondCopy = 'The second copy of your records';

/**
 * The store files of all databases, in a folder for each below `folder`: the copy of the records outside the browser's
 * storage. `onLowRoom` is called when a write finds the disk nearly full.
 */
export function makeStoreFiles(folder: string, onLowRoom: () => void): StoreCalls {
  const swept = new Set<string>();

  async function folderOf(database: string): Promise<string> {
    const path = join(folder, database);
    if (!isStoreDatabase(database)) throw new Error(`Not a database's name: ${database}`);
    if (!swept.has(database)) {
      if (await mkdir(path, { recursive: true })) await flushFolder(folder);
      for (const name of await readdir(path)) if (isLeftover(name)) await rm(join(path, name), { force: true });
      swept.add(database);
    }
    return path;
  }

  function pathOf(file: StoreFile, at: string): string {
    if (!isStoreFileName(file.name)) throw new Error(`Not a store file's name: ${file.name}`);
    return join(at, file.name);
  }

  /** One step after another in the folder of a database; what the disk refuses is said. */
  function inTurn<T>(database: string, step: (at: string) => Promise<Result<T>>): Promise<Result<T>> {
    return oneAtATime(`${folder}/${database}`, async () => {
      try {
        return await step(await folderOf(database));
      } catch (error) {
        return diskRefusal(error, secondCopy);
      }
    });
  }

  function write(file: StoreFile, step: (path: string) => Promise<number>): Promise<Result<{ bytes: number }>> {
    return inTurn(file.database, async (at) => {
      const path = pathOf(file, at);
      const room = await roomFor(folder);
      if (room === 'none') {
        return refuse(
          'disk-full',
          'The disk has less than 100 MB left, so the second copy of your records is not being kept. What was saved is safe. Free some space before you go on.',
        );
      }
      if (room === 'low') onLowRoom();
      return ok({ bytes: await step(path) });
    });
  }

  function read<T>(file: StoreFile, step: (path: string) => Promise<T>): Promise<Result<T | null>> {
    return inTurn(file.database, async (at) => {
      try {
        return ok(await step(pathOf(file, at)));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return ok(null);
        throw error;
      }
    });
  }

  return {
    appendStoreFile: (file, text) => write(file, (path) => appendFlushed(path, text)),
    writeStoreFile: (file, text) =>
      write(file, async (path) => {
        await writeWhole(path, text, longPatience);
        return Buffer.byteLength(text);
      }),
    writeStorePiece: (file, text, at) => write(file, (path) => writePiece(path, text, at, longPatience)),
    readStoreFile: (file) => read(file, (path) => readFile(path, 'utf8')),
    readStorePiece: (file, from, length) => read(file, (path) => readPiece(path, from, length)),
    listStoreFiles: (database) =>
      inTurn(database, async (at) => {
        const names = (await readdir(at)).filter(isStoreFileName).sort();
        return ok(await Promise.all(names.map(async (name) => ({ name, bytes: (await stat(join(at, name))).size }))));
      }),
    removeStoreFile: (file) =>
      inTurn(file.database, async (at) => {
        await rm(pathOf(file, at), { force: true });
        await flushFolder(at);
        return ok(undefined);
      }),
  };
}
