import { randomBytes } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** How long a rename is tried again, in milliseconds, while a virus scanner or a synchroniser holds the file. */
export type Patience = { readonly forMs: number };

/** For files that only the app writes. */
export const longPatience: Patience = { forMs: 60_000 };
/** For files that a person chose and may have open in Word. */
export const shortPatience: Patience = { forMs: 5_000 };

const busyCodes = new Set(['EPERM', 'EBUSY', 'EACCES']);
const temporaryName = /^\.[^/\\]+\.[0-9a-f]{12}\.tmp$/;

/**
 * Writes a file whole or not at all: beside it, flushed, then renamed over it; the folder is flushed too. Rejects with
 * Node's error, and then the file is as it was. Never leaves half a file under the name.
 */
export async function writeWhole(path: string, content: Uint8Array | string, patience: Patience): Promise<void> {
  const beside = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    await writeFlushed(beside, content);
    await renamePatiently(beside, path, patience);
  } catch (error) {
    // What could not be written cannot always be removed either; the first error is the one that tells.
    await rm(beside, { force: true }).catch(() => undefined);
    throw error;
  }
  await flushFolder(dirname(path));
}

/** Whether a file's name is one that a broken {@link writeWhole} may have left behind. */
export function isLeftover(name: string): boolean {
  return temporaryName.test(name);
}

/** Makes the names in a folder last through a power cut. Windows flushes them itself and refuses to be asked. */
export async function flushFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function writeFlushed(path: string, content: Uint8Array | string): Promise<void> {
  const handle = await open(path, 'wx');
  try {
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Renames a file over another, again and again while that one is held. */
export async function renamePatiently(from: string, to: string, { forMs }: Patience): Promise<void> {
  let waited = 0;
  for (let wait = 50; ; wait = Math.min(wait * 2, 2_000)) {
    try {
      return await rename(from, to);
    } catch (error) {
      if (waited >= forMs || !busyCodes.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
    }
    const pause = Math.min(wait, forMs - waited);
    await new Promise((done) => setTimeout(done, pause));
    waited += pause;
  }
}
