import { buildOutline } from '#shared/outline/build.ts';
import { partsFor, writeDocx } from '#shared/word/index.ts';
import type { WordAnswer, WordRequest } from './word-protocol.ts';

const say = (answer: WordAnswer, transfer: Transferable[] = []) => postMessage(answer, transfer);

addEventListener('message', async ({ data }: MessageEvent<WordRequest>) => {
  try {
    if (data.ask === 'prepare') {
      await partsFor(data.style);
      return;
    }
    const bytes = await writeDocx(buildOutline(data.records), { blobs: data.blobs, onProgress: (done) => say({ say: 'progress', done }) });
    say({ say: 'written', bytes }, [bytes.buffer]);
  } catch (error) {
    say({ say: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
});
