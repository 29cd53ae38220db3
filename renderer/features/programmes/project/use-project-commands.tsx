import { type ReactNode, useState } from 'react';
import type { Project } from '#shared/domain/project.ts';
import { useStore } from '#renderer/data/index.ts';
import { type Command, isEnabled, useCommands } from '#renderer/ui/commands.ts';
import { CloseDialog, ReopenDialog } from './close-dialog.tsx';
import { MergeDialog } from './merge-dialog.tsx';
import { RenameDialog } from './rename-dialog.tsx';
import { SplitDialog } from './split-dialog.tsx';

type Asking = 'rename' | 'close' | 'reopen' | 'merge' | 'split';

/** What can be done with a whole project: menu items, and the dialog of the one that was chosen. All stand in the palette too. */
export function useProjectCommands(project: Project | null): { readonly items: ReactNode; readonly dialog: ReactNode } {
  const store = useStore();
  // The dialog stays with the project it was opened for.
  const [asked, setAsked] = useState<{ readonly what: Asking; readonly project: Project } | null>(null);
  const isOpen = () => store.writable && project !== null && project.closedOn === null;
  const ask = (what: Asking) => () => {
    if (project) setAsked({ what, project });
  };
  const commands: readonly Command[] = [
    { name: 'project.rename', label: 'Rename project …', group: 'Record', enabledWhen: () => store.writable && project !== null, perform: ask('rename') },
    { name: 'project.merge', label: 'Merge project into another …', group: 'Record', enabledWhen: isOpen, perform: ask('merge') },
    { name: 'project.split', label: 'Split project …', group: 'Record', enabledWhen: isOpen, perform: ask('split') },
    { name: 'project.close', label: 'Close project …', group: 'Record', words: 'end finish', enabledWhen: isOpen, perform: ask('close') },
    {
      name: 'project.reopen',
      label: 'Open project again …',
      group: 'Record',
      words: 're-open',
      enabledWhen: () => store.writable && project !== null && project.closedOn !== null,
      perform: ask('reopen'),
    },
  ];
  useCommands(commands);
  const end = () => setAsked(null);
  return {
    items: commands.filter(isEnabled).map((one) => (
      <button key={one.name} type="button" role="menuitem" onClick={() => void one.perform()}>
        {one.label}
      </button>
    )),
    dialog: asked && (
      <>
        {asked.what === 'rename' && <RenameDialog project={asked.project} onClose={end} />}
        {asked.what === 'close' && <CloseDialog project={asked.project} onClose={end} />}
        {asked.what === 'reopen' && <ReopenDialog project={asked.project} onClose={end} />}
        {asked.what === 'merge' && <MergeDialog project={asked.project} onClose={end} />}
        {asked.what === 'split' && <SplitDialog project={asked.project} onClose={end} />}
      </>
    ),
  };
}
