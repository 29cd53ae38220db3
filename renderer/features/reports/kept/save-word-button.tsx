import { useState } from 'react';
import type { PaperRecords } from '#shared/outline/build.ts';
import type { Store } from '#renderer/data/index.ts';
import { Button } from '#renderer/ui/button.tsx';
import { say, sayProblem } from '#renderer/ui/message.tsx';
import { saveAsWord } from '#renderer/parts/report-making/save-as-word.ts';

/** Saves a paper as a Word file, and says so. */
export function SaveWordButton({ records, readBlob }: { readonly records: PaperRecords; readonly readBlob: Store['readBlob'] }) {
  const [isBusy, setBusy] = useState(false);
  const save = async () => {
    setBusy(true);
    const result = await saveAsWord({ readBlob }, records, { signal: new AbortController().signal, onStep: () => {} });
    setBusy(false);
    if (!result.ok) sayProblem(result.problem.message);
    else if (result.value) say(`Saved as “${result.value}”.`);
  };
  return (
    <Button look="primary" icon="file" disabled={isBusy} onClick={() => void save()}>
      {isBusy ? 'Writing …' : 'Export to Word'}
    </Button>
  );
}
