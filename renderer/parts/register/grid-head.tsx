import { Icon } from '#renderer/ui/icon.tsx';
import type { Column } from './columns.ts';
import { cellId } from './grid-row.tsx';

/** The headings of a register; a click sorts, with Shift in addition to the sorting there is. */
export function GridHead({
  grid,
  opener,
  columns,
  sorting,
  active,
  onSort,
}: {
  readonly grid: string;
  /** The column that stays in sight. */
  readonly opener: string | undefined;
  readonly columns: readonly Column[];
  readonly sorting: readonly { readonly id: string; readonly desc: boolean }[];
  readonly active: number;
  readonly onSort: (id: string, add: boolean) => void;
}) {
  return (
    <div role="rowgroup" className="grid-head-group">
      <div className="grid-head" role="row" aria-rowindex={1}>
        <div className="grid-heading grid-mark" role="columnheader" aria-colindex={1}>
          <span className="visually-hidden">Marked</span>
        </div>
        {columns.map((column, at) => {
          const sorted = sorting.find((one) => one.id === column.id);
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the grid has the focus and sorts by Enter on a heading.
            <div
              key={column.id}
              id={cellId(grid, -1, at)}
              className={`grid-heading${at === active ? ' active' : ''}${column.id === opener ? ' opener' : ''}`}
              role="columnheader"
              aria-colindex={at + 2}
              aria-sort={sorted ? (sorted.desc ? 'descending' : 'ascending') : 'none'}
              title={`Sort by ${column.label}`}
              onClick={(event) => onSort(column.id, event.shiftKey)}
            >
              {column.label}
              {sorted && <Icon name={sorted.desc ? 'down' : 'up'} />}
            </div>
          );
        })}
      </div>
    </div>
  );
}
