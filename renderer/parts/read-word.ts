import { type Result, refuse } from '#shared/base/result.ts';
import type { Settings } from '#shared/domain/settings.ts';
import type { WordFileRead, WordReadingAnswer, WordReadingRequest } from '#renderer/workers/word-reading-protocol.ts';

/** A file that takes longer than this is given up (milliseconds). */
const longest = 60_000;

type Options = { readonly onProgress?: (done: number) => void; readonly signal?: AbortSignal };

/**
 * Reads a .docx file in a worker of its own and makes a paper of it; the bytes stay with the caller. Refused with a
 * sentence where it cannot be read or takes too long. An aborted `signal` ends the work at once and rejects with its reason.
 */
export function readWord(bytes: Uint8Array, name: string, settings: Settings, { signal, onProgress }: Options = {}): Promise<Result<WordFileRead>> {
  if (signal?.aborted) return Promise.reject(signal.reason);
  const worker = new Worker(new URL('../workers/word-reading.worker.ts', import.meta.url), { type: 'module', name: 'word-reading' });
  let timer: ReturnType<typeof setTimeout> | undefined;
  return new Promise<Result<WordFileRead>>((resolve, reject) => {
    timer = setTimeout(() => resolve(givenUp), longest);
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
    worker.onmessage = ({ data }: MessageEvent<WordReadingAnswer>) => {
      if (data.say === 'progress') onProgress?.(data.done);
      else if (data.say === 'read') resolve(data.result);
      else reject(new Error(data.message));
    };
    worker.onerror = () => resolve(givenUp);
    const request: WordReadingRequest = { bytes: new Uint8Array(bytes), name, settings };
    worker.postMessage(request, [request.bytes.buffer]);
  }).finally(() => {
    clearTimeout(timer);
    worker.terminate();
  });
}

const givenUp = refuse(
  'given-up',
  'Reading this Word file took too long or failed, so it was given up. Nothing was taken in. Open it in Word, save it again, and choose that file.',
);
