import { useState } from 'react';
import type { Result } from '#shared/base/result.ts';
import type { Lost, Opened } from '#renderer/data/index.ts';
import { momentWords } from '#renderer/parts/change-words.ts';
import { countsWords } from '#renderer/parts/content-counts.ts';
import { chooseBackup, type OpenedBackup, RestoreDialog } from '#renderer/parts/restore-backup.tsx';
import { getBridge, secondCopy } from '#renderer/platform/index.ts';
import { ask } from '#renderer/ui/ask.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Notice } from '#renderer/ui/notice.tsx';

/** What is shown where the records could not be opened, or are no longer where they were. */
export function NotOpened({ opened, onMended }: { readonly opened: Exclude<Opened, { state: 'ready' }>; readonly onMended: () => void }) {
  if (opened.state === 'lost') return <LostRecords lost={opened} onMended={onMended} />;
  return (
    <main className="page" role="alert">
      <h1>Your records could not be opened</h1>
      <p>{opened.message}</p>
      <div className="toolbar">
        <Button look="primary" onClick={() => location.reload()}>
          Try again
        </Button>
      </div>
    </main>
  );
}

function LostRecords({ lost, onMended }: { readonly lost: Lost; readonly onMended: () => void }) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [file, setFile] = useState<OpenedBackup | null>(null);
  const act = async (step: () => Promise<Result<unknown>>) => {
    setBusy(true);
    const result = await step();
    setBusy(false);
    setProblem(result.ok ? null : result.problem.message);
    if (result.ok && result.value !== undefined) onMended();
  };
  const chooseFile = async () => {
    const chosen = await chooseBackup();
    setProblem(chosen.ok ? null : chosen.problem.message);
    if (chosen.ok) setFile(chosen.value);
  };
  const startEmpty = async () => {
    const sure = await ask({
      title: 'Start with nothing?',
      text: 'The second copy is kept and can be gone back to under Settings, Copies and backups.',
      yes: 'Start empty',
      danger: true,
    });
    if (sure) await act(lost.startEmpty);
  };
  const fromFolder = async () => {
    const result = await secondCopy.bringBack();
    setProblem(result.ok ? null : result.problem.message);
    if (result.ok && result.value) onMended();
  };
  return (
    <main className="page">
      <h1>Your records are not where they were</h1>
      <Notice tone="warning">{lost.message}</Notice>
      {lost.found && (
        <p>
          The second copy was last written on {momentWords(lost.found.made)} and holds {countsWords(lost.found.counts)}.
        </p>
      )}
      {lost.expected && <p>When all was last well there were {countsWords(lost.expected)}.</p>}
      {problem && <Notice tone="danger">{problem}</Notice>}
      <div className="toolbar">
        {lost.found && (
          <Button look="primary" disabled={busy} onClick={() => void act(lost.restore)}>
            {busy ? 'Restoring …' : 'Bring back the second copy'}
          </Button>
        )}
        <Button disabled={busy} onClick={() => void chooseFile()}>
          Restore from a backup …
        </Button>
        {!lost.found && getBridge().storeFilesAre === 'inside' && (
          <Button disabled={busy} onClick={() => void fromFolder()}>
            Bring back from a folder …
          </Button>
        )}
        <Button look="danger" disabled={busy} onClick={() => void startEmpty()}>
          Start empty …
        </Button>
      </div>
      {file && <RestoreDialog opened={file} replaces={null} restore={lost.restoreBackup} onDone={onMended} onClose={() => setFile(null)} />}
    </main>
  );
}
