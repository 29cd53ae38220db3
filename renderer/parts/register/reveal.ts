import { type RefObject, useEffect, useRef } from 'react';

/** Scrolls a row into sight, below the headings, no further than needed. */
export function reveal(grid: HTMLElement | null, row: number, rowHeight: number): void {
  if (!grid) return;
  const [top, room] = [row * rowHeight, grid.clientHeight - rowHeight];
  if (top < grid.scrollTop) grid.scrollTop = top;
  else if (top + rowHeight > grid.scrollTop + room) grid.scrollTop = top + rowHeight - room;
}

/** Scrolls a column into sight, beside those that stay, no further than needed. */
export function revealColumn(grid: HTMLElement | null, column: number): void {
  const heading = grid?.querySelectorAll<HTMLElement>('.grid-heading:not(.grid-mark)')[column];
  if (!grid || !heading || getComputedStyle(heading).position === 'sticky') return;
  const staying = [...grid.querySelectorAll<HTMLElement>('.grid-heading')].filter((one) => getComputedStyle(one).position === 'sticky');
  const covered = staying.reduce((width, one) => width + one.offsetWidth, 0);
  const left = heading.offsetLeft - covered;
  if (left < grid.scrollLeft) grid.scrollLeft = left;
  else grid.scrollLeft = Math.max(grid.scrollLeft, Math.min(left, heading.offsetLeft + heading.offsetWidth - grid.clientWidth));
}

/**
 * Scrolls when another record is chosen or was found, and when what was just written has moved the chosen one; sorting
 * and filtering may take it out of sight. The answer names the record that was scrolled to last.
 */
export function useRevealed(
  grid: RefObject<HTMLElement | null>,
  rowHeight: number,
  { active, rowAt, records }: { readonly active: string | null; readonly rowAt: number; readonly records: readonly object[] },
): RefObject<string | null> {
  const revealed = useRef<string | null>(null);
  const stood = useRef({ records, rowAt });
  useEffect(() => {
    if (rowAt < 0) return;
    const isNew = revealed.current !== active;
    const hasMoved = stood.current.records !== records && stood.current.rowAt !== rowAt;
    if (isNew || hasMoved) reveal(grid.current, rowAt, rowHeight);
    revealed.current = active;
    stood.current = { records, rowAt };
  }, [grid, rowHeight, active, rowAt, records]);
  return revealed;
}
