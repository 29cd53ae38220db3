import type { RefObject } from 'react';
import { fittingWidth, movedTo } from './column-layout.ts';
import type { Column } from './columns.ts';
import type { RegisterView } from './use-register-view.ts';

/** What can be done with the columns of a register themselves. */
export type ColumnSteps = {
  /** Opens the menu of a shown column below its heading. */
  readonly openMenu: (column: Column, at: number) => void;
  readonly move: (column: Column, by: 1 | -1) => void;
  readonly moveTo: (column: string, target: string) => void;
  /** A step wider or narrower. */
  readonly resize: (column: Column, by: 1 | -1) => void;
  /** Remembers a width in pixels. */
  readonly setWidth: (column: Column, pixels: number) => void;
  /** As wide as the widest of what is in sight. */
  readonly fit: (column: Column) => void;
  /** Keeps the columns up to this one in sight while one scrolls sideways; null: as usual. */
  readonly freeze: (column: Column | null) => void;
  readonly show: (column: Column, shown: boolean) => void;
};

/** See {@link ColumnSteps}. `follow` moves the marker along with a column that is moved. */
export function useColumnSteps(
  scroller: RefObject<HTMLElement | null>,
  { all, columns, kept, change }: RegisterView,
  { openMenu, follow }: { readonly openMenu: ColumnSteps['openMenu']; readonly follow: (column: number) => void },
): ColumnSteps {
  const rem = () => Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const headingAt = (at: number) => scroller.current?.querySelectorAll<HTMLElement>('.grid-heading:not(.grid-mark)')[at];
  const setWidth = (column: Column, pixels: number) => change({ widths: { ...kept.widths, [column.id]: fittingWidth(pixels / rem()) } });
  const moveTo = (id: string, target: string) => change({ order: movedTo(all, id, target) });
  return {
    openMenu,
    move: (column, by) => {
      const at = columns.findIndex((one) => one.id === column.id);
      const neighbour = columns[at + by];
      if (!neighbour) return;
      moveTo(column.id, neighbour.id);
      follow(at + by);
    },
    moveTo,
    resize: (column, by) => {
      const at = columns.findIndex((one) => one.id === column.id);
      setWidth(column, (headingAt(at)?.offsetWidth ?? column.width * rem()) + by * rem());
    },
    setWidth,
    fit: (column) => {
      const at = columns.findIndex((one) => one.id === column.id);
      const words = headingAt(at)?.querySelector('.grid-heading-words')?.scrollWidth ?? 0;
      const range = document.createRange();
      const widest = [...(scroller.current?.querySelectorAll(`[data-row] > [data-column="${at}"]`) ?? [])].map((cell) => {
        range.selectNodeContents(cell);
        return range.getBoundingClientRect().width;
      });
      // The padding on both sides, and a little more for the mark of sorting.
      setWidth(column, Math.max(words, ...widest) + 1.75 * rem());
    },
    freeze: (column) => change({ frozen: column?.id ?? null }),
    show: (column, shown) => change({ columns: { ...kept.columns, [column.id]: shown } }),
  };
}
