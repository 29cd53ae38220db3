import { type DragEvent, type KeyboardEvent, useState } from 'react';
import { Link, useLocation } from 'wouter';
import type { Project } from '#shared/domain/project.ts';
import { useStore } from '#renderer/data/index.ts';
import { useLookups } from '#renderer/parts/lookups.tsx';
import { placeOf } from '#renderer/parts/place.ts';
import { RagMark } from '#renderer/parts/rag-mark.tsx';
import { IconButton } from '#renderer/ui/button.tsx';

/** The open projects in their order. Arrows go up and down, Enter on the chosen one opens its page, Alt with the arrows moves it. */
export function ProjectList({
  rows,
  chosen,
  onChoose,
  onMove,
}: {
  readonly rows: readonly { readonly project: Project; readonly letter: string }[];
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
  readonly onMove: (id: string, target: string | undefined) => void;
}) {
  const store = useStore();
  const [, navigate] = useLocation();
  const lookups = useLookups();
  const [over, setOver] = useState<number | null>(null);
  const idAt = (index: number) => rows[index]?.project.id;
  const onKeyDown = (event: KeyboardEvent, project: Project, index: number) => {
    if (event.key === 'Enter' && (event.target as HTMLElement).classList.contains('project-title') && project.id === chosen) {
      event.preventDefault();
      navigate(placeOf('project', project.id));
      return;
    }
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (!step) return;
    event.preventDefault();
    if (event.altKey) onMove(project.id, idAt(index + step));
    else event.currentTarget.parentElement?.children[index + step]?.querySelector<HTMLElement>('.project-title')?.focus();
  };
  const onDrop = (event: DragEvent, index: number) => {
    event.preventDefault();
    const id = event.dataTransfer.getData('application/x-boardpack-project');
    const from = rows.findIndex((one) => one.project.id === id);
    if (id) onMove(id, idAt(from >= 0 && from < index ? index - 1 : index));
    setOver(null);
  };
  return (
    <ol className="project-list">
      {rows.map(({ project, letter }, index) => (
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
          <span className="project-letter">{letter}</span>
          <button
            type="button"
            className="project-title"
            aria-pressed={project.id === chosen}
            onClick={() => onChoose(project.id)}
            onDoubleClick={() => navigate(placeOf('project', project.id))}
          >
            {project.title}
          </button>
          <span className="project-stage">{lookups.settings.stages.find((one) => one.value === project.stage)?.label ?? project.stage}</span>
          <span className="project-lead">{project.lead ? (lookups.titleOf('person', project.lead) ?? 'removed person') : ''}</span>
          <RagMark value={project.rag} />
          <Link href={placeOf('project', project.id)} aria-label={`Open the page of ${project.title}`}>
            Open
          </Link>
          <span className="list-item-steps">
            <IconButton
              icon="up"
              label={`Move ${project.title} up`}
              disabled={index === 0 || !store.writable}
              onClick={() => onMove(project.id, idAt(index - 1))}
            />
            <IconButton
              icon="down"
              label={`Move ${project.title} down`}
              disabled={index === rows.length - 1 || !store.writable}
              onClick={() => onMove(project.id, idAt(index + 1))}
            />
          </span>
        </li>
      ))}
    </ol>
  );
}
