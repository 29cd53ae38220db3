import type { WorkbookAnswer, WorkbookCalls, WorkbookRequest } from '#renderer/workers/workbook-protocol.ts';

export type { OpenedFile, PreviewRow, ProposalHead, RowFilter, SheetHead } from '#renderer/workers/workbook-protocol.ts';

/** A worker that holds one file while it is being imported. Calls are answered one after another. */
export type WorkbookSession = {
  /** Rejects with an Error where the worker failed or was ended. */
  readonly call: <Name extends keyof WorkbookCalls>(name: Name, ...args: Parameters<WorkbookCalls[Name]>) => Promise<ReturnType<WorkbookCalls[Name]>>;
  /** Ends whatever it is at, at once, and lets go of the file. */
  readonly end: () => void;
};

/** So long a file may take before reading it is ended (milliseconds): longer than the largest allowed one needs. */
const longest = 120_000;

/** Starts a worker for one file. `onProgress` is told how far the present call is, from 0 to 1. */
export function startWorkbookSession(onProgress: (done: number) => void): WorkbookSession {
  const worker = new Worker(new URL('../workers/workbook.worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<
    number,
    { readonly settle: (value: unknown) => void; readonly fail: (error: Error) => void; readonly timer: ReturnType<typeof setTimeout> }
  >();
  let next = 1;
  const end = (message: string) => {
    worker.terminate();
    for (const { fail, timer } of waiting.values()) {
      clearTimeout(timer);
      fail(new Error(message));
    }
    waiting.clear();
  };
  worker.onmessage = ({ data }: MessageEvent<WorkbookAnswer>) => {
    if (data.say === 'progress') return onProgress(data.done);
    const one = waiting.get(data.id);
    waiting.delete(data.id);
    clearTimeout(one?.timer);
    if (data.say === 'answer') one?.settle(data.value);
    else one?.fail(new Error(data.message));
  };
  worker.onerror = (event) => end(event.message || 'The reader of workbooks could not be loaded.');
  return {
    call: <Name extends keyof WorkbookCalls>(name: Name, ...args: Parameters<WorkbookCalls[Name]>) =>
      new Promise<ReturnType<WorkbookCalls[Name]>>((settle, fail) => {
        const id = next++;
        const timer = setTimeout(() => end('It took longer than two minutes, so it was ended.'), longest);
        waiting.set(id, { settle: settle as (value: unknown) => void, fail, timer });
        // The bytes of a file are handed over: a copy of them would hold the page up.
        const bytes = args.filter((one): one is Uint8Array<ArrayBuffer> => one instanceof Uint8Array).map((one) => one.buffer);
        worker.postMessage({ id, call: name, args } as unknown as WorkbookRequest, bytes);
      }),
    end: () => end('It was ended.'),
  };
}
