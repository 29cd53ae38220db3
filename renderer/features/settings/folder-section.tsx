import { useState } from 'react';
import type { Result } from '#shared/base/result.ts';
import { secondCopy } from '#renderer/platform/index.ts';
import { momentWords } from '#renderer/parts/change-words.ts';
import { useSecondCopy } from '#renderer/parts/copy-state.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Notice } from '#renderer/ui/notice.tsx';

/** The folder of one's own that a browser copies every change to. What fails is told to `onProblem`, null once it works. */
export function FolderSection({ onProblem }: { readonly onProblem: (problem: string | null) => void }) {
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
