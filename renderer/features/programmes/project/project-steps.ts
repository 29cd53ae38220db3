import type { Result } from '#shared/base/result.ts';
import { refuse } from '#shared/base/result.ts';
import type { Change, Edit } from '#shared/changes/change.ts';
import { type Belonging, kindsOfProjects } from '#shared/changes/project-edits.ts';
import type { Project } from '#shared/domain/project.ts';
import type { Choice } from '#shared/domain/noun.ts';
import type { Reader, Store } from '#renderer/data/index.ts';
import { undoStep } from '#renderer/parts/take-back.ts';
import { say } from '#renderer/ui/message.tsx';

/** Does something with a whole project as one change, worked out from what is stored at that moment. Refused with the sentence. */
export async function runOnProject(
  store: Store,
  note: { readonly command: string; readonly label: string },
  id: string,
  work: (project: Project, reader: Reader) => Promise<Result<readonly Edit[]>> | Result<readonly Edit[]>,
): Promise<Result<Change | null>> {
  let refused: Result<never> | null = null;
  const result = await store.run(note, async (reader) => {
    const project = await reader.get('project', id);
    const edits: Result<readonly Edit[]> = project ? await work(project, reader) : refuse('gone', 'This project is no longer there: it was removed meanwhile.');
    if (edits.ok) return edits.value;
    refused = edits;
    return [];
  });
  return refused ?? result;
}

/** Everything that belongs to a project, or names it as the other end of a dependency. */
export async function belongingTo(reader: Reader, project: string): Promise<readonly Belonging[]> {
  const found: Belonging[] = [];
  for (const kind of kindsOfProjects) {
    for (const record of await reader.all(kind)) {
      if (('project' in record && record.project === project) || ('on' in record && record.on === project)) found.push({ kind, record });
    }
  }
  return found;
}

/** Says what was done, with its Undo. */
export function sayDone(store: Store, words: string, change: Change | null): void {
  if (change) say(words, undoStep(store, change));
}

/** The stage that closed projects stand at: the one called so, else the council's last. */
export function closedStage(stages: readonly Choice[]): string {
  return (stages.find((one) => one.value === 'closed') ?? stages.at(-1))?.value ?? '';
}

/** The stage that work goes on at: delivery, else the first. */
export function openStage(stages: readonly Choice[]): string {
  return (stages.find((one) => one.value === 'delivery') ?? stages[0])?.value ?? '';
}
