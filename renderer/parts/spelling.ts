import type { SpellingAnswer, SpellingRequest } from '#renderer/workers/spelling-protocol.ts';

type Asked = SpellingRequest extends infer R ? (R extends SpellingRequest ? Omit<R, 'id'> : never) : never;

let worker: Worker | null = null;
let next = 1;
const waiting = new Map<number, (words: readonly string[]) => void>();

/** Which of these words are wrong in British English. The dictionary is loaded with the first question. */
export function wrongWords(words: readonly string[]): Promise<readonly string[]> {
  return ask({ ask: 'check', words });
}

/** What may have been meant by a wrong word, the likeliest first. */
export function suggestionsFor(word: string): Promise<readonly string[]> {
  return ask({ ask: 'suggest', word });
}

/** Where the worker cannot be had nothing is wrong and nothing is offered: writing goes on without it. */
function ask(question: Asked): Promise<readonly string[]> {
  worker ??= startWorker();
  const id = next++;
  const answered = new Promise<readonly string[]>((resolve) => waiting.set(id, resolve));
  worker.postMessage({ ...question, id } satisfies SpellingRequest);
  return answered;
}

function startWorker(): Worker {
  const made = new Worker(new URL('../workers/spelling.worker.ts', import.meta.url), { type: 'module' });
  made.onmessage = ({ data }: MessageEvent<SpellingAnswer>) => {
    waiting.get(data.id)?.(data.words);
    waiting.delete(data.id);
  };
  made.onerror = () => {
    for (const settle of waiting.values()) settle([]);
    waiting.clear();
  };
  return made;
}
