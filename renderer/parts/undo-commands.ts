import type { Change } from '#shared/changes/change.ts';
import { useStore } from '#renderer/data/index.ts';
import { useCommands } from '#renderer/ui/commands.ts';
import { say } from '#renderer/ui/message.tsx';
import { isBeginning } from './beginnings.ts';
import { takeBack } from './take-back.ts';

/**
 * Ctrl+Z and Ctrl+Y for one screen: they take back, and bring back, what was last done to the given kinds ('risk') or
 * records ('risk:<id>'). Never the step that began the records. Inside a field these keys
 * belong to the field.
 */
export function useUndoCommands(scope: readonly string[]): void {
  const store = useStore();
  const step = async (find: (scope: readonly string[]) => Promise<Change | null>, nothing: string, done: string) => {
    // What was written a moment ago may still be on its way.
    await store.saveDrafts();
    const change = await find(scope);
    if (!change || isBeginning(change)) return say(nothing);
    await takeBack(store, change, { done: `${done}: ${change.label}.` });
  };
  useCommands([
    {
      name: 'edit.undo',
      label: 'Undo',
      group: 'Edit',
      shortcut: 'Ctrl+Z',
      inFields: false,
      enabledWhen: () => store.writable,
      perform: () => step(store.undoable, 'There is nothing here to take back. Older steps are in History.', 'Taken back'),
    },
    {
      name: 'edit.redo',
      label: 'Redo',
      group: 'Edit',
      shortcut: 'Ctrl+Y',
      inFields: false,
      enabledWhen: () => store.writable,
      perform: () => step(store.redoable, 'There is nothing to bring back.', 'Done again'),
    },
  ]);
}
