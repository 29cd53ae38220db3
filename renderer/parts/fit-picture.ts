import type { FittedPicture, PictureAnswer, PictureRequest, PictureType } from '#renderer/workers/picture-protocol.ts';

let worker: Worker | null = null;
let next = 1;
const waiting = new Map<number, (fitted: FittedPicture | null) => void>();

/**
 * A picture made fit to be kept in a worker: see `fit-for-print.ts` there. The bytes stay with the caller. Null for
 * what cannot be read.
 */
export function fitPicture(bytes: Uint8Array, mediaType: PictureType): Promise<FittedPicture | null> {
  worker ??= startWorker();
  const id = next++;
  const fitted = new Promise<FittedPicture | null>((resolve) => waiting.set(id, resolve));
  const copy = new Uint8Array(bytes);
  worker.postMessage({ id, bytes: copy, mediaType } satisfies PictureRequest, [copy.buffer]);
  return fitted;
}

function startWorker(): Worker {
  const made = new Worker(new URL('../workers/picture.worker.ts', import.meta.url), { type: 'module' });
  made.onmessage = ({ data }: MessageEvent<PictureAnswer>) => {
    waiting.get(data.id)?.(data.fitted);
    waiting.delete(data.id);
  };
  made.onerror = () => {
    for (const settle of waiting.values()) settle(null);
    waiting.clear();
    worker = null;
  };
  return made;
}
