import { type Result, refuse } from '#shared/base/result.ts';
import { askOnce } from '#renderer/workers/ask-once.ts';
import type { Backup, BackupAnswer, BackupRequest } from '#renderer/workers/backup-protocol.ts';
import type { Database } from './database.ts';
import { readWhole, withNamedBlobs } from './whole.ts';

/** A file that takes longer than this to pack or open is given up (milliseconds). */
const limit = 120_000;

/** The whole database as the bytes of one .boardpack file, without pictures that nothing names. `app` is the version that writes it. */
export async function exportBackup(db: Database, app: string): Promise<Result<Uint8Array>> {
  const content = withNamedBlobs(await readWhole(db), new Set());
  const blobs = new Map<string, Uint8Array>();
  for (const { hash } of content.blobs) {
    const held = await db.blobBytes.get(hash);
    if (!held)
      return refuse(
        'picture-missing',
        'The backup was not made: the bytes of a picture or attachment are missing from the database. Restart Boardpack, which brings it back from its second copy where there is one.',
      );
    blobs.set(hash, held.bytes);
  }
  const answer = await ask({ call: 'pack', app, content, blobs });
  return answer?.call === 'pack' ? answer.result : givenUp;
}

/** Opens a backup and checks all of it. Nothing of the database is touched. */
export async function readBackup(bytes: Uint8Array): Promise<Result<Backup>> {
  const answer = await ask({ call: 'open', bytes });
  return answer?.call === 'open' ? answer.result : givenUp;
}

const givenUp = refuse('given-up', 'This took too long or failed, so it was given up. Your data stays as it was. Close other programs and try again.');

function ask(request: BackupRequest): Promise<BackupAnswer | null> {
  const worker = new Worker(new URL('../workers/backup.worker.ts', import.meta.url), { type: 'module', name: 'backup' });
  return askOnce(worker, request, limit);
}
