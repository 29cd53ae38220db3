import { ok, refuse } from '#shared/base/result.ts';
import { buildOutline } from '#shared/outline/build.ts';
import { comparePapers } from '#shared/papers/compare.ts';
import { openHandOver, packHandOver } from '#shared/papers/hand-over.ts';
import { readKeptPaper } from '#shared/papers/read-kept-paper.ts';
import type { PapersAnswers, PapersRequest } from './papers-protocol.ts';

addEventListener('message', (event: MessageEvent<PapersRequest>) => {
  void answer(event.data).then((done) => postMessage(done));
});

/** A file made to break its reader ends here, in the same words as any other fault. */
async function answer(request: PapersRequest): Promise<PapersAnswers[PapersRequest['call']]> {
  try {
    switch (request.call) {
      case 'read':
        return await readKeptPaper(request.bytes);
      case 'open':
        return await openHandOver(request.bytes);
      case 'pack':
        return await packHandOver(request.paper, request.blobs, request.app);
      case 'compare':
        return ok(comparePapers(buildOutline(request.before), buildOutline(request.after)));
    }
  } catch (error) {
    return refuse('failed', `This paper could not be read (${(error as Error).message}). Your data stays as it was. Use another copy of it.`);
  }
}
