import { type RefObject, useMemo, useState } from 'react';
import type { AnyRecord } from '#shared/domain/nouns.ts';
import type { Spot } from './grid-keys.ts';
import { reveal, revealColumn, useRevealed } from './reveal.ts';
import type { RegisterView } from './use-register-view.ts';

/** Where one stands in a register: the chosen record and a column, or a heading (row -1). */
export type Marker = {
  readonly spot: Spot;
  /** The row of the chosen record; -1 where it is not shown. */
  readonly rowAt: number;
  readonly onHead: boolean;
  readonly go: (to: Spot) => void;
  /** The same, and scrolls sideways where the column is out of sight. */
  readonly goByKey: (to: Spot) => void;
};

/** See {@link Marker}. It stays with its record when rows are sorted, filtered or written in. */
export function useMarker({
  scroller,
  rowHeight,
  view: { rows, columns },
  records,
  active,
  onActive,
}: {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly rowHeight: number;
  readonly view: RegisterView;
  readonly records: readonly AnyRecord[];
  readonly active: string | null;
  readonly onActive: (id: string | null) => void;
}): Marker {
  const [column, setColumn] = useState(0);
  const [onHead, setOnHead] = useState(false);
  const rowAt = useMemo(() => (active === null ? -1 : rows.findIndex((row) => row.id === active)), [rows, active]);
  const revealed = useRevealed(scroller, rowHeight, { active, rowAt, records });
  const go = (to: Spot) => {
    setColumn(to.column);
    setOnHead(to.row < 0);
    const row = rows[to.row];
    if (!row) return;
    revealed.current = row.id;
    reveal(scroller.current, to.row, rowHeight);
    if (row.id !== active) onActive(row.id);
  };
  return {
    spot: { row: onHead ? -1 : rowAt, column: Math.min(column, columns.length - 1) },
    rowAt,
    onHead,
    go,
    goByKey: (to) => {
      go(to);
      revealColumn(scroller.current, to.column);
    },
  };
}
