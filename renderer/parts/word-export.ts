import type { PaperRecords } from '#shared/outline/build.ts';
import type { Outline } from '#shared/outline/outline.ts';
import { type Ask, spareWorker, type WatchedWork } from '#renderer/workers/spare-worker.ts';
import type { ComparisonRequest, OutlineRequest, WordAnswer, WordRequest } from '#renderer/workers/word-protocol.ts';

/**
 * What the paper is made of, and the bytes of its pictures by hash. The bytes are handed over: do not use them
 * afterwards. The outline is built in the worker, so that a long paper does not hold the page up.
 */
export type WordInput = { readonly records: PaperRecords; readonly blobs: ReadonlyMap<string, Uint8Array<ArrayBuffer>> };

/** Copying so many blocks to the worker takes a millisecond or two; a whole paper at once would be felt in typing. */
const blocksAtOnce = 200;

const writer = spareWorker<WordRequest, WordAnswer>(() => new Worker(new URL('../workers/word.worker.ts', import.meta.url), { type: 'module' }), {
  notLoaded: 'The Word writer could not be loaded.',
  reusable: () => true,
});

/**
 * The paper as a .docx file, written in a worker. Rejects with the signal's reason where it was aborted, and with an
 * Error where the writer failed.
 */
export function exportWord({ records: { blocks, ...records }, blobs }: WordInput, watched: WatchedWork = {}): Promise<Uint8Array<ArrayBuffer>> {
  return written(async (ask) => {
    for (let from = 0; from < blocks.length; from += blocksAtOnce) await ask({ ask: 'take', blocks: blocks.slice(from, from + blocksAtOnce) });
    await ask({ ask: 'write', records, blobs }, [...new Set([...blobs.values()].map((bytes) => bytes.buffer))]);
  }, watched);
}

/** Two states of a paper as one .docx file with tracked changes, written in a worker. Rejects as {@link exportWord} does. */
export function exportComparison(input: Omit<ComparisonRequest, 'ask'>, watched: WatchedWork = {}): Promise<Uint8Array<ArrayBuffer>> {
  return written((ask) => ask({ ask: 'compare', ...input }), watched);
}

/** A document that is laid out already as a .docx file, written in a worker. Rejects as {@link exportWord} does. */
export function exportOutline(input: Omit<OutlineRequest, 'ask'>, watched: WatchedWork = {}): Promise<Uint8Array<ArrayBuffer>> {
  return written((ask) => ask({ ask: 'outline', ...input }), watched);
}

/** Loads the Word writer while nothing else is to be done, so that the first export does not wait for it. */
export function prepareWord(style: Pick<Outline, 'numbering' | 'font' | 'size'>): void {
  writer.prepare({ ask: 'prepare', style });
}

async function written(send: (ask: Ask<WordRequest>) => Promise<void>, watched: WatchedWork): Promise<Uint8Array<ArrayBuffer>> {
  return (await writer.run(send, watched)).bytes;
}
