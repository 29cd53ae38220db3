import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { ok, refuse, type Result } from '#shared/base/result.ts';
import type { ChosenFile } from '#shared/bridge/contract.ts';
import { diskRefusal } from './disk-refusal.ts';

/** Reads a file whole; refused where it is longer than `maxBytes`, is no plain file, or cannot be read. */
export async function readLimited(path: string, maxBytes: number): Promise<Result<ChosenFile>> {
  const name = basename(path);
  try {
    const handle = await open(path, 'r');
    try {
      const found = await handle.stat();
      if (!found.isFile()) return refuse('not-a-file', `“${name}” is not a file that can be read. Nothing was changed.`);
      if (found.size > maxBytes) return refuse('too-large', tooLarge(name, found.size, maxBytes));
      const bytes = new Uint8Array(await handle.readFile());
      return bytes.byteLength > maxBytes ? refuse('too-large', tooLarge(name, bytes.byteLength, maxBytes)) : ok({ name, bytes });
    } finally {
      await handle.close();
    }
  } catch (error) {
    return diskRefusal(error, `“${name}”`);
  }
}

function tooLarge(name: string, size: number, most: number): string {
  const megabytes = (bytes: number) => `${Math.max(1, Math.ceil(bytes / 1_048_576))} MB`;
  return `“${name}” is ${megabytes(size)}; the most that can be opened here is ${megabytes(most)}. Nothing was changed.`;
}
