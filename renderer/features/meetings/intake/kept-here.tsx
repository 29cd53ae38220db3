import { useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { refuse, type Result } from '#shared/base/result.ts';
import type { ReceivedPaper } from '#shared/domain/paper/index.ts';
import { buildOutline } from '#shared/outline/build.ts';
import type { KeptPaper } from '#shared/papers/kept-paper.ts';
import { recordsOf } from '#shared/papers/records-of.ts';
import { type Store, useStore } from '#renderer/data/index.ts';
import { PaperPreview } from '#renderer/parts/paper-preview.tsx';
import { type Kept, keepPaperHere } from '#renderer/parts/papers/keep-paper-here.ts';
import { KeptPaperView } from '#renderer/parts/papers/kept-paper-view.tsx';
import { getBridge } from '#renderer/platform/index.ts';
import { Button } from '#renderer/ui/button.tsx';
import { say, sayProblem } from '#renderer/ui/message.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { useKeptPaper } from './use-kept-paper.ts';

/** The paper as it will be printed in a pack, and the way to go on with it as a report of one's own. */
export function KeptHere({ paper }: { readonly paper: ReceivedPaper }) {
  const store = useStore();
  const [, navigate] = useLocation();
  const [isBusy, setBusy] = useState(false);
  const kept = useKeptPaper(paper.kept);
  if (!kept) return <p role="status">Reading …</p>;
  if (!kept.ok) return <Notice tone="danger">{kept.problem.message}</Notice>;
  const take = async () => {
    setBusy(true);
    const result = await keepAsReport(store, paper, kept.value);
    setBusy(false);
    if (!result.ok) return sayProblem(result.problem.message);
    say(
      result.value.isNew
        ? 'The paper is kept here as a report. What was received stays as it came.'
        : 'This very paper is among your reports already: it was opened.',
    );
    navigate(`/reports/${result.value.report}`);
  };
  const button = (
    <Button disabled={isBusy || !store.writable} onClick={() => void take()}>
      Take in as a report of mine
    </Button>
  );
  return (
    <section className="paper-kept" aria-label="The paper">
      <h2 className="no-print">The paper</h2>
      {paper.form === 'boardpack' ? (
        <KeptPaperView paper={kept.value} hash={paper.kept ?? ''} readBlob={store.readBlob} actions={button} />
      ) : (
        <>
          <div className="toolbar no-print">{button}</div>
          <AsItReads paper={kept.value} />
        </>
      )}
    </section>
  );
}

/** What was read of a Word file: it has no stage, no clearance and nobody who kept it. */
function AsItReads({ paper }: { readonly paper: KeptPaper }) {
  const store = useStore();
  const outline = useMemo(() => buildOutline(recordsOf(paper)), [paper]);
  return <PaperPreview outline={outline} readPicture={store.readBlob} onLink={(address) => void getBridge().openLink(address)} />;
}

async function keepAsReport(store: Store, { kept }: ReceivedPaper, paper: KeptPaper): Promise<Result<Kept>> {
  const own = kept === null ? null : await store.readBlob(kept);
  const blobs = new Map<string, Uint8Array>();
  for (const { hash } of paper.blobs) {
    const found = await store.readBlob(hash);
    if (found) blobs.set(hash, found.bytes);
  }
  if (!own || kept === null || blobs.size < paper.blobs.length)
    return refuse('gone', 'A picture or attachment of this paper is missing from the database. Nothing was taken in. Receive the file once more.');
  return keepPaperHere(store, { paper, hash: kept, bytes: own.bytes, blobs });
}
