import { localDay } from '#shared/base/calendar-date.ts';
import type { Block } from '#shared/domain/report/index.ts';
import { buildOutline } from '#shared/outline/build.ts';
import { datedBy } from '#shared/outline/dated.ts';
import { comparePapers } from '#shared/papers/compare.ts';
import { trackedPaper } from '#shared/papers/tracked-paper.ts';
import { partsFor, writeDocx } from '#shared/word/index.ts';
import type { WordAnswer, WordRequest } from './word-protocol.ts';

const say = (answer: WordAnswer, transfer: Transferable[] = []) => postMessage(answer, transfer);

let taken: Block[] = [];

addEventListener('message', async ({ data }: MessageEvent<WordRequest>) => {
  try {
    if (data.ask === 'prepare') {
      await partsFor(data.style);
      return;
    }
    if (data.ask === 'take') {
      taken.push(...data.blocks);
      return;
    }
    if (data.ask === 'compare') {
      const { outline, tracking } = trackedPaper(comparePapers(buildOutline(data.before), buildOutline(data.after)), data);
      const bytes = await writeDocx(datedBy(outline, localDay()), { blobs: data.blobs, tracking, onProgress: (done) => say({ say: 'progress', done }) });
      say({ say: 'written', bytes }, [bytes.buffer]);
      return;
    }
    if (data.ask === 'outline') {
      const bytes = await writeDocx(datedBy(data.outline, localDay()), { blobs: data.blobs, onProgress: (done) => say({ say: 'progress', done }) });
      say({ say: 'written', bytes }, [bytes.buffer]);
      return;
    }
    const records = { ...data.records, blocks: taken };
    taken = [];
    const bytes = await writeDocx(datedBy(buildOutline(records), localDay()), { blobs: data.blobs, onProgress: (done) => say({ say: 'progress', done }) });
    say({ say: 'written', bytes }, [bytes.buffer]);
  } catch (error) {
    say({ say: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
});
