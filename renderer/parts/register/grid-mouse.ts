import { type MouseEvent, type RefObject, useRef } from 'react';
import type { Spot } from './grid-keys.ts';
import type { GroupLine, Line } from './lines.ts';

type Steps = {
  readonly go: (to: Spot) => void;
  readonly extendTo: (to: Spot) => void;
  readonly mark: (id: string) => void;
  readonly markGroup: (group: GroupLine) => void;
  readonly open: (id: string) => void;
  readonly toggle: (group: string) => void;
  readonly edit: () => void;
};

/**
 * What the mouse does in a register: a click chooses, with Shift or drawn over cells a block of them, on a title it
 * opens, on the box or with Ctrl it marks, on the heading of a group all its rows; a double click writes in the cell, or opens where `opensAt` says so of the
 * column.
 */
export function useGridMouse(grid: RefObject<HTMLElement | null>, lines: readonly Line[], spot: Spot, opensAt: (column: number) => boolean, steps: Steps) {
  /** Where the button went down, and whether the pointer has left that cell since. */
  const drawn = useRef<{ readonly from: Spot; moved: boolean } | null>(null);
  const within = (event: MouseEvent, what: string) => (event.target as HTMLElement).closest<HTMLElement>(what);
  const spotOf = (event: MouseEvent): Spot | null => {
    const cell = within(event, '[data-column]');
    const row = cell?.closest<HTMLElement>('[data-row]');
    return cell && row ? { row: Number(row.dataset['row']), column: Number(cell.dataset['column']) } : null;
  };
  const onClick = (event: MouseEvent) => {
    if (drawn.current?.moved) return;
    const index = Number(within(event, '[data-row]')?.dataset['row'] ?? -1);
    const line = lines[index];
    if (!line || within(event, '.cell-editor')) return;
    const column = Number(within(event, '[data-column]')?.dataset['column'] ?? spot.column);
    if (line.original === null) {
      steps.go({ row: index, column });
      return event.ctrlKey || event.metaKey ? steps.markGroup(line) : steps.toggle(line.id);
    }
    const isMarking = within(event, '[data-mark]') !== null || event.ctrlKey || event.metaKey;
    if (isMarking) steps.mark(line.id);
    if (event.shiftKey && !isMarking && spot.row >= 0) steps.extendTo({ row: index, column });
    else steps.go({ row: index, column });
    if (!within(event, '.row-link')) return;
    event.preventDefault();
    if (!isMarking && !event.shiftKey) steps.open(line.id);
  };
  const onMouseDown = (event: MouseEvent) => {
    drawn.current = null;
    if (within(event, '.cell-editor') || event.button !== 0) return;
    const from = spotOf(event);
    if (from && !event.shiftKey) drawn.current = { from, moved: false };
    if (!within(event, '.row-link')) return;
    // The register keeps the focus, so that the arrows go on working.
    event.preventDefault();
    grid.current?.focus({ preventScroll: true });
  };
  const onMouseMove = (event: MouseEvent) => {
    const began = drawn.current;
    if (!began || event.buttons !== 1) return;
    const to = spotOf(event);
    if (!to || (!began.moved && to.row === began.from.row && to.column === began.from.column)) return;
    if (!began.moved) {
      began.moved = true;
      return steps.go(began.from);
    }
    steps.extendTo(to);
  };
  const onDoubleClick = (event: MouseEvent) => {
    const line = lines[spot.row];
    if (!line?.original || !within(event, '[data-column]') || within(event, '.row-link')) return;
    // The word that a double click selects would become the whole of what opens in its place.
    getSelection()?.removeAllRanges();
    if (opensAt(spot.column)) steps.open(line.id);
    else steps.edit();
  };
  return { onClick, onMouseDown, onMouseMove, onDoubleClick };
}
