import { type Result, refuse } from '#shared/base/result.ts';
import { joinFiles } from '#shared/pdf/merging/join-files.ts';
import { readPdfFacts } from '#shared/pdf/reading/pdf-facts.ts';
import { textOfPdf } from '#shared/pdf/reading/text-of-pdf.ts';
import type { PdfFilesRequest, PdfFilesSaying } from './pdf-files-protocol.ts';

let told = 0;

addEventListener('message', ({ data }: MessageEvent<PdfFilesRequest>) => {
  void answer(data).then((found) => {
    const pdf = found.ok && 'pdf' in found.value && found.value.pdf instanceof Uint8Array ? found.value.pdf : null;
    postMessage({ say: 'done', answer: found } as PdfFilesSaying, pdf ? [pdf.buffer as ArrayBuffer] : []);
  });
});

/** A file made to break its reader ends here, in the same words as any other fault. */
async function answer(request: PdfFilesRequest): Promise<Result<object>> {
  try {
    if (request.call === 'facts') return await readPdfFacts(request.bytes, progress);
    if (request.call === 'text') return await textOfPdf(request.bytes, progress);
    return await joinFiles(request.base, request.files, { font: request.font, isCounted: request.isCounted, onProgress: progress });
  } catch (error) {
    const what = request.call === 'join' ? 'The PDF files could not be joined to the pack' : 'This PDF could not be read';
    return refuse('failed', `${what} (${(error as Error).message}). Your data stays as it was. Use another copy of the file.`);
  }
}

function progress(done: number): void {
  const now = Date.now();
  if (done < 1 && now - told < 100) return;
  told = now;
  postMessage({ say: 'progress', done } satisfies PdfFilesSaying);
}
