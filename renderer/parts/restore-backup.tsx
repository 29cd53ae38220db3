import { useState, useSyncExternalStore } from 'react';
import { counted } from '#shared/base/count.ts';
import { largestBackup } from '#shared/base/limits.ts';
import { ok, refuse, type Result } from '#shared/base/result.ts';
import { readBackup } from '#renderer/data/index.ts';
import { getBridge } from '#renderer/platform/index.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { momentWords } from './change-words.ts';
import { countsWords } from './content-counts.ts';

type ReadResult = Awaited<ReturnType<typeof readBackup>>;
/** A backup that was opened and checked. */
export type Backup = Extract<ReadResult, { ok: true }>['value'];
export type OpenedBackup = { readonly name: string; readonly backup: Backup };

/** Asks for a backup file and checks all of it. Null where the person cancelled. Nothing is touched. */
export async function chooseBackup(): Promise<Result<OpenedBackup | null>> {
  try {
    const file = await getBridge().openFile({ kinds: ['boardpack'], maxBytes: largestBackup });
    return file ? await checkBackup(file.name, file.bytes) : ok(null);
  } catch (error) {
    return refuse('cannot-open', error instanceof Error ? error.message : String(error));
  }
}

/** Checks the bytes of a backup. */
export async function checkBackup(name: string, bytes: Uint8Array): Promise<Result<OpenedBackup>> {
  const read = await readBackup(bytes);
  return read.ok ? ok({ name, backup: read.value }) : read;
}

let restores = 0;
const watchers = new Set<() => void>();
const watch = (watcher: () => void) => {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
};

/** How many backups this window has restored, from whichever screen: what lies beside the database is another then. */
export function useRestores(): number {
  return useSyncExternalStore(watch, () => restores);
}

/** Shows what a backup holds before anything is replaced. */
export function RestoreDialog({
  opened,
  replaces,
  restore,
  onDone,
  onClose,
}: {
  readonly opened: OpenedBackup;
  /** What stands in its way now: '26 risks ...', or null where there is nothing. */
  readonly replaces: string | null;
  readonly restore: (backup: Backup) => Promise<Result<null>>;
  readonly onDone: () => void;
  readonly onClose: () => void;
}) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const { backup, name } = opened;
  const council = String(backup.content.records.settings[0]?.['council'] ?? '');
  const counts = Object.fromEntries(Object.entries(backup.content.records).map(([kind, records]) => [kind, records.length]));
  const go = async () => {
    setBusy(true);
    const result = await restore(backup);
    setBusy(false);
    if (!result.ok) return setProblem(result.problem.message);
    restores += 1;
    for (const watcher of watchers) watcher();
    onDone();
  };
  return (
    <Dialog title="Restore this backup?" onClose={onClose}>
      <dl className="facts">
        <dt>File</dt>
        <dd>{name}</dd>
        <dt>Council</dt>
        <dd>{council || 'not named'}</dd>
        <dt>Made</dt>
        <dd>{momentWords(backup.made)}</dd>
        <dt>Holds</dt>
        <dd>
          {countsWords(counts)}
          {backup.blobs.size > 0 && `, ${counted(backup.blobs.size, 'picture or attachment', 'pictures and attachments')}`}
        </dd>
      </dl>
      {replaces === null ? null : (
        <p>
          It replaces everything in this database: {replaces}. A copy of what is here now is kept first, and can be gone back to under Settings, Copies and
          backups.
        </p>
      )}
      {problem && <Notice tone="danger">{problem}</Notice>}
      <div className="dialog-actions">
        <Button disabled={busy} onClick={onClose}>
          Cancel
        </Button>
        <Button look="primary" disabled={busy} onClick={() => void go()}>
          {busy ? 'Restoring …' : 'Restore'}
        </Button>
      </div>
    </Dialog>
  );
}
