import type { PaperRecords } from '#shared/outline/build.ts';
import type { Outline } from '#shared/outline/outline.ts';
import type { Typeset } from '#shared/pdf/typeset.ts';
import type { TypesetAnswer, TypesetRequest } from './typeset-protocol.ts';

/** The bytes of pictures by their SHA-256. They are copied: the caller keeps them. */
export type TypesetBlobs = ReadonlyMap<string, Uint8Array>;
/** `onProgress` is told how much is done, from 0 to 1. An aborted `signal` ends the work at once. */
export type TypesetOptions = { readonly onProgress?: (done: number) => void; readonly signal?: AbortSignal };

/** Copying so many nodes to the worker takes a millisecond or two; a whole pack at once would be felt in typing. */
const atOnce = 150;
/** Bytes: a typesetter that grew beyond this is ended and another started with the next paper, for it gives nothing back. */
const mostKept = 300_000_000;

let idle: Worker | null = null;

/**
 * A paper or a pack as a PDF, typeset in a worker, from a page or from another worker. Rejects with the signal's reason
 * where it was aborted, and with an Error where the typesetter failed; nothing is left half done.
 */
export function typesetPack(outline: Outline, blobs: TypesetBlobs, options: TypesetOptions = {}): Promise<Typeset> {
  const { nodes, ...rest } = outline;
  return typeset(async (ask) => {
    for (let from = 0; from < nodes.length; from += atOnce) await ask({ ask: 'take', nodes: nodes.slice(from, from + atOnce) });
    await ask({ ask: 'outline', outline: rest, blobs });
  }, options);
}

/** A report as a PDF; its outline is built in the worker. Rejects as {@link typesetPack} does. */
export function typesetReport({ blocks, ...records }: PaperRecords, blobs: TypesetBlobs, options: TypesetOptions = {}): Promise<Typeset> {
  return typeset(async (ask) => {
    for (let from = 0; from < blocks.length; from += atOnce) await ask({ ask: 'take', blocks: blocks.slice(from, from + atOnce) });
    await ask({ ask: 'report', records, blobs });
  }, options);
}

function typeset(send: (ask: (request: TypesetRequest) => Promise<void>) => Promise<void>, { signal, onProgress }: TypesetOptions): Promise<Typeset> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) {
      reject(signal.reason);
      return;
    }
    const worker = idle ?? new Worker(new URL('./typeset.worker.ts', import.meta.url), { type: 'module' });
    idle = null;
    let isOver = false;
    const cancel = () => end(() => reject(signal?.reason), false);
    const end = (settle: () => void, isReusable: boolean) => {
      isOver = true;
      signal?.removeEventListener('abort', cancel);
      worker.onmessage = null;
      worker.onerror = null;
      if (isReusable && idle === null) idle = worker;
      else worker.terminate();
      settle();
    };
    signal?.addEventListener('abort', cancel);
    worker.onmessage = ({ data }: MessageEvent<TypesetAnswer>) => {
      if (data.say === 'progress') onProgress?.(data.done);
      else if (data.say === 'typeset') end(() => resolve(data.made), data.memory < mostKept);
      else end(() => reject(new Error(data.message)), false);
    };
    worker.onerror = (event) => end(() => reject(new Error(event.message || 'The typesetter could not be loaded.')), false);
    const ask = async (request: TypesetRequest) => {
      if (isOver) return;
      worker.postMessage(request);
      await nextTask();
    };
    send(ask).catch((error: unknown) => end(() => reject(error), false));
  });
}

/** Lets whatever else waits have its turn. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
