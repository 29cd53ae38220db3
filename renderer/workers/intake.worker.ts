import { refuse } from '#shared/base/result.ts';
import { arrive } from '#shared/packs/intake/arrive.ts';
import { comparePdfs } from '#shared/packs/intake/compare-pdfs.ts';
import { withKeptPictures } from './pictures/keep-pictures.ts';
import type { ArriveRequest, IntakeAnswer, IntakeRequest } from './intake-protocol.ts';

const say = (answer: IntakeAnswer) => postMessage(answer);

/** One question for each worker: a file made to break its reader ends here, in the same words as any other fault. */
addEventListener('message', async ({ data }: MessageEvent<IntakeRequest>) => {
  try {
    if (data.ask === 'compare') say({ say: 'compared', compared: await comparePdfs(data.before, data.after) });
    else await read(data);
  } catch (error) {
    const problem = refuse('failed', `This file could not be read (${(error as Error).message}). Nothing was taken in. Ask its sender for another copy.`);
    say(data.ask === 'compare' ? { say: 'compared', compared: problem } : { say: 'arrived', arrived: problem });
  }
});

async function read({ path, bytes, judge }: ArriveRequest): Promise<void> {
  let said = 0;
  const onProgress = (done: number) => {
    if (done - said < 0.05) return;
    said = done;
    say({ say: 'progress', done });
  };
  say({ say: 'arrived', arrived: await arrive(path, bytes, judge, onProgress, withKeptPictures) });
}
