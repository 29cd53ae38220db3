import { type DragEvent, type KeyboardEvent, useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { placeBetween } from '#shared/base/order-key.ts';
import { setEdits } from '#shared/changes/edits.ts';
import { type Project, projectLetter, projectsInOrder } from '#shared/domain/project.ts';
import { useRecords, useStore } from '#renderer/data/index.ts';
import { useLookups } from '#renderer/parts/lookups.tsx';
import { RagMark } from '#renderer/parts/rag-mark.tsx';
import { useOpening } from '#renderer/parts/opening.ts';
import { createRecord } from '#renderer/parts/record-commands.ts';
import { RecordInspector } from '#renderer/parts/record-inspector.tsx';
import { useUndoCommands } from '#renderer/parts/undo-commands.ts';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import { InspectorButton } from '#renderer/ui/inspector.tsx';
import { sayProblem } from '#renderer/ui/message.tsx';
import { EmptyState } from '#renderer/ui/notice.tsx';

/** The place that puts a project before (or, at the end, after) the others; null where it stands there already. */
export function placeAt(projects: readonly Project[], id: string, index: number): string | null {
  const at = projects.findIndex((one) => one.id === id);
  const others = projects.filter((one) => one.id !== id);
  const to = Math.max(0, Math.min(others.length, index));
  if (at < 0 || to === at) return null;
  return placeBetween(others[to - 1]?.place ?? null, others[to]?.place ?? null);
}

/** The projects in the programme's order with their letters; moved by drag or with Alt and the arrows. */
export function ProjectsPart({ programme }: { readonly programme: string }) {
  const store = useStore();
  const [, navigate] = useLocation();
  const lookups = useLookups();
  const all = useRecords('project');
  const projects = useMemo(() => projectsInOrder(all ?? [], programme), [all, programme]);
  const [chosen, setChosen] = useState<string | null>(null);
  const [opening, open] = useOpening();
  const [over, setOver] = useState<number | null>(null);
  useUndoCommands(['project']);

  const move = async (id: string, index: number) => {
    const result = await store.run({ command: 'project.move', label: 'Move project' }, async (reader) => {
      const now = projectsInOrder(await reader.all('project'), programme);
      const project = now.find((one) => one.id === id);
      const place = project ? placeAt(now, id, index) : null;
      return project && place ? setEdits('project', project, { place }) : [];
    });
    if (!result.ok) sayProblem(result.problem.message);
  };
  const make = async () => {
    const made = await createRecord(store, 'project', { programme });
    if (!made.ok) return sayProblem(made.problem.message);
    setChosen(made.value.id);
    open(made.value.id, 'keyboard');
  };
  const onKeyDown = (event: KeyboardEvent, project: Project, index: number) => {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (!step) return;
    event.preventDefault();
    if (event.altKey) void move(project.id, index + step);
    else event.currentTarget.parentElement?.children[index + step]?.querySelector<HTMLElement>('.project-title')?.focus();
  };
  const onDrop = (event: DragEvent, index: number) => {
    event.preventDefault();
    const id = event.dataTransfer.getData('application/x-boardpack-project');
    const from = projects.findIndex((one) => one.id === id);
    if (id) void move(id, from >= 0 && from < index ? index - 1 : index);
    setOver(null);
  };
  if (!all) return null;
  const add = (
    <Button look="primary" icon="add" disabled={!store.writable} onClick={() => void make()}>
      New project
    </Button>
  );
  if (projects.length === 0)
    return (
      <EmptyState title="No project in this programme yet" actions={add}>
        Projects stand here in their order, lettered a, b, c. The letters follow when you move them.
      </EmptyState>
    );
  return (
    <>
      <div className="toolbar">
        {add}
        <span className="field-help">Alt with the up and down arrows moves a project, or drag it.</span>
        <span className="grow" />
        <InspectorButton />
      </div>
      <ol className="project-list">
        {projects.map((project, index) => (
          <li
            key={project.id}
            className={[project.id === chosen ? 'chosen' : '', over === index ? 'drop-here' : ''].join(' ')}
            draggable={store.writable}
            onDragStart={(event) => event.dataTransfer.setData('application/x-boardpack-project', project.id)}
            onDragOver={(event) => {
              event.preventDefault();
              setOver(index);
            }}
            onDragLeave={() => setOver(null)}
            onDrop={(event) => onDrop(event, index)}
            onKeyDown={(event) => onKeyDown(event, project, index)}
          >
            <span className="project-letter">{projectLetter(index)}</span>
            <button
              type="button"
              className="project-title"
              aria-pressed={project.id === chosen}
              onClick={() => {
                setChosen(project.id);
                open(project.id, 'mouse');
              }}
              onDoubleClick={() => navigate(`/registers/projects/${project.id}`)}
            >
              {project.title}
            </button>
            <span className="project-stage">{lookups.settings.stages.find((one) => one.value === project.stage)?.label ?? project.stage}</span>
            <span className="project-lead">{project.lead ? (lookups.titleOf('person', project.lead) ?? 'removed person') : ''}</span>
            <RagMark value={project.rag} />
            <span className="list-item-steps">
              <IconButton
                icon="up"
                label={`Move ${project.title} up`}
                disabled={index === 0 || !store.writable}
                onClick={() => void move(project.id, index - 1)}
              />
              <IconButton
                icon="down"
                label={`Move ${project.title} down`}
                disabled={index === projects.length - 1 || !store.writable}
                onClick={() => void move(project.id, index + 1)}
              />
            </span>
          </li>
        ))}
      </ol>
      <RecordInspector kind="project" id={chosen} opening={opening} />
    </>
  );
}
