import type { MouseEvent, RefObject } from 'react';
import type { Spot } from './grid-keys.ts';

type Steps = {
  readonly go: (to: Spot) => void;
  readonly mark: (id: string) => void;
  readonly open: (id: string) => void;
  readonly edit: () => void;
};

/**
 * What the mouse does in a register: a click chooses, on a title it opens, on the box or with Ctrl it marks; a double
 * click writes in the cell, or opens where `opensAt` says so of the column.
 */
export function gridMouse(
  grid: RefObject<HTMLElement | null>,
  rows: readonly { readonly id: string }[],
  spot: Spot,
  opensAt: (column: number) => boolean,
  steps: Steps,
) {
  const within = (event: MouseEvent, what: string) => (event.target as HTMLElement).closest<HTMLElement>(what);
  const onClick = (event: MouseEvent) => {
    const index = Number(within(event, '[data-row]')?.dataset['row'] ?? -1);
    const row = rows[index];
    if (!row || within(event, '.cell-editor')) return;
    const isMarking = within(event, '[data-mark]') !== null || event.ctrlKey || event.metaKey;
    if (isMarking) steps.mark(row.id);
    steps.go({ row: index, column: Number(within(event, '[data-column]')?.dataset['column'] ?? spot.column) });
    if (!within(event, '.row-link')) return;
    event.preventDefault();
    if (!isMarking) steps.open(row.id);
  };
  const onMouseDown = (event: MouseEvent) => {
    if (!within(event, '.row-link')) return;
    // The register keeps the focus, so that the arrows go on working.
    event.preventDefault();
    grid.current?.focus({ preventScroll: true });
  };
  const onDoubleClick = (event: MouseEvent) => {
    const row = rows[spot.row];
    if (!row || !within(event, '[data-column]') || within(event, '.row-link')) return;
    if (opensAt(spot.column)) steps.open(row.id);
    else steps.edit();
  };
  return { onClick, onMouseDown, onDoubleClick };
}
