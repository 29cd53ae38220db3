import { longDate } from '#shared/base/calendar-date.ts';
import { refuse, type Result } from '#shared/base/result.ts';
import type { Change } from '#shared/changes/change.ts';
import { setEdits } from '#shared/changes/edits.ts';
import type { Store } from '#renderer/data/index.ts';
import { say, sayProblem } from '#renderer/ui/message.tsx';
import { localDay } from './local-day.ts';
import { undoStep } from './take-back.ts';

/** Marks a commitment as kept today and says so, with a way back; it then leaves the lists of what is still due. */
export async function keepCommitment(store: Store, id: string): Promise<void> {
  const day = localDay();
  const result = await markKept(store, id, day);
  if (!result.ok) sayProblem(result.problem.message);
  else if (result.value) say(`Kept on ${longDate(day)}.`, undoStep(store, result.value));
}

async function markKept(store: Store, id: string, day: string): Promise<Result<Change | null>> {
  let isGone = false;
  const result = await store.run({ command: 'commitment.keep', label: 'Keep a commitment' }, async (reader) => {
    const commitment = await reader.get('commitment', id);
    isGone = !commitment;
    return commitment && commitment.kept === null ? setEdits('commitment', commitment, { kept: day }) : [];
  });
  return isGone ? refuse('gone', 'This commitment is no longer there: it was removed meanwhile.') : result;
}
