import { refuse, type Result } from '#shared/base/result.ts';
import type { Arrived } from '#shared/packs/intake/arrived.ts';
import type { Comparison } from '#shared/papers/compare.ts';
import { askOnce } from '#renderer/workers/ask-once.ts';
import type { ArriveRequest, IntakeAnswer, IntakeRequest } from '#renderer/workers/intake-protocol.ts';

/** A paper that takes longer than this is given up (milliseconds). */
const limit = 180_000;

/** Reads and judges one file in a worker of its own, which `signal` ends at once; then null. `onProgress` goes from 0 to 1. */
export function readArriving(
  request: Omit<ArriveRequest, 'ask'>,
  { signal, onProgress }: { readonly signal: AbortSignal; readonly onProgress: (done: number) => void },
): Promise<Result<Arrived> | null> {
  if (signal.aborted) return Promise.resolve(null);
  const worker = startWorker();
  return new Promise<Result<Arrived> | null>((settle) => {
    const timer = setTimeout(() => settle(givenUp), limit);
    signal.addEventListener('abort', () => settle(null), { once: true });
    worker.addEventListener('message', ({ data }: MessageEvent<IntakeAnswer>) => {
      if (data.say === 'progress') return onProgress(data.done);
      clearTimeout(timer);
      if (data.say === 'arrived') settle(data.arrived);
    });
    worker.addEventListener('error', () => settle(givenUp));
    worker.postMessage({ ask: 'arrive', ...request } satisfies ArriveRequest);
  }).finally(() => worker.terminate());
}

/** Compares the words of two PDFs in a worker of its own. */
export async function comparePdfFiles(before: Uint8Array, after: Uint8Array): Promise<Result<Comparison>> {
  const answer = await askOnce<IntakeAnswer>(startWorker(), { ask: 'compare', before, after } satisfies IntakeRequest, limit);
  return answer?.say === 'compared' ? answer.compared : refuse('given-up', 'Comparing the two took too long or failed, so it was given up.');
}

function startWorker(): Worker {
  return new Worker(new URL('../../workers/intake.worker.ts', import.meta.url), { type: 'module', name: 'intake' });
}

const givenUp = refuse('given-up', 'Reading this file took too long or failed, so it was given up. Nothing was taken in. Ask its sender for another copy.');
