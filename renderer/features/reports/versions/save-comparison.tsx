import { useState } from 'react';
import type { CalendarDate } from '#shared/base/calendar-date.ts';
import type { PaperRecords } from '#shared/outline/build.ts';
import { useStore } from '#renderer/data/index.ts';
import { saveComparisonAsWord } from '#renderer/parts/report-making/save-as-word.ts';
import { Button } from '#renderer/ui/button.tsx';
import { say, sayProblem } from '#renderer/ui/message.tsx';

/** Who the tracked changes are by, and of which day. */
export type RevisionNote = { readonly author: string; readonly day: CalendarDate };

/** Saves the comparison as a Word file with tracked changes: accepted it is the later paper, rejected the earlier. */
export function SaveComparison({ before, after, revision }: { readonly before: PaperRecords; readonly after: PaperRecords; readonly revision: RevisionNote }) {
  const store = useStore();
  const [isBusy, setBusy] = useState(false);
  const save = async () => {
    setBusy(true);
    const result = await saveComparisonAsWord(store, before, after, revision);
    setBusy(false);
    if (!result.ok) sayProblem(result.problem.message);
    else if (result.value) say(`Saved as “${result.value}”.`);
  };
  return (
    <Button icon="file" disabled={isBusy} onClick={() => void save()}>
      {isBusy ? 'Writing …' : 'Word file with tracked changes'}
    </Button>
  );
}
