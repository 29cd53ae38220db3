import { useCallback, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { BridgeRefused } from '#shared/bridge/refused.ts';
import { useStore } from '#renderer/data/index.ts';
import { chooseDatabase } from '#renderer/parts/databases.ts';
import { keepPaperHere } from '#renderer/parts/papers/keep-paper-here.ts';
import { KeptPaperView } from '#renderer/parts/papers/kept-paper-view.tsx';
import { choosePaperFile, type OpenedPaper, openedPaperPath, useOpenedPaper } from '#renderer/parts/papers/opened-paper.ts';
import { Button } from '#renderer/ui/button.tsx';
import { say, sayProblem } from '#renderer/ui/message.tsx';
import { EmptyState, Notice } from '#renderer/ui/notice.tsx';

/** A paper that somebody handed over, exactly as it was there. Nothing of it is stored until it is kept here. */
export function HandedOverPage() {
  const opened = useOpenedPaper();
  if (!opened)
    return (
      <div className="page">
        <p>
          <Link href="/reports">Reports</Link>
        </p>
        <EmptyState title="No paper is open" actions={<OpenButton look="primary" />}>
          A paper that was handed over is one file whose name ends in .boardpack. It is shown here exactly as it was there, and nothing of yours is touched.
        </EmptyState>
      </div>
    );
  return <Opened key={opened.hash} opened={opened} />;
}

function Opened({ opened }: { readonly opened: OpenedPaper }) {
  const store = useStore();
  const [, navigate] = useLocation();
  const [isBusy, setBusy] = useState(false);
  const { paper, blobs } = opened;
  const readBlob = useCallback(
    async (hash: string) => {
      const bytes = blobs.get(hash);
      return bytes ? { bytes, mediaType: paper.blobs.find((one) => one.hash === hash)?.mediaType ?? '' } : null;
    },
    [blobs, paper],
  );
  const keep = async () => {
    setBusy(true);
    const result = await keepPaperHere(store, opened);
    setBusy(false);
    if (!result.ok) return sayProblem(result.problem.message);
    say(result.value.isNew ? 'The paper is kept here as a report.' : 'This very paper is here already: it was opened, and nothing was added.');
    navigate(`/reports/${result.value.report}`);
  };
  return (
    <div className="version-page">
      <div className="version-head no-print">
        <p>
          <Link href="/reports">Reports</Link>
        </p>
        <h1>{paper.report.title}</h1>
        <p>
          Handed over{paper.by !== '' && ` by ${paper.by}`}
          {paper.settings.council !== '' && `, ${paper.settings.council}`}, in the file “{opened.name}”.
        </p>
        {store.name !== 'main' && (
          <Notice tone="warning" actions={<Button onClick={goToOwn}>Go to my own records</Button>}>
            The sample is open, and what is kept in it goes when it is removed. Keep the paper in your own records instead.
          </Notice>
        )}
      </div>
      <KeptPaperView
        paper={paper}
        hash={opened.hash}
        readBlob={readBlob}
        actions={
          <>
            <Button disabled={isBusy || !store.writable} onClick={() => void keep()}>
              Keep it here
            </Button>
            <OpenButton look="plain" />
          </>
        }
      />
    </div>
  );
}

/** Opens one's own records in place of the sample; the paper stays open. */
function goToOwn(): void {
  chooseDatabase('main');
  location.hash = openedPaperPath;
}

function OpenButton({ look }: { readonly look: 'primary' | 'plain' }) {
  const open = async () => {
    try {
      const read = await choosePaperFile();
      if (!read.ok) sayProblem(read.problem.message);
    } catch (error) {
      if (!(error instanceof BridgeRefused)) throw error;
      sayProblem(error.message);
    }
  };
  return (
    <Button look={look} onClick={() => void open()}>
      {look === 'primary' ? 'Open a file …' : 'Open another …'}
    </Button>
  );
}
