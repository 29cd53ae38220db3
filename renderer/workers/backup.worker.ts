import { openBackup, packBackup } from '#shared/changes/backup.ts';
import type { BackupAnswer, BackupRequest } from './backup-protocol.ts';

addEventListener('message', (event: MessageEvent<BackupRequest>) => {
  void answer(event.data).then((done) => postMessage(done));
});

async function answer(request: BackupRequest): Promise<BackupAnswer> {
  if (request.call === 'open') return { call: 'open', result: await openBackup(request.bytes) };
  return { call: 'pack', result: { ok: true, value: await packBackup(request.content, request.blobs, request.app) } };
}
