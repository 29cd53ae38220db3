import { keptWorker } from '#renderer/workers/kept-worker.ts';
import type { SpellingAnswer, SpellingRequest } from '#renderer/workers/spelling-protocol.ts';

const ask = keptWorker<SpellingRequest, SpellingAnswer>(() => new Worker(new URL('../workers/spelling.worker.ts', import.meta.url), { type: 'module' }));

/** Which of these words are wrong in British English. The dictionary is loaded with the first question; where it cannot be had, nothing is wrong. */
export async function wrongWords(words: readonly string[]): Promise<readonly string[]> {
  return (await ask((id) => ({ ask: 'check', id, words })))?.words ?? [];
}

/** What may have been meant by a wrong word, the likeliest first; nothing where the dictionary cannot be had. */
export async function suggestionsFor(word: string): Promise<readonly string[]> {
  return (await ask((id) => ({ ask: 'suggest', id, word })))?.words ?? [];
}
