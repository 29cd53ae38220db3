import { refuse } from '#shared/base/result.ts';
import type { PapersAnswers, PapersRequest } from '#renderer/workers/papers-protocol.ts';

/** A paper that takes longer than this is given up (milliseconds). */
const limit = 60_000;

/** Reads, packs or compares kept papers in a worker of its own, so that typing goes on and what never ends can be given up. */
export function askPapers<Call extends PapersRequest['call']>(request: Extract<PapersRequest, { call: Call }>): Promise<PapersAnswers[Call]> {
  const worker = new Worker(new URL('../../workers/papers.worker.ts', import.meta.url), { type: 'module', name: 'papers' });
  return new Promise<PapersAnswers[Call]>((settle) => {
    const giveUp = () => settle(givenUp as PapersAnswers[Call]);
    const timer = setTimeout(giveUp, limit);
    worker.addEventListener('message', (event: MessageEvent<PapersAnswers[Call]>) => {
      clearTimeout(timer);
      settle(event.data);
    });
    worker.addEventListener('error', giveUp);
    worker.postMessage(request);
  }).finally(() => worker.terminate());
}

const givenUp = refuse('given-up', 'This took too long or failed, so it was given up. Your data stays as it was. Close other programs and try again.');
