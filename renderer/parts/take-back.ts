import type { Change } from '#shared/changes/change.ts';
import type { Store } from '#renderer/data/index.ts';
import { type Message, say, sayProblem } from '#renderer/ui/message.tsx';

type Undoing = Pick<Store, 'undo'>;
type Step = Pick<Change, 'id' | 'label'>;

/** What is said once it is done, null for nothing where one sees it; and where it is told why it was refused. */
type Telling = { readonly done?: string | null; readonly refuse?: (why: string) => void };

/** Takes a change back and says so, as 'Taken back: …' unless told otherwise; where that is refused, says why. */
export async function takeBack(store: Undoing, change: Step, { done = `Taken back: ${change.label}.`, refuse = sayProblem }: Telling = {}): Promise<void> {
  const undone = await store.undo(change.id);
  if (!undone.ok) refuse(undone.problem.message);
  else if (done !== null) say(done);
}

/** The Undo of a message that says what was done. */
export function undoStep(store: Undoing, change: Step): NonNullable<Message['action']> {
  return { label: 'Undo', perform: () => void takeBack(store, change) };
}
