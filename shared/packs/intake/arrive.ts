import { sha256 } from '#shared/base/hash.ts';
import { ok, type Result } from '#shared/base/result.ts';
import { openHandOver } from '#shared/papers/hand-over.ts';
import { readPdfFacts } from '#shared/pdf/reading/pdf-facts.ts';
import { textOfPdf } from '#shared/pdf/reading/text-of-pdf.ts';
import type { Arrived, Judge } from './arrived.ts';
import { arriveWord, type FitPictures } from './arrive-word.ts';
import { baseName } from './file-name.ts';
import { formOfFile } from './form-of-file.ts';
import { judgeHandedOver } from './judge-handed-over.ts';
import { judgePdf } from './judge-pdf.ts';

/** What comes back of a file but for its form and itself. */
export type Opened = Omit<Arrived, 'form' | 'file'>;

/**
 * Reads and judges one file that was received for a meeting; `path` is its name with its folders. Refused with a sentence
 * where it is no paper, damaged, locked or too large. `onProgress` goes from 0 to 1; `fitPictures` makes those of a Word file
 * fit to be kept, where the host can draw.
 */
export async function arrive(
  path: string,
  bytes: Uint8Array,
  judge: Judge,
  onProgress?: (done: number) => void,
  fitPictures?: FitPictures,
): Promise<Result<Arrived>> {
  const name = baseName(path).slice(0, 300);
  const form = formOfFile(name, bytes);
  if (!form.ok) return form;
  const opened = await open(form.value, path, bytes, judge, onProgress, fitPictures);
  if (!opened.ok) return opened;
  const title = opened.value.title.replace(/\s+/g, ' ').trim().slice(0, 300);
  return ok({ ...opened.value, title, form: form.value, file: { name, hash: await sha256(bytes), bytes: bytes.length } });
}

function open(
  form: Arrived['form'],
  path: string,
  bytes: Uint8Array,
  judge: Judge,
  onProgress?: (done: number) => void,
  fitPictures?: FitPictures,
): Promise<Result<Opened>> {
  switch (form) {
    case 'boardpack':
      return openBoardpack(bytes, judge);
    case 'word':
      return arriveWord(path, bytes, judge, onProgress, fitPictures);
    case 'pdf':
      return openPdf(path, bytes, judge, onProgress);
  }
}

async function openBoardpack(bytes: Uint8Array, judge: Judge): Promise<Result<Opened>> {
  const opened = await openHandOver(bytes);
  if (!opened.ok) return opened;
  const { paper, hash, bytes: own, blobs } = opened.value;
  const kept = {
    hash,
    bytes: own,
    blobs: paper.blobs.map((one) => ({ hash: one.hash, mediaType: one.mediaType, bytes: blobs.get(one.hash) ?? new Uint8Array() })),
  };
  return ok({ ...judgeHandedOver(paper, judge), kept, pages: null });
}

async function openPdf(path: string, bytes: Uint8Array, judge: Judge, onProgress?: (done: number) => void): Promise<Result<Opened>> {
  const facts = await readPdfFacts(bytes, (done) => onProgress?.(done / 2));
  if (!facts.ok) return facts;
  const text = await textOfPdf(bytes, (done) => onProgress?.(0.5 + done / 2));
  if (!text.ok) return text;
  return ok({ ...judgePdf(facts.value, text.value.pages, path, judge), kept: null, pages: facts.value.pages.length });
}
