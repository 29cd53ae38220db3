import './project-list.css';
import { useState } from 'react';
import { Link } from 'wouter';
import { projectLetter } from '#shared/domain/project.ts';
import { useStore } from '#renderer/data/index.ts';
import { useOpening } from '#renderer/parts/opening.ts';
import { placeOf } from '#renderer/parts/place.ts';
import { createRecord } from '#renderer/parts/record-commands.ts';
import { RecordInspector } from '#renderer/parts/record-inspector.tsx';
import { useUndoCommands } from '#renderer/parts/undo-commands.ts';
import { Button } from '#renderer/ui/button.tsx';
import { useCommands } from '#renderer/ui/commands.ts';
import { InspectorButton } from '#renderer/ui/inspector.tsx';
import { MenuButton } from '#renderer/ui/menu.tsx';
import { sayProblem } from '#renderer/ui/message.tsx';
import { EmptyState } from '#renderer/ui/notice.tsx';
import { useOwnProjects } from './own-records.ts';
import { ProjectList } from './project-list.tsx';
import { BecameOf } from './project/became-of.tsx';
import { useProjectCommands } from './project/use-project-commands.tsx';
import { useProjectMoves } from './project/use-project-moves.ts';

/** The projects in the programme's order with their letters; moved by drag or with Alt and the arrows. Those that ended stand below. */
export function ProjectsPart({ programme }: { readonly programme: string }) {
  const store = useStore();
  const all = useOwnProjects(programme);
  const [chosen, setChosen] = useState<string | null>(null);
  const [opening, open] = useOpening();
  const project = all?.find((one) => one.id === chosen) ?? null;
  const { items, dialog } = useProjectCommands(project);
  useUndoCommands(['project']);

  const make = async () => {
    const made = await createRecord(store, 'project', { programme });
    if (!made.ok) return sayProblem(made.problem.message);
    setChosen(made.value.id);
    open(made.value.id, 'keyboard');
  };
  const moveTo = useProjectMoves(programme, all ?? [], chosen);
  useCommands([{ name: 'record.new', label: 'New project', group: 'Record', shortcut: 'Alt+N', enabledWhen: () => store.writable, perform: make }]);
  if (!all) return null;
  const add = (
    <Button look="primary" icon="add" disabled={!store.writable} onClick={() => void make()}>
      New project
    </Button>
  );
  if (all.length === 0)
    return (
      <EmptyState title="No project in this programme yet" actions={add}>
        Projects stand here in their order, lettered a, b, c. The letters follow when you move them.
      </EmptyState>
    );
  const rows = all.map((one, index) => ({ project: one, letter: projectLetter(index) }));
  const ended = rows.filter((one) => one.project.closedOn !== null);
  const choose = (id: string) => {
    setChosen(id);
    open(id, 'mouse');
  };
  return (
    <div className="programme-projects">
      <div className="toolbar">
        {add}
        {project && (
          <MenuButton label={`Project ${rows.find((one) => one.project.id === chosen)?.letter ?? ''}`} icon="down" menu>
            {items}
          </MenuButton>
        )}
        <span className="field-help">Choose a project to rename, merge, split or close it. Alt with the up and down arrows moves it, or drag it.</span>
        <span className="grow" />
        <InspectorButton />
      </div>
      <ProjectList rows={rows.filter((one) => one.project.closedOn === null)} chosen={chosen} onChoose={choose} onMove={(id, to) => void moveTo(id, to)} />
      {ended.length > 0 && (
        <section aria-labelledby="projects-ended">
          <h2 id="projects-ended">Closed and merged</h2>
          <ul className="project-list ended">
            {ended.map(({ project: one, letter }) => (
              <li key={one.id} className={one.id === chosen ? 'chosen' : ''}>
                <span className="project-letter">{letter}</span>
                <button type="button" className="project-title" aria-pressed={one.id === chosen} onClick={() => choose(one.id)}>
                  {one.title}
                </button>
                <BecameOf project={one} />
                <Link href={placeOf('project', one.id)} aria-label={`Open the page of ${one.title}`}>
                  Open
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      <RecordInspector kind="project" id={chosen} opening={opening} />
      {dialog}
    </div>
  );
}
