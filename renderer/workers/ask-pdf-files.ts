import { refuse } from '#shared/base/result.ts';
import type { PdfFilesAnswers, PdfFilesRequest, PdfFilesSaying } from './pdf-files-protocol.ts';

/** How a question is watched and given up. */
export type PdfFilesWatch = {
  /** Ends the work at once; the answer is a refusal for the reason 'cancelled'. */
  readonly signal?: AbortSignal;
  /** Goes from 0 to 1. */
  readonly onProgress?: (done: number) => void;
};

/** After so long, in milliseconds, a file was made so that reading it never ends. */
const limit = 300_000;

/** Reads or joins PDF files in a worker of its own, which ends with its answer, when it is given up, and after five minutes. */
export async function askPdfFiles<Call extends PdfFilesRequest['call']>(
  request: Extract<PdfFilesRequest, { readonly call: Call }>,
  { signal, onProgress }: PdfFilesWatch = {},
): Promise<PdfFilesAnswers[Call]> {
  const cancelled = refuse('cancelled', 'This was stopped. Nothing was changed.');
  if (signal?.aborted) return cancelled;
  const worker = new Worker(new URL('./pdf-files.worker.ts', import.meta.url), { type: 'module', name: 'pdf files' });
  let stop: (() => void) | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;
  try {
    return await new Promise<PdfFilesAnswers[Call]>((settle) => {
      stop = () => settle(cancelled);
      signal?.addEventListener('abort', stop);
      timer = setTimeout(
        () => settle(refuse('too-large', 'This took longer than any paper should, so it was ended. Nothing was changed. Use another copy of the file.')),
        limit,
      );
      worker.addEventListener('message', ({ data }: MessageEvent<PdfFilesSaying>) => {
        if (data.say === 'progress') onProgress?.(data.done);
        else settle(data.answer as PdfFilesAnswers[Call]);
      });
      worker.addEventListener('error', () =>
        settle(refuse('failed', 'The PDF could not be read: the program that reads it stopped. Your data stays as it was. Use another copy of the file.')),
      );
      worker.postMessage(request);
    });
  } finally {
    worker.terminate();
    if (timer !== null) clearTimeout(timer);
    if (stop !== null) signal?.removeEventListener('abort', stop);
  }
}
