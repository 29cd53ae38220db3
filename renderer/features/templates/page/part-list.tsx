import { type DragEvent, type KeyboardEvent, useRef, useState } from 'react';
import type { Part } from '#shared/domain/template/index.ts';
import { addableParts, inserted, moved, newPart, without } from '#shared/templates/editing.ts';
import { partName, partWords } from '#shared/templates/faults.ts';
import { ListItemSteps } from '#renderer/ui/list-item-steps.tsx';
import { MenuButton } from '#renderer/ui/menu.tsx';
import type { Draft } from '../use-draft.ts';

const dragged = 'application/x-boardpack-part';

/** The parts in the order of the paper. Arrows go up and down, Alt with the arrows moves, Delete removes; a part can be dragged too. */
export function PartList({
  draft,
  chosen,
  faulty,
  onChoose,
}: {
  readonly draft: Draft;
  readonly chosen: number;
  /** The places of parts with something wrong in them. */
  readonly faulty: ReadonlySet<number>;
  readonly onChoose: (at: number) => void;
}) {
  const { template, readOnly, step } = draft;
  const { parts } = template;
  const list = useRef<HTMLOListElement>(null);
  const [over, setOver] = useState<number | null>(null);
  const move = async (from: number, to: number) => {
    const part = parts[from];
    if (readOnly || !part || to < 0 || to >= parts.length || from === to) return;
    await step(`Move “${partName(part)}” in a template`, (now) => ({ ...now, parts: moved(now.parts, from, to) }));
    showPart(to);
  };
  const remove = async (at: number) => {
    const part = parts[at];
    if (readOnly || !part) return;
    await step(`Remove “${partName(part)}” from a template`, (now) => ({ ...now, parts: without(now.parts, at) }));
    showPart(Math.max(0, Math.min(at, parts.length - 2)));
  };
  const add = async (kind: Part['part']) => {
    const at = parts.length === 0 ? 0 : chosen + 1;
    await step(`Add ${partWords[kind].toLowerCase()} to a template`, (now) => ({ ...now, parts: inserted(now.parts, at, newPart(kind, now)) }));
    showPart(at);
  };
  /** Once the list shows what was done, the part is chosen and has the keys. */
  const showPart = (at: number) => {
    onChoose(at);
    requestAnimationFrame(() => focusPart(at));
  };
  const focusPart = (at: number) => list.current?.children[at]?.querySelector<HTMLElement>('.part-name')?.focus();
  const onKeyDown = (event: KeyboardEvent, at: number) => {
    if (event.key === 'Delete') return void remove(at);
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (!by) return;
    event.preventDefault();
    if (event.altKey) void move(at, at + by);
    else focusPart(at + by);
  };
  const onDrop = (event: DragEvent, to: number) => {
    event.preventDefault();
    const from = Number.parseInt(event.dataTransfer.getData(dragged), 10);
    if (Number.isInteger(from)) void move(from, from < to ? to - 1 : to);
    setOver(null);
  };
  return (
    <div className="part-list">
      <ol ref={list} aria-label="Parts of the paper">
        {parts.map((part, at) => (
          <li
            // Parts have no name of their own but their place and what they are.
            key={part.part === 'section' ? `section ${part.key} ${keyTwice(parts, at)}` : `${part.part} ${keyTwice(parts, at)}`}
            className={[at === chosen ? 'chosen' : '', over === at ? 'drop-here' : ''].join(' ')}
            draggable={!readOnly}
            onDragStart={(event) => event.dataTransfer.setData(dragged, String(at))}
            onDragOver={(event) => {
              event.preventDefault();
              setOver(at);
            }}
            onDragLeave={() => setOver(null)}
            onDrop={(event) => onDrop(event, at)}
          >
            <button type="button" className="part-name" aria-pressed={at === chosen} onClick={() => onChoose(at)} onKeyDown={(event) => onKeyDown(event, at)}>
              <span>{partName(part)}</span>
              {part.part !== 'section' && partName(part) !== partWords[part.part] && <small>{partWords[part.part]}</small>}
              {faulty.has(at) && <small className="part-fault">to mend</small>}
            </button>
            {!readOnly && at === chosen && (
              <ListItemSteps name={partName(part)} index={at} count={parts.length} onMove={(by) => void move(at, at + by)} onRemove={() => void remove(at)} />
            )}
          </li>
        ))}
      </ol>
      {!readOnly && (
        <MenuButton label="Add a part" icon="add" menu>
          {addableParts(template).map((kind) => (
            <button key={kind} type="button" role="menuitem" onClick={() => void add(kind)}>
              {partWords[kind]}
            </button>
          ))}
        </MenuButton>
      )}
    </div>
  );
}

/** How many parts of the same name stand before one: only a faulty template has any. */
function keyTwice(parts: readonly Part[], at: number): number {
  const part = parts[at];
  const same = (one: Part) => one.part === part?.part && (one.part !== 'section' || (part.part === 'section' && one.key === part.key));
  return parts.slice(0, at).filter(same).length;
}
