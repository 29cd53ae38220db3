import { useState } from 'react';
import { useRecovery, useStore } from '#renderer/data/index.ts';
import { getBridge } from '#renderer/platform/index.ts';
import { countsWords } from '#renderer/parts/content-counts.ts';
import { countAll } from '#renderer/parts/count-all.ts';
import { CopyState } from '#renderer/parts/copy-state.tsx';
import { chooseDatabase } from '#renderer/parts/databases.ts';
import { useLookups } from '#renderer/parts/lookups.tsx';
import { recoveryWords } from '#renderer/parts/recovery-words.ts';
import { chooseBackup, type OpenedBackup, RestoreDialog } from '#renderer/parts/restore-backup.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { say } from '#renderer/ui/message.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { EarlierStates } from './earlier-states.tsx';
import { FolderSection } from './folder-section.tsx';
import { makeBackup } from './make-backup.ts';

/** Second copy, backups, and earlier states to go back to. */
export function CopiesPart() {
  const store = useStore();
  const lookups = useLookups();
  const recovery = useRecovery();
  const found = recovery && recoveryWords(recovery);
  const isSample = store.name === 'sample';
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [opened, setOpened] = useState<{ readonly file: OpenedBackup; readonly here: string } | null>(null);
  const backup = async () => {
    setBusy(true);
    setProblem(await makeBackup(store, lookups.settings.council));
    setBusy(false);
  };
  const choose = async () => {
    const chosen = await chooseBackup();
    if (!chosen.ok) return setProblem(chosen.problem.message);
    setProblem(null);
    if (chosen.value) setOpened({ file: chosen.value, here: countsWords(await countAll(store)) });
  };
  return (
    <div className="settings-part">
      <section>
        <h2>Where your records lie</h2>
        <CopyState inSettings />
        {found && <p>When the app was opened: {found.text}</p>}
      </section>
      {getBridge().storeFilesAre === 'inside' && <FolderSection onProblem={setProblem} />}
      <section>
        <h2>Backup</h2>
        <p>
          One file with every record, report, picture and the history. It is not locked with a password: keep it where your council allows such records to be
          kept.
        </p>
        <div className="toolbar">
          <Button look="primary" disabled={busy} onClick={() => void backup()}>
            {busy ? 'Making the backup …' : 'Make a backup'}
          </Button>
          {isSample ? (
            <Button look="quiet" onClick={() => chooseDatabase('main')}>
              Back to my own records
            </Button>
          ) : (
            <Button disabled={!store.writable} onClick={() => void choose()}>
              Restore from a backup …
            </Button>
          )}
        </div>
        {isSample && <p>A backup is restored into your own records, not into the sample: go back to them first.</p>}
      </section>
      {problem && <Notice tone="danger">{problem}</Notice>}
      <EarlierStates />
      {!isSample && (
        <section>
          <h2>The sample</h2>
          <p>
            An invented council with a programme, registers and finished reports, to try things in. It opens in a database of its own; nothing there touches
            your own records.
          </p>
          <div className="toolbar">
            <Button onClick={() => chooseDatabase('sample')}>Open the sample</Button>
          </div>
        </section>
      )}
      {opened && (
        <RestoreDialog
          opened={opened.file}
          replaces={opened.here}
          restore={store.restore}
          onClose={() => setOpened(null)}
          onDone={() => {
            setOpened(null);
            say('The backup was restored.');
          }}
        />
      )}
    </div>
  );
}
