import { ok } from '#shared/base/result.ts';
import { paperFromRead } from '#shared/papers/from-read-paper.ts';
import { readDocx } from '#shared/word/reading/read-docx.ts';
import { withKeptPictures } from './pictures/keep-pictures.ts';
import type { WordReadingAnswer, WordReadingRequest } from './word-reading-protocol.ts';

const say = (answer: WordReadingAnswer, transfer: Transferable[] = []) => postMessage(answer, transfer);

addEventListener('message', async ({ data: { bytes, name, settings } }: MessageEvent<WordReadingRequest>) => {
  try {
    const read = await readDocx(bytes, { onProgress: (done) => say({ say: 'progress', done: done * 0.7 }) });
    if (!read.ok) {
      say({ say: 'read', result: read });
      return;
    }
    const kept = await withKeptPictures(read.value);
    const paper = paperFromRead(kept, { name, settings });
    const buffers = kept.pictures.map((one) => one.bytes.buffer);
    say({ say: 'read', result: ok({ read: kept, paper }) }, [...new Set(buffers)] as ArrayBuffer[]);
  } catch (error) {
    say({ say: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
});
