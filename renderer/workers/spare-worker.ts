type Told = { readonly say: 'progress'; readonly done: number } | { readonly say: 'failed'; readonly message: string };

/** `onProgress` is told how much is done, from 0 to 1. An aborted `signal` ends the work at once. */
export type WatchedWork = { readonly onProgress?: (done: number) => void; readonly signal?: AbortSignal };

/** Puts one request to the worker, with what it is handed for good, and lets whatever else waits on the page have its turn. Says nothing to work that is over. */
export type Ask<Request> = (request: Request, transfer?: Transferable[]) => Promise<void>;

/** Long work in a worker of its own, one at a time in each; one that is done with is spared for the next. */
export type SpareWorker<Request, Answer> = {
  /** Starts the worker while nothing else is to be done, and tells it what to make ready. */
  readonly prepare: (request: Request) => void;
  /**
   * The answer to what `send` asks. Rejects with the signal's reason where it was aborted, and with an Error where the
   * worker failed; nothing is left half done.
   */
  readonly run: (send: (ask: Ask<Request>) => Promise<void>, watched: WatchedWork) => Promise<Exclude<Answer, Told>>;
};

/** Makes work of one kind. A worker is ended after an answer that it is not `reusable` after; `notLoaded` says what could not be loaded. */
export function spareWorker<Request, Answer extends { readonly say: string }>(
  start: () => Worker,
  { notLoaded, reusable }: { readonly notLoaded: string; readonly reusable: (answer: Answer) => boolean },
): SpareWorker<Request, Answer> {
  let spare: Worker | null = null;
  const run: SpareWorker<Request, Answer>['run'] = (send, { signal, onProgress }) =>
    new Promise((resolve, reject) => {
      if (signal?.aborted) {
        reject(signal.reason);
        return;
      }
      const worker = spare ?? start();
      spare = null;
      let isOver = false;
      const cancel = () => end(() => reject(signal?.reason), false);
      const end = (settle: () => void, isReusable: boolean) => {
        isOver = true;
        signal?.removeEventListener('abort', cancel);
        worker.onmessage = null;
        worker.onerror = null;
        if (isReusable && spare === null) spare = worker;
        else worker.terminate();
        settle();
      };
      signal?.addEventListener('abort', cancel);
      worker.onmessage = ({ data }: MessageEvent<Answer | Told>) => {
        if (isProgress(data)) onProgress?.(data.done);
        else if (isFailure(data)) end(() => reject(new Error(data.message)), false);
        else end(() => resolve(data as Exclude<Answer, Told>), reusable(data));
      };
      worker.onerror = (event) => end(() => reject(new Error(event.message || notLoaded)), false);
      const ask: Ask<Request> = async (request, transfer = []) => {
        if (isOver) return;
        worker.postMessage(request, transfer);
        await nextTask();
      };
      send(ask).catch((error: unknown) => end(() => reject(error), false));
    });
  return {
    prepare: (request) => {
      spare ??= start();
      spare.postMessage(request);
    },
    run,
  };
}

const isProgress = (answer: { readonly say: string }): answer is Extract<Told, { say: 'progress' }> => answer.say === 'progress';
const isFailure = (answer: { readonly say: string }): answer is Extract<Told, { say: 'failed' }> => answer.say === 'failed';

/** Lets whatever else waits on the page have its turn. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
