import './sum-cells.css';
import { type ReactNode, useMemo } from 'react';
import type { Column } from './columns.ts';
import type { ShownRow } from './lines.ts';
import { isSummed, sumOf } from './sums.ts';

/**
 * The cells of a row of sums, below the columns that they belong to. The first cell, which holds the children, takes
 * all columns up to the first sum.
 */
export function SumCells({
  columns,
  rows,
  cell,
  children,
}: {
  readonly columns: readonly Column[];
  readonly rows: readonly ShownRow[];
  readonly cell: { readonly id: string | undefined; readonly className: string };
  readonly children: ReactNode;
}) {
  // Not less than two, so that there is room for the words.
  const words = useMemo(() => {
    const first = columns.findIndex((column, at) => at > 1 && isSummed(column));
    return first < 0 ? columns.length : first;
  }, [columns]);
  const sums = useMemo(
    () =>
      columns.slice(words).map((column) =>
        isSummed(column)
          ? sumOf(
              column,
              rows.map((row) => row.original),
            )
          : '',
      ),
    [columns, words, rows],
  );
  return (
    <>
      <div
        {...(cell.id ? { id: cell.id } : undefined)}
        className={`grid-cell sum-words ${cell.className}`}
        role="gridcell"
        aria-colindex={1}
        data-column={0}
        style={{ gridColumn: `1 / span ${words + 1}` }}
      >
        {children}
      </div>
      {sums.map((sum, at) => (
        <div key={columns[words + at]?.id} className="grid-cell numeric" role="gridcell" aria-colindex={words + at + 2} data-column={words + at}>
          {sum}
        </div>
      ))}
    </>
  );
}
