import { constants, type FileHandle, open, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { PieceAt } from '#shared/bridge/contract.ts';
import { flushFolder, type Patience, renamePatiently } from './write-whole.ts';

/**
 * Writes a file piece by piece, whole or not at all: the pieces gather in a neighbour, which takes the file's place,
 * flushed, with the last. Answers how many bytes have gathered. Rejects with Node's error; then the neighbour is gone
 * and the file is as it was.
 */
export async function writePiece(path: string, text: string, at: PieceAt, patience: Patience): Promise<number> {
  const beside = besideOf(path);
  try {
    const bytes = await addTo(beside, text, at);
    if (at === 'last') {
      await renamePatiently(beside, path, patience);
      await flushFolder(dirname(path));
    }
    return bytes;
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    throw error;
  }
}

/** The bytes of a file from `from` on, at most `length`; fewer at its end. */
export async function readPiece(path: string, from: number, length: number): Promise<Uint8Array> {
  const handle = await open(path, 'r');
  try {
    const bytes = new Uint8Array(Math.max(0, Math.min(length, (await handle.stat()).size - from)));
    return bytes.subarray(0, await readInto(handle, bytes, from));
  } finally {
    await handle.close();
  }
}

async function readInto(handle: FileHandle, bytes: Uint8Array, from: number): Promise<number> {
  let done = 0;
  while (done < bytes.length) {
    const { bytesRead } = await handle.read(bytes, done, bytes.length - done, from + done);
    if (bytesRead === 0) break;
    done += bytesRead;
  }
  return done;
}

async function addTo(beside: string, text: string, at: PieceAt): Promise<number> {
  // A later piece must never begin a file: what came before it would be missing.
  const flags = constants.O_WRONLY | constants.O_APPEND | (at === 'first' ? constants.O_CREAT | constants.O_TRUNC : 0);
  const handle = await open(beside, flags);
  try {
    await handle.appendFile(text);
    if (at === 'last') await handle.sync();
    return (await handle.stat()).size;
  } finally {
    await handle.close();
  }
}

/** Named like every half-written neighbour, so that what a crash leaves is swept away. */
function besideOf(path: string): string {
  return join(dirname(path), `.${basename(path)}.000000000000.tmp`);
}
