import { useState } from 'react';
import { type Recovery, useRecovery, useSaving, useStore } from '#renderer/data/index.ts';
import { chooseDatabase, removeSample } from '#renderer/parts/databases.ts';
import { recoveryWords } from '#renderer/parts/recovery-words.ts';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import { sayProblem } from '#renderer/ui/message.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { useNewVersion } from './update.ts';

/** Strips above everything: what was found on opening, a failure to save, the sample, a new version. */
export function TopNotices() {
  const store = useStore();
  const saving = useSaving();
  return (
    <>
      {saving.kind === 'failed' && <Notice tone="danger">{saving.message}</Notice>}
      {saving.kind === 'reading' && <Notice tone="warning">{saving.message}</Notice>}
      <RecoveryNotice />
      {store.name === 'sample' && (
        <Notice
          actions={
            <>
              <Button onClick={() => chooseDatabase('main')}>Back to my own records</Button>
              <Button look="quiet" onClick={removeSample}>
                Remove the sample
              </Button>
            </>
          }
        >
          This is the sample, an invented council. Nothing here touches your own records.
        </Notice>
      )}
      <NewVersionNotice />
    </>
  );
}

function RecoveryNotice() {
  const store = useStore();
  const recovery = useRecovery();
  const [closed, setClosed] = useState<Recovery | null>(null);
  if (!recovery || recovery === closed) return null;
  const words = recoveryWords(recovery);
  if (!words?.isNews) return null;
  const act = async (step: typeof store.restoreNewest) => {
    const result = await step();
    if (!result.ok) sayProblem(result.problem.message);
  };
  const actions =
    recovery.kind === 'behind' ? (
      <>
        <Button look="primary" onClick={() => void act(store.restoreNewest)}>
          Restore the second copy
        </Button>
        <Button onClick={() => void act(store.goOnAsItIs)}>Go on with what is here</Button>
      </>
    ) : (
      <IconButton icon="close" label="Close this notice" onClick={() => setClosed(recovery)} />
    );
  return (
    <Notice tone={words.tone} actions={actions}>
      {words.text}
    </Notice>
  );
}

function NewVersionNotice() {
  const store = useStore();
  const { isReady, use } = useNewVersion();
  const [later, setLater] = useState(false);
  if (!isReady || later) return null;
  const take = async () => {
    await store.saveDrafts();
    use();
  };
  return (
    <Notice
      actions={
        <>
          <Button onClick={() => void take()}>Use it now</Button>
          <Button look="quiet" onClick={() => setLater(true)}>
            Later
          </Button>
        </>
      }
    >
      A new version of Boardpack is ready. It is used the next time you open the app, or now; what you have typed is saved first.
    </Notice>
  );
}
