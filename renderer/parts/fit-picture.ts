import { keptWorker } from '#renderer/workers/kept-worker.ts';
import type { FittedPicture, PictureAnswer, PictureRequest, PictureType } from '#renderer/workers/picture-protocol.ts';

const ask = keptWorker<PictureRequest, PictureAnswer>(() => new Worker(new URL('../workers/picture.worker.ts', import.meta.url), { type: 'module' }));

/**
 * A picture made fit to be kept in a worker: see `fit-for-print.ts` there. The bytes stay with the caller. Null for
 * what cannot be read.
 */
export async function fitPicture(bytes: Uint8Array, mediaType: PictureType): Promise<FittedPicture | null> {
  const copy = new Uint8Array(bytes);
  return (await ask((id) => ({ id, bytes: copy, mediaType }), [copy.buffer]))?.fitted ?? null;
}
