import { refuse } from '#shared/base/result.ts';
import { openBackup, packBackup } from '#shared/changes/backup.ts';
import type { BackupAnswer, BackupRequest } from './backup-protocol.ts';

addEventListener('message', (event: MessageEvent<BackupRequest>) => {
  void answer(event.data).then((done) => postMessage(done));
});

/** A file made to break its reader (nested without end, larger than memory) ends here, and in the same words as any other fault. */
async function answer(request: BackupRequest): Promise<BackupAnswer> {
  try {
    if (request.call === 'open') return { call: 'open', result: await openBackup(request.bytes) };
    return { call: 'pack', result: await packBackup(request.content, request.blobs, request.app) };
  } catch (error) {
    const words = (error as Error).message;
    if (request.call === 'pack')
      return {
        call: 'pack',
        result: refuse('not-packed', `The backup was not made (${words}). Your data stays as it was. Close other programs and try again.`),
      };
    return { call: 'open', result: refuse('damaged', `This backup cannot be read (${words}). Your data stays as it was. Use another copy of it.`) };
  }
}
