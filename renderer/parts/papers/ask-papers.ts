import { refuse } from '#shared/base/result.ts';
import { askOnce } from '#renderer/workers/ask-once.ts';
import type { PapersAnswers, PapersRequest } from '#renderer/workers/papers-protocol.ts';

/** A paper that takes longer than this is given up (milliseconds). */
const limit = 60_000;

/** Reads, packs or compares kept papers in a worker of its own, so that typing goes on and what never ends can be given up. */
export async function askPapers<Call extends PapersRequest['call']>(request: Extract<PapersRequest, { call: Call }>): Promise<PapersAnswers[Call]> {
  const worker = new Worker(new URL('../../workers/papers.worker.ts', import.meta.url), { type: 'module', name: 'papers' });
  return (await askOnce<PapersAnswers[Call]>(worker, request, limit)) ?? (givenUp as PapersAnswers[Call]);
}

const givenUp = refuse('given-up', 'This took too long or failed, so it was given up. Your data stays as it was. Close other programs and try again.');
