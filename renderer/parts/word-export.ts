import type { PaperRecords } from '#shared/outline/build.ts';
import type { Outline } from '#shared/outline/outline.ts';
import type { ComparisonRequest, OutlineRequest, WordAnswer, WordRequest } from '#renderer/workers/word-protocol.ts';

/**
 * What the paper is made of, and the bytes of its pictures by hash. The bytes are handed over: do not use them
 * afterwards. The outline is built in the worker, so that a long paper does not hold the page up.
 */
export type WordInput = { readonly records: PaperRecords; readonly blobs: ReadonlyMap<string, Uint8Array<ArrayBuffer>> };

/** Copying so many blocks to the worker takes a millisecond or two; a whole paper at once would be felt in typing. */
const blocksAtOnce = 200;

let idle: Worker | null = null;

/**
 * The paper as a .docx file, written in a worker. `onProgress` is told how much is done, from 0 to 1. An aborted
 * `signal` ends the work at once and rejects with its reason; rejects with an Error where the writer failed.
 */
export function exportWord(input: WordInput, options: Options = {}): Promise<Uint8Array<ArrayBuffer>> {
  return written((worker, isCancelled) => sendPaper(worker, input, isCancelled), options);
}

/** Two states of a paper as one .docx file with tracked changes, written in a worker. Rejects as {@link exportWord} does. */
export function exportComparison(input: Omit<ComparisonRequest, 'ask'>, options: Options = {}): Promise<Uint8Array<ArrayBuffer>> {
  return written(async (worker) => ask(worker, { ask: 'compare', ...input }, []), options);
}

/** A document that is laid out already as a .docx file, written in a worker. Rejects as {@link exportWord} does. */
export function exportOutline(input: Omit<OutlineRequest, 'ask'>, options: Options = {}): Promise<Uint8Array<ArrayBuffer>> {
  return written(async (worker) => ask(worker, { ask: 'outline', ...input }, []), options);
}

type Options = { readonly onProgress?: (done: number) => void; readonly signal?: AbortSignal };

function written(send: (worker: Worker, isCancelled: () => boolean) => Promise<void>, options: Options): Promise<Uint8Array<ArrayBuffer>> {
  const { signal, onProgress } = options;
  return new Promise((resolve, reject) => {
    if (signal?.aborted) {
      reject(signal.reason);
      return;
    }
    const worker = takeWorker();
    const cancel = () => end(() => reject(signal?.reason), false);
    const end = (settle: () => void, isReusable: boolean) => {
      signal?.removeEventListener('abort', cancel);
      worker.onmessage = null;
      worker.onerror = null;
      if (isReusable && idle === null) idle = worker;
      else worker.terminate();
      settle();
    };
    signal?.addEventListener('abort', cancel);
    worker.onmessage = ({ data }: MessageEvent<WordAnswer>) => {
      if (data.say === 'progress') onProgress?.(data.done);
      else if (data.say === 'written') end(() => resolve(data.bytes), true);
      else end(() => reject(new Error(data.message)), true);
    };
    worker.onerror = (event) => end(() => reject(new Error(event.message || 'The Word writer could not be loaded.')), false);
    send(worker, () => signal?.aborted === true).catch((error: unknown) => end(() => reject(error), false));
  });
}

/** Hands the paper over in slices, between which the page answers to whatever else is asked of it. */
async function sendPaper(worker: Worker, { records: { blocks, ...records }, blobs }: WordInput, isCancelled: () => boolean): Promise<void> {
  for (let from = 0; from < blocks.length; from += blocksAtOnce) {
    ask(worker, { ask: 'take', blocks: blocks.slice(from, from + blocksAtOnce) }, []);
    await nextTask();
    if (isCancelled()) return;
  }
  ask(worker, { ask: 'write', records, blobs }, [...new Set([...blobs.values()].map((bytes) => bytes.buffer))]);
}

/** Lets whatever else waits on the page have its turn. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** Loads the Word writer while nothing else is to be done, so that the first export does not wait for it. */
export function prepareWord(style: Pick<Outline, 'numbering' | 'font' | 'size'>): void {
  idle ??= startWorker();
  ask(idle, { ask: 'prepare', style }, []);
}

function takeWorker(): Worker {
  const worker = idle ?? startWorker();
  idle = null;
  return worker;
}

function startWorker(): Worker {
  return new Worker(new URL('../workers/word.worker.ts', import.meta.url), { type: 'module' });
}

function ask(worker: Worker, request: WordRequest, transfer: Transferable[]): void {
  worker.postMessage(request, transfer);
}
