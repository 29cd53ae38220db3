import { useState } from 'react';
import type { Person } from '#shared/domain/person.ts';
import { useStore } from '#renderer/data/index.ts';
import { Button } from '#renderer/ui/button.tsx';
import { useCommands } from '#renderer/ui/commands.ts';
import { LeaveDialog } from './leave-dialog.tsx';
import { PostDialog } from './post-dialog.tsx';

/** What can be done with a person besides writing in the form; the palette has it too. */
export function PersonSteps({ person }: { readonly person: Person }) {
  const store = useStore();
  // The dialog stays with the person it was opened for.
  const [asked, setAsked] = useState<{ readonly what: 'post' | 'leave'; readonly person: Person } | null>(null);
  const canLeave = store.writable && !person.left;
  useCommands([
    {
      name: 'person.post',
      label: 'Person changes post …',
      group: 'Record',
      words: 'job move hand over',
      enabledWhen: () => store.writable,
      perform: () => setAsked({ what: 'post', person }),
    },
    {
      name: 'person.leave',
      label: 'Person leaves …',
      group: 'Record',
      words: 'hand over',
      enabledWhen: () => canLeave,
      perform: () => setAsked({ what: 'leave', person }),
    },
  ]);
  const end = () => setAsked(null);
  return (
    <div className="toolbar inspector-steps">
      <Button disabled={!store.writable} onClick={() => setAsked({ what: 'post', person })}>
        Changes post …
      </Button>
      <Button disabled={!canLeave} onClick={() => setAsked({ what: 'leave', person })}>
        Leaves …
      </Button>
      {asked?.what === 'post' && <PostDialog person={asked.person} onClose={end} />}
      {asked?.what === 'leave' && <LeaveDialog person={asked.person} onClose={end} />}
    </div>
  );
}
