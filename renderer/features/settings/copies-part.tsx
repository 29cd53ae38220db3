import { useEffect, useState } from 'react';
import { longDate } from '#shared/base/calendar-date.ts';
import type { Result } from '#shared/base/result.ts';
import { type KeptCopy, useRecovery, useStore } from '#renderer/data/index.ts';
import { getBridge, secondCopy } from '#renderer/platform/index.ts';
import { momentWords } from '#renderer/parts/change-words.ts';
import { countsWords } from '#renderer/parts/content-counts.ts';
import { countAll } from '#renderer/parts/count-all.ts';
import { CopyState, lastBackupKey, useSecondCopy } from '#renderer/parts/copy-state.tsx';
import { chooseDatabase } from '#renderer/parts/databases.ts';
import { localDay } from '#renderer/parts/local-day.ts';
import { useLookups } from '#renderer/parts/lookups.tsx';
import { recoveryWords } from '#renderer/parts/recovery-words.ts';
import { chooseBackup, type OpenedBackup, RestoreDialog, useRestores } from '#renderer/parts/restore-backup.tsx';
import { ask } from '#renderer/ui/ask.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { say } from '#renderer/ui/message.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { writePreference } from '#renderer/ui/preference.ts';

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

function FolderSection({ onProblem }: { readonly onProblem: (problem: string | null) => void }) {
  const copy = useSecondCopy();
  const [busy, setBusy] = useState(false);
  const act = async (step: () => Promise<Result<unknown>>) => {
    setBusy(true);
    const result = await step();
    setBusy(false);
    onProblem(result.ok ? null : result.problem.message);
  };
  return (
    <section>
      <h2>Folder for the second copy</h2>
      {copy.kind === 'unavailable' && (
        <p>This browser cannot keep a folder up to date. Make backups, or use the installed app; Chrome and Edge can do it too.</p>
      )}
      {copy.kind === 'none' && (
        <p>Choose a folder outside the browser, for example on your network drive. Every change is then also written there, and read back to be sure.</p>
      )}
      {copy.kind === 'permission' && <p>The browser wants you to allow the folder “{copy.folder}” again.</p>}
      {copy.kind === 'copying' && <p role="status">Copying to “{copy.folder}” …</p>}
      {copy.kind === 'copied' && (
        <p>
          Everything is copied to “{copy.folder}”, last at {momentWords(copy.at)}.
        </p>
      )}
      {copy.kind === 'elsewhere' && <p>Another window of Boardpack keeps the folder “{copy.folder}” up to date, and only there can it be changed.</p>}
      {copy.kind === 'failed' && <Notice tone="warning">{copy.message}</Notice>}
      {copy.kind !== 'unavailable' && copy.kind !== 'elsewhere' && (
        <div className="toolbar">
          {copy.kind === 'permission' && (
            <Button look="primary" disabled={busy} onClick={() => void act(secondCopy.askAgain)}>
              Allow the folder again
            </Button>
          )}
          <Button disabled={busy} onClick={() => void act(secondCopy.chooseFolder)}>
            {copy.kind === 'none' ? 'Choose a folder …' : 'Choose another folder …'}
          </Button>
          {copy.kind !== 'none' && (
            <Button look="quiet" disabled={busy} onClick={() => void secondCopy.stop()}>
              Stop copying there
            </Button>
          )}
        </div>
      )}
    </section>
  );
}

function EarlierStates() {
  const store = useStore();
  const restores = useRestores();
  const [copies, setCopies] = useState<readonly KeptCopy[] | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each restore leaves other copies behind.
  useEffect(() => {
    void store.copies().then(setCopies, () => setCopies([]));
  }, [store, restores]);
  const goBack = async (copy: KeptCopy) => {
    const sure = await ask({
      title: 'Go back to this copy?',
      text: `It was written on ${momentWords(copy.made)} and holds ${countsWords(copy.counts)}. It replaces everything here; what is here now is kept as a copy first.`,
      yes: 'Go back',
    });
    if (!sure) return;
    const result = await store.restoreCopy(copy.name);
    setProblem(result.ok ? null : result.problem.message);
    if (!result.ok) return;
    say('The earlier state is back.');
    setCopies(await store.copies());
  };
  if (!copies || copies.length === 0) return null;
  return (
    <section>
      <h2>Earlier states beside the database</h2>
      <ul className="settings-copies">
        {copies.map((copy) => (
          <li key={copy.name}>
            <span>
              {momentWords(copy.made)}
              {copy.isBeforeRestore && ', kept before something was restored'}
              <small>{countsWords(copy.counts)}</small>
            </span>
            <Button disabled={!store.writable} onClick={() => void goBack(copy)}>
              Go back to this
            </Button>
          </li>
        ))}
      </ul>
      {problem && <Notice tone="danger">{problem}</Notice>}
    </section>
  );
}

async function makeBackup(store: ReturnType<typeof useStore>, council: string): Promise<string | null> {
  const bridge = getBridge();
  try {
    const { version } = await bridge.appInfo();
    const made = await store.exportBackup(version);
    if (!made.ok) return made.problem.message;
    const name = `${council.replace(/[^\p{L}\p{N} -]+/gu, '').trim() || 'Boardpack'} backup ${localDay()}.boardpack`;
    const saved = await bridge.saveFile({ suggestedName: name, kind: 'boardpack', bytes: made.value });
    if (!saved) return null;
    writePreference(lastBackupKey(store.name), new Date().toISOString());
    say(`The backup of ${longDate(localDay())} was saved as “${saved.name}”.`);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
