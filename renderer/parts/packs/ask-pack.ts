import { ok, type Result, refuse } from '#shared/base/result.ts';
import type { MadePack, PackAnswer, PackProgress, PackQuestion, PackRequest, ReadPack } from '#renderer/workers/packs/pack-protocol.ts';

export type { MadePack, PackProgress, ReadPack };

type Watch = { readonly signal?: AbortSignal; readonly onProgress?: (progress: PackProgress) => void };

/** Reads kept papers in a worker, each checked against its seal. */
export function readPapers(kept: ReadonlyMap<string, Uint8Array>): Promise<Result<ReadPack>> {
  return asked({ ask: 'read', kept }, {}, (answer) => (answer.say === 'read' ? ok(answer.papers) : null));
}

/** Makes a pack in a worker and reads its files back; nothing is stored. An aborted signal ends the work at once and is refused as 'cancelled'. */
export function makePack(request: PackRequest, watch: Watch): Promise<Result<MadePack>> {
  return asked({ ask: 'make', ...request }, watch, (answer) => (answer.say === 'made' ? ok(answer.pack) : null));
}

function asked<T>(question: PackQuestion, { signal, onProgress }: Watch, read: (answer: PackAnswer) => Result<T> | null): Promise<Result<T>> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('../../workers/pack.worker.ts', import.meta.url), { type: 'module', name: 'pack' });
    const end = (result: Result<T>) => {
      worker.terminate();
      signal?.removeEventListener('abort', cancel);
      resolve(result);
    };
    const cancel = () => end(refuse('cancelled', 'The pack was not made. Nothing was stored.'));
    if (signal?.aborted) return cancel();
    signal?.addEventListener('abort', cancel);
    worker.onmessage = ({ data }: MessageEvent<PackAnswer>) => {
      if (data.say === 'progress') return onProgress?.(data);
      const result = data.say === 'refused' ? refuse('refused', data.message) : read(data);
      if (result) end(result);
    };
    worker.onerror = (event) =>
      end(refuse('failed', `The pack could not be made (${event.message || 'a part of the app could not be loaded'}). Nothing was stored. Try again.`));
    worker.postMessage(question);
  });
}
