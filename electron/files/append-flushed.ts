import { type FileHandle, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { flushFolder } from './write-whole.ts';

/**
 * Appends text to a file and answers its size once it is on the disk; creates the file where it is missing. Rejects
 * with Node's error; what was half written is then cut off again, where the disk still lets it.
 */
export async function appendFlushed(path: string, text: string): Promise<number> {
  const handle = await open(path, 'a');
  try {
    const { size } = await handle.stat();
    try {
      await handle.appendFile(text);
      await handle.datasync();
    } catch (error) {
      await cutBack(handle, size);
      throw error;
    }
    if (size === 0) await flushFolder(dirname(path));
    return size + Buffer.byteLength(text);
  } finally {
    await handle.close();
  }
}

async function cutBack(handle: FileHandle, size: number): Promise<void> {
  // A reader tells a torn last line from a whole one, so that failing here loses nothing.
  await handle.truncate(size).catch(() => undefined);
}
