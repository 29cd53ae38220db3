import './project-list.css';
import { useState } from 'react';
import { Link } from 'wouter';
import { placeBetween } from '#shared/base/order-key.ts';
import { setEdits } from '#shared/changes/edits.ts';
import { type Project, projectLetter, projectsInOrder } from '#shared/domain/project.ts';
import { useStore } from '#renderer/data/index.ts';
import { useOpening } from '#renderer/parts/opening.ts';
import { placeOf } from '#renderer/parts/place.ts';
import { createRecord } from '#renderer/parts/record-commands.ts';
import { RecordInspector } from '#renderer/parts/record-inspector.tsx';
import { useUndoCommands } from '#renderer/parts/undo-commands.ts';
import { Button } from '#renderer/ui/button.tsx';
import { InspectorButton } from '#renderer/ui/inspector.tsx';
import { MenuButton } from '#renderer/ui/menu.tsx';
import { sayProblem } from '#renderer/ui/message.tsx';
import { EmptyState } from '#renderer/ui/notice.tsx';
import { useOwnProjects } from './own-records.ts';
import { ProjectList } from './project-list.tsx';
import { BecameOf } from './project/became-of.tsx';
import { useProjectCommands } from './project/use-project-commands.tsx';

/** The place that puts a project before (or, at the end, after) the others; null where it stands there already. */
export function placeAt(projects: readonly Project[], id: string, index: number): string | null {
  const at = projects.findIndex((one) => one.id === id);
  const others = projects.filter((one) => one.id !== id);
  const to = Math.max(0, Math.min(others.length, index));
  if (at < 0 || to === at) return null;
  return placeBetween(others[to - 1]?.place ?? null, others[to]?.place ?? null);
}

/** The projects in the programme's order with their letters; moved by drag or with Alt and the arrows. Those that ended stand below. */
export function ProjectsPart({ programme }: { readonly programme: string }) {
  const store = useStore();
  const all = useOwnProjects(programme);
  const [chosen, setChosen] = useState<string | null>(null);
  const [opening, open] = useOpening();
  const project = all?.find((one) => one.id === chosen) ?? null;
  const { items, dialog } = useProjectCommands(project);
  useUndoCommands(['project']);

  /** Moves a project to where another one stands now. */
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
  const make = async () => {
    const made = await createRecord(store, 'project', { programme });
    if (!made.ok) return sayProblem(made.problem.message);
    setChosen(made.value.id);
    open(made.value.id, 'keyboard');
  };
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
