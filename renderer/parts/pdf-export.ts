import type { PaperRecords } from '#shared/outline/build.ts';
import type { Outline } from '#shared/outline/outline.ts';
import type { Typeset } from '#shared/pdf/typeset.ts';
import { spareWorker, type WatchedWork } from '#renderer/workers/spare-worker.ts';
import type { TypesetAnswer, TypesetRequest } from '#renderer/workers/typeset-protocol.ts';

/** The bytes of pictures by their SHA-256. They are copied: the caller keeps them. */
type Blobs = ReadonlyMap<string, Uint8Array>;

/** Copying so many nodes to the worker takes a millisecond or two; a whole pack at once would be felt in typing. */
const atOnce = 150;
/** Bytes: a typesetter that grew beyond this is ended and another started with the next paper, for it gives nothing back. */
const mostKept = 300_000_000;

const typesetter = spareWorker<TypesetRequest, TypesetAnswer>(() => new Worker(new URL('../workers/typeset.worker.ts', import.meta.url), { type: 'module' }), {
  notLoaded: 'The typesetter could not be loaded.',
  reusable: (answer) => answer.say === 'typeset' && answer.memory < mostKept,
});

/** A document that is laid out already as a PDF, typeset in a worker. Rejects with the signal's reason where it was aborted, and with an Error where the typesetter failed. */
export async function typesetOutline({ nodes, ...outline }: Outline, blobs: Blobs, watched: WatchedWork = {}): Promise<Typeset> {
  const { made } = await typesetter.run(async (ask) => {
    for (let from = 0; from < nodes.length; from += atOnce) await ask({ ask: 'take', nodes: nodes.slice(from, from + atOnce) });
    await ask({ ask: 'outline', outline, blobs });
  }, watched);
  return made;
}

/** A report as a PDF; its outline is built in the worker. Rejects as {@link typesetOutline} does. */
export async function typesetReport({ blocks, ...records }: PaperRecords, blobs: Blobs, watched: WatchedWork = {}): Promise<Typeset> {
  const { made } = await typesetter.run(async (ask) => {
    for (let from = 0; from < blocks.length; from += atOnce) await ask({ ask: 'take', blocks: blocks.slice(from, from + atOnce) });
    await ask({ ask: 'report', records, blobs });
  }, watched);
  return made;
}
