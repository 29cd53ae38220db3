import { useState } from 'react';
import { useStore } from '#renderer/data/index.ts';
import { Button } from '#renderer/ui/button.tsx';
import { useCommands } from '#renderer/ui/commands.ts';
import { OfficerDialog } from './officer-dialog.tsx';

/** The step that records what an officer decided alone, as a button and a command. */
export function OfficerButton() {
  const store = useStore();
  const [asks, ask] = useState(false);
  useCommands([
    {
      name: 'meeting.officer-decision',
      label: 'Record an officer’s decision …',
      group: 'Record',
      words: 'delegated delegation decision record',
      enabledWhen: () => store.writable,
      perform: () => ask(true),
    },
  ]);
  return (
    <>
      <Button look="quiet" disabled={!store.writable} onClick={() => ask(true)}>
        Officer’s decision …
      </Button>
      {asks && <OfficerDialog onClose={() => ask(false)} />}
    </>
  );
}
