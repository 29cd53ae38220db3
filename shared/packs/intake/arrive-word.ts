import { sha256 } from '#shared/base/hash.ts';
import { ok, type Result } from '#shared/base/result.ts';
import { paperFromRead } from '#shared/papers/from-read-paper.ts';
import { keepPaper } from '#shared/papers/keep-paper.ts';
import { readDocx } from '#shared/word/reading/read-docx.ts';
import type { ReadPaper } from '#shared/word/reading/read-paper.ts';
import type { Judge } from './arrived.ts';
import type { Opened } from './arrive.ts';
import { titleFromName } from './file-name.ts';
import { judgeWord } from './judge-word.ts';

/** Makes the pictures of a paper that was read fit to be kept: of a kind that a report can hold, with nothing in them that is not seen. */
export type FitPictures = (read: ReadPaper) => Promise<ReadPaper>;

/** Reads a Word file into a kept paper that prints its very text, and judges both. See `arrive`. */
export async function arriveWord(
  path: string,
  bytes: Uint8Array,
  judge: Judge,
  onProgress?: (done: number) => void,
  fitPictures: FitPictures = async (read) => read,
): Promise<Result<Opened>> {
  const read = await readDocx(bytes, onProgress ? { onProgress: (done) => onProgress(done * 0.8) } : {});
  if (!read.ok) return read;
  const fitted = await fitPictures(read.value);
  const { records, pictures, findings, recognised } = paperFromRead(fitted, { name: titleFromName(path), settings: judge.settings });
  const judged = judgeWord({ ...fitted, findings }, records, recognised, path, judge);
  const kept = await keepPaper(
    records,
    { made: `${judge.today}T00:00:00.000Z`, by: judged.from.slice(0, 300), version: null, note: '' },
    pictures.map(({ hash, mediaType, bytes: own }) => ({ hash, mediaType, size: own.length })),
  );
  onProgress?.(1);
  return ok({
    ...judged,
    kept: { hash: await sha256(kept), bytes: kept, blobs: pictures.map(({ hash, mediaType, bytes: own }) => ({ hash, mediaType, bytes: own })) },
    pages: null,
  });
}
