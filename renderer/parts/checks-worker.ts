import type { ChecksAnswer, ChecksRequest } from '#renderer/workers/checks-protocol.ts';

export type { ChecksAnswer };

/** A worker that holds one paper and checks it. What is asked is answered in its own time; after `end` nothing is. */
export type ChecksWorker = { readonly ask: (request: ChecksRequest) => void; readonly end: () => void };

/** Starts a worker for one paper. `onFailed` is told why it could not be loaded. */
export function startChecks(onAnswer: (answer: ChecksAnswer) => void, onFailed: (message: string) => void): ChecksWorker {
  const worker = new Worker(new URL('../workers/checks.worker.ts', import.meta.url), { type: 'module' });
  worker.onmessage = ({ data }: MessageEvent<ChecksAnswer>) => onAnswer(data);
  worker.onerror = (event) => onFailed(event.message || 'The checks could not be loaded.');
  return { ask: (request) => worker.postMessage(request), end: () => worker.terminate() };
}
