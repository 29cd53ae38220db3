import './agenda.css';
import { useState } from 'react';
import type { Result } from '#shared/base/result.ts';
import type { Meeting } from '#shared/domain/meeting/index.ts';
import { moveBefore, moveStep } from '#shared/meetings/reorder.ts';
import { useStore } from '#renderer/data/index.ts';
import { Button } from '#renderer/ui/button.tsx';
import { useInspector } from '#renderer/ui/inspector.tsx';
import { sayProblem } from '#renderer/ui/message.tsx';
import { EmptyState, Notice } from '#renderer/ui/notice.tsx';
import { addItems, changeItem, changeMeeting } from './agenda-commands.ts';
import { AddMenu } from './add-menu.tsx';
import { AgendaList } from './agenda-list.tsx';
import { ItemPanel } from './item-panel.tsx';
import { PublishedPart } from './published-part.tsx';
import { useAgenda } from './use-agenda.ts';
import { waitingPapers } from './waiting-papers.ts';

const moved = { command: 'agenda.move', label: 'Move an agenda item' };

/** The agenda of a meeting: its items in order, numbered as they will be printed, and the chosen one at the right. */
export function AgendaTab({ meeting }: { readonly meeting: Meeting }) {
  const store = useStore();
  const { setOpen } = useInspector();
  const agenda = useAgenda(meeting);
  const [chosen, setChosen] = useState<string | null>(null);
  if (!agenda) return null;
  const { id } = meeting;
  const line = agenda.lines.find((one) => one.id === chosen);
  const tell = (done: Promise<Result<unknown>>) => void done.then((result) => !result.ok && sayProblem(result.problem.message));
  const choose = (next: string | null) => {
    setChosen(next);
    if (next !== null) setOpen(true);
  };
  const add: Parameters<typeof AddMenu>[0]['onAdd'] = (label, fields) =>
    void addItems(store, id, label, fields).then((result) => (result.ok ? choose(result.value) : sayProblem(result.problem.message)));
  const waiting = waitingPapers(meeting, agenda);
  return (
    <div className="agenda">
      <div className="toolbar">
        <AddMenu meeting={meeting} agenda={agenda} waiting={waiting} onAdd={add} />
        <span className="grow" />
        <PublishedPart meeting={meeting} agenda={agenda} />
      </div>
      {waiting.length > 0 && (
        <Notice
          actions={
            <Button
              disabled={!store.writable}
              onClick={() =>
                add(
                  'Add papers to an agenda',
                  waiting.map((one) => one.fields),
                )
              }
            >
              {waiting.length === 1 ? 'Add it' : 'Add all of them'}
            </Button>
          }
        >
          {`For this meeting, and not on its agenda: ${waiting.map((one) => one.words.replace(/^\w+: /, '')).join('; ')}`}
        </Notice>
      )}
      {agenda.lines.length === 0 ? (
        <EmptyState title="Nothing on the agenda yet">
          Begin with the committee’s standing items, and add reports, papers that were received, and items in free words. Whatever is new is kept from the
          public until you decide.
        </EmptyState>
      ) : (
        <AgendaList
          agenda={agenda}
          chosen={chosen}
          readOnly={!store.writable}
          onChoose={choose}
          onMove={(item, step) => tell(changeMeeting(store, id, moved, (now) => moveStep(now, item, step)))}
          onDrop={(item, before) => tell(changeMeeting(store, id, moved, (now) => moveBefore(now, item, before)))}
          onLevel={(item, isSub) =>
            tell(changeItem(store, id, item, isSub ? 'Put an agenda item under another' : 'Put an agenda item on the first level', () => ({ isSub })))
          }
        />
      )}
      {line && <ItemPanel key={line.id} meeting={meeting} agenda={agenda} line={line} onGone={() => setChosen(null)} />}
    </div>
  );
}
