import type { Change } from '#shared/changes/change.ts';
import type { Store } from '#renderer/data/index.ts';
import { type Message, say, sayProblem } from '#renderer/ui/message.tsx';

type Undoing = Pick<Store, 'undo'>;
type Step = Pick<Change, 'id' | 'label'>;

/** Takes a change back and says so, in the given words or as 'Taken back: …'; where that is refused, says why. */
export async function takeBack(store: Undoing, change: Step, done = `Taken back: ${change.label}.`): Promise<void> {
  const undone = await store.undo(change.id);
  if (undone.ok) say(done);
  else sayProblem(undone.problem.message);
}

/** The Undo of a message that says what was done. */
export function undoStep(store: Undoing, change: Step): NonNullable<Message['action']> {
  return { label: 'Undo', perform: () => void takeBack(store, change) };
}
