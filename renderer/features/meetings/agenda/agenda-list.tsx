import { type DragEvent, Fragment, type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import type { AgendaState } from './use-agenda.ts';
import { AgendaRow } from './agenda-row.tsx';

const dragged = 'application/x-boardpack-agenda-item';

/** The lines of an agenda in two parts. Arrows go from line to line; with Alt they move it, up and down or under another. */
export function AgendaList({
  agenda,
  chosen,
  readOnly,
  onChoose,
  onMove,
  onDrop,
  onLevel,
}: {
  readonly agenda: AgendaState;
  readonly chosen: string | null;
  readonly readOnly: boolean;
  readonly onChoose: (item: string) => void;
  readonly onMove: (item: string, step: -1 | 1) => void;
  /** `before` is null for the end. */
  readonly onDrop: (item: string, before: string | null) => void;
  readonly onLevel: (item: string, isSub: boolean) => void;
}) {
  const list = useRef<HTMLOListElement>(null);
  const [over, setOver] = useState<string | null>(null);
  const moved = useRef<string | null>(null);
  const { lines, exclusion, ends } = agenda;
  const firstPrivate = lines.find((one) => one.part === 2 && one.level === 0)?.id;
  // A line that is drawn elsewhere loses the focus, and the next key would move nothing.
  useLayoutEffect(() => {
    const at = lines.findIndex((one) => one.id === moved.current);
    if (at >= 0 && document.activeElement === document.body) list.current?.querySelectorAll<HTMLElement>('.agenda-title')[at]?.focus();
  }, [lines]);
  const onKeyDown = (event: KeyboardEvent, at: number) => {
    const line = lines[at];
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key] as -1 | 1 | undefined;
    if (!line || (!by && !(event.altKey && (event.key === 'ArrowLeft' || event.key === 'ArrowRight')))) return;
    event.preventDefault();
    moved.current = event.altKey ? line.id : null;
    if (!by) return void (!readOnly && onLevel(line.id, event.key === 'ArrowRight'));
    if (event.altKey) return void (!readOnly && onMove(line.id, by));
    list.current?.querySelectorAll<HTMLElement>('.agenda-title')[at + by]?.focus();
  };
  const drop = (event: DragEvent, before: string | null) => {
    event.preventDefault();
    setOver(null);
    const item = event.dataTransfer.getData(dragged);
    if (item !== '' && item !== before) onDrop(item, before);
  };
  return (
    <ol
      ref={list}
      className="agenda-lines"
      aria-label="Agenda"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => event.target === event.currentTarget && drop(event, null)}
    >
      {lines.map((line, at) => (
        <Fragment key={line.id}>
          {at === 0 && line.id !== firstPrivate && <li className="agenda-part">Part I: open to the public</li>}
          {line.id === firstPrivate && <li className="agenda-part">Part II: the public is excluded</li>}
          {line.id === exclusion?.before && (
            <li className="agenda-exclusion">
              <strong>Exclusion of the public</strong>
              <p>{exclusion.words}</p>
            </li>
          )}
          <AgendaRow
            line={line}
            late={agenda.late.get(line.id) ?? null}
            waiting={agenda.waiting.get(line.id) ?? null}
            isMarked={agenda.marked.has(line.id)}
            withheld={agenda.withheld.get(line.id) ?? []}
            later={agenda.later.get(line.id) ?? 0}
            isChosen={line.id === chosen}
            isOver={over === line.id}
            draggable={!readOnly}
            onChoose={() => onChoose(line.id)}
            onKeyDown={(event) => onKeyDown(event, at)}
            onDragStart={(event) => event.dataTransfer.setData(dragged, line.id)}
            onDragOver={(event) => {
              event.preventDefault();
              setOver(line.id);
            }}
            onDragEnd={() => setOver(null)}
            onDrop={(event) => drop(event, line.id)}
          />
        </Fragment>
      ))}
      <li
        className={over === 'end' ? 'agenda-end drop-here' : 'agenda-end'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver('end');
        }}
        onDragLeave={() => setOver(null)}
        onDrop={(event) => drop(event, null)}
      >
        {ends && `Planned to end at ${ends}`}
      </li>
    </ol>
  );
}
