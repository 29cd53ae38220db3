import './board-tree.css';
import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { useStore } from '#renderer/data/index.ts';
import { useOpening } from '#renderer/parts/opening.ts';
import { createRecord } from '#renderer/parts/record-commands.ts';
import { RecordInspector } from '#renderer/parts/record-inspector.tsx';
import { useUndoCommands } from '#renderer/parts/undo-commands.ts';
import { Button } from '#renderer/ui/button.tsx';
import { useCommands } from '#renderer/ui/commands.ts';
import { InspectorButton } from '#renderer/ui/inspector.tsx';
import { sayProblem } from '#renderer/ui/message.tsx';
import { EmptyState } from '#renderer/ui/notice.tsx';
import { useOwnRecords } from '../own-records.ts';
import { BoardRow } from './board-row.tsx';
import { type TreeRow, treeRows } from './tree-rows.ts';

/** The boards and groups as a tree of who reports to whom, after the ARIA pattern: arrows walk, fold and unfold, Enter opens the form. */
export function BoardTree({ programme }: { readonly programme: string }) {
  const store = useStore();
  const boards = useOwnRecords('board', programme);
  const tree = useRef<HTMLDivElement>(null);
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const [active, setActive] = useState<string | null>(null);
  const [opening, open] = useOpening();
  const rows = useMemo(() => treeRows(boards ?? [], folded), [boards, folded]);
  const current = rows.find((one) => one.board.id === active) ?? rows[0];
  useUndoCommands(['board']);

  const make = async (reportsTo: string | null) => {
    const made = await createRecord(store, 'board', { programme, reportsTo });
    if (!made.ok) return sayProblem(made.problem.message);
    if (reportsTo !== null) fold(reportsTo, false);
    setActive(made.value.id);
    open(made.value.id, 'keyboard');
  };
  const below = active === null ? null : (boards?.find((one) => one.id === active) ?? null);
  useCommands([
    { name: 'record.new', label: 'New board or group', group: 'Record', shortcut: 'Alt+N', enabledWhen: () => store.writable, perform: () => make(null) },
    {
      name: 'board.below',
      label: 'New board or group below the chosen one',
      group: 'Record',
      shortcut: 'Alt+Shift+N',
      enabledWhen: () => store.writable && below !== null,
      perform: () => make(below?.id ?? null),
    },
  ]);
  const fold = (id: string, isFolded: boolean) => {
    const next = new Set(folded);
    if (isFolded) next.add(id);
    else next.delete(id);
    setFolded(next);
  };
  const goTo = (row: TreeRow | undefined) => {
    if (!row) return;
    setActive(row.board.id);
    tree.current?.querySelector<HTMLElement>(`[data-board="${row.board.id}"]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!current || event.altKey || event.ctrlKey || event.metaKey) return;
    const at = rows.indexOf(current);
    const isFolded = folded.has(current.board.id);
    const steps: Record<string, () => void> = {
      ArrowDown: () => goTo(rows[at + 1]),
      ArrowUp: () => goTo(rows[at - 1]),
      Home: () => goTo(rows[0]),
      End: () => goTo(rows.at(-1)),
      ArrowRight: () => (current.below > 0 && isFolded ? fold(current.board.id, false) : current.below > 0 && goTo(rows[at + 1])),
      ArrowLeft: () => (current.below > 0 && !isFolded ? fold(current.board.id, true) : goTo(rows.find((one) => one.board.id === current.parent))),
      Enter: () => {
        setActive(current.board.id);
        open(current.board.id, 'keyboard');
      },
    };
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    step();
  };
  if (!boards) return null;
  const add = (
    <Button look="primary" icon="add" disabled={!store.writable} onClick={() => void make(null)}>
      New board or group
    </Button>
  );
  if (rows.length === 0)
    return (
      <EmptyState title="No board or group yet" actions={add}>
        Begin with the board at the top; then add those that report to it. Each has its terms of reference: purpose, remit, objectives, members, chair and how
        often it meets. The chart is drawn from this.
      </EmptyState>
    );
  return (
    <>
      <div className="toolbar">
        {add}
        <Button icon="add" disabled={!store.writable || below === null} onClick={() => void make(below?.id ?? null)}>
          {below ? `New one below “${shortened(below.title)}”` : 'New one below the chosen one'}
        </Button>
        <span className="grow" />
        <InspectorButton />
      </div>
      <div ref={tree} className="board-tree" role="tree" aria-label="Who reports to whom" onKeyDown={onKeyDown}>
        {rows.map((row) => (
          <BoardRow
            key={row.board.id}
            row={row}
            isFolded={folded.has(row.board.id)}
            isActive={row === current}
            isChosen={row.board.id === active}
            onChoose={() => {
              setActive(row.board.id);
              open(row.board.id, 'mouse');
            }}
            onFold={() => fold(row.board.id, !folded.has(row.board.id))}
          />
        ))}
      </div>
      <p className="field-help">Arrows walk through the tree, left and right fold and unfold, Enter opens the form. To move one, change whom it reports to.</p>
      <RecordInspector kind="board" id={active} opening={opening} />
    </>
  );
}

function shortened(title: string): string {
  return title.length > 32 ? `${title.slice(0, 30)}…` : title;
}
