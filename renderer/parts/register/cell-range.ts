import type { Spot } from './grid-keys.ts';

/** A block of cells: lines and columns, the last ones included. */
export type CellRange = { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };

/** The block between two corners. */
export function rangeBetween(one: Spot, other: Spot): CellRange {
  return {
    top: Math.min(one.row, other.row),
    bottom: Math.max(one.row, other.row),
    left: Math.min(one.column, other.column),
    right: Math.max(one.column, other.column),
  };
}

/** How many cells belong to a block; 0 where there is none. */
export function cellsIn(range: CellRange | null): number {
  return range === null ? 0 : (range.bottom - range.top + 1) * (range.right - range.left + 1);
}
