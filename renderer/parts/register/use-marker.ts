import { type RefObject, useMemo, useRef, useState } from 'react';
import { type CellRange, rangeBetween } from './cell-range.ts';
import type { Spot } from './grid-keys.ts';
import type { Line } from './lines.ts';
import { reveal, revealColumn, useRevealed } from './reveal.ts';
import type { RegisterView } from './use-register-view.ts';

/** Where one stands in a register: the chosen record and a column, the heading of a group, or a heading (row -1). */
export type Marker = {
  readonly spot: Spot;
  /** The line where the marker stands; -1 where it is not shown. */
  readonly rowAt: number;
  readonly onHead: boolean;
  readonly go: (to: Spot) => void;
  /** The same, and scrolls sideways where the column is out of sight. */
  readonly goByKey: (to: Spot) => void;
  /** The chosen block of cells, if it is more than the one where the marker stands. */
  readonly range: CellRange | null;
  /** The corner of the block that moves; the marker itself stays at the other one. */
  readonly corner: Spot;
  readonly extendTo: (to: Spot) => void;
  /** Back to the one cell where the marker stands. */
  readonly single: () => void;
};

/** Where the line of that id stands, looked for first where it stood; a filter asks this for each key. */
function placeOf(lines: readonly Line[], id: string | null, last: number): number {
  if (id === null) return -1;
  if (lines[last]?.id === id) return last;
  for (let index = 0; index < lines.length; index++) if ((lines[index] as Line).id === id) return index;
  return -1;
}

/** A corner of a block, by what stands there: it stays with its row when others come in between. */
type Corner = { readonly from: string; readonly line: string; readonly column: string };

/** See {@link Marker}. It stays with its record when rows are sorted, filtered or written in. */
export function useMarker({
  scroller,
  rowHeight,
  view: { lines, columns },
  records,
  active,
  onActive,
}: {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly rowHeight: number;
  readonly view: RegisterView;
  readonly records: readonly object[];
  readonly active: string | null;
  readonly onActive: (id: string | null) => void;
}): Marker {
  const [column, setColumn] = useState(0);
  const [onHead, setOnHead] = useState(false);
  const [group, setGroup] = useState<string | null>(null);
  const [corner, setCorner] = useState<Corner | null>(null);
  const at = group ?? active;
  const lastAt = useRef(-1);
  const rowAt = useMemo(() => placeOf(lines, at, lastAt.current), [lines, at]);
  lastAt.current = rowAt;
  const revealed = useRevealed(scroller, rowHeight, { active: at, rowAt, records });
  const spot = { row: onHead ? -1 : rowAt, column: Math.min(column, columns.length - 1) };
  const isCornerHere = corner !== null && corner.from === at && !onHead && rowAt >= 0;
  const cornerRow = useMemo(() => (isCornerHere ? lines.findIndex((line) => line.id === corner.line) : -1), [lines, corner, isCornerHere]);
  const cornerColumn = isCornerHere ? columns.findIndex((one) => one.id === corner.column) : -1;
  const other = cornerRow >= 0 && cornerColumn >= 0 ? { row: cornerRow, column: cornerColumn } : spot;
  const go = (to: Spot) => {
    setColumn(to.column);
    setOnHead(to.row < 0);
    setCorner(null);
    const line = lines[to.row];
    if (!line) return;
    setGroup(line.original === null ? line.id : null);
    revealed.current = line.id;
    reveal(scroller.current, to.row, rowHeight);
    if (line.original !== null && line.id !== active) onActive(line.id);
  };
  return {
    spot,
    rowAt,
    onHead,
    go,
    goByKey: (to) => {
      go(to);
      revealColumn(scroller.current, to.column);
    },
    range: other.row === spot.row && other.column === spot.column ? null : rangeBetween(spot, other),
    corner: other,
    extendTo: (to) => {
      const [line, target] = [lines[to.row], columns[to.column]];
      if (!line || !target || at === null || rowAt < 0) return;
      setCorner({ from: at, line: line.id, column: target.id });
      reveal(scroller.current, to.row, rowHeight);
      revealColumn(scroller.current, to.column);
    },
    single: () => setCorner(null),
  };
}
