import { placeBetween } from '#shared/base/order-key.ts';
import { setEdits } from '#shared/changes/edits.ts';
import { type Project, projectsInOrder } from '#shared/domain/project.ts';
import { useStore } from '#renderer/data/index.ts';
import { useCommands } from '#renderer/ui/commands.ts';
import { sayProblem } from '#renderer/ui/message.tsx';

/** The place that puts a project before (or, at the end, after) the others; null where it stands there already. */
export function placeAt(projects: readonly Project[], id: string, index: number): string | null {
  const at = projects.findIndex((one) => one.id === id);
  const others = projects.filter((one) => one.id !== id);
  const to = Math.max(0, Math.min(others.length, index));
  if (at < 0 || to === at) return null;
  return placeBetween(others[to - 1]?.place ?? null, others[to]?.place ?? null);
}

/**
 * Moves a project of a programme to where another one stands now; the letters follow. The chosen one moves by command
 * too, past the next that is not closed.
 */
export function useProjectMoves(
  programme: string,
  projects: readonly Project[],
  chosen: string | null,
): (id: string, target: string | undefined) => Promise<void> {
  const store = useStore();
  const moveTo = async (id: string, target: string | undefined) => {
    const result = await store.run({ command: 'project.move', label: 'Move project' }, async (reader) => {
      const now = projectsInOrder(await reader.all('project'), programme);
      const moved = now.find((one) => one.id === id);
      const to = now.findIndex((one) => one.id === target);
      const place = moved && to >= 0 ? placeAt(now, id, to) : null;
      return moved && place ? setEdits('project', moved, { place }) : [];
    });
    if (!result.ok) sayProblem(result.problem.message);
  };
  const going = projects.filter((one) => one.closedOn === null);
  const neighbour = (step: -1 | 1) => {
    const at = going.findIndex((one) => one.id === chosen);
    return at < 0 ? undefined : going[at + step]?.id;
  };
  const command = (way: 'up' | 'down', step: -1 | 1) => ({
    name: `project.${way}`,
    label: `Move project ${way}`,
    group: 'Record' as const,
    words: 're-order letter',
    enabledWhen: () => store.writable && neighbour(step) !== undefined,
    perform: () => (chosen === null ? undefined : moveTo(chosen, neighbour(step))),
  });
  useCommands([command('up', -1), command('down', 1)]);
  return moveTo;
}
