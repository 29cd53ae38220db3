import { refuse, type Result } from '#shared/base/result.ts';
import type { Judge } from './arrived.ts';
import type { Opened } from './arrive.ts';

/** Reads a Word file into a kept paper, and judges it. */
export async function arriveWord(_path: string, _bytes: Uint8Array, _judge: Judge, _onProgress?: (done: number) => void): Promise<Result<Opened>> {
  return refuse('other-kind', 'Word files are not taken in yet. Ask for the paper as a PDF or as a Boardpack file.');
}
