import './grid.css';
import { type CSSProperties, type DOMAttributes, type ReactNode, type RefObject, useId } from 'react';
import type { Kind } from '#shared/domain/noun.ts';
import { useLookups } from '../lookups.tsx';
import { gridTemplate } from './columns.ts';
import { GridHead } from './grid-head.tsx';
import { cellId, GridRow } from './grid-row.tsx';
import type { CellEditing } from './use-cell-editing.ts';
import type { Marker } from './use-marker.ts';
import type { Marks } from './use-marks.ts';
import type { RegisterView } from './use-register-view.ts';
import { useRowsInSight } from './use-rows-in-sight.ts';

/** More rows than ever stand in sight, so that two that are drawn never share a key. */
const pool = 128;

/** The table itself: headings, and of the rows only those in sight. `children` stand below them. */
export function Grid({
  kind,
  label,
  scroller,
  rowHeight,
  view: { rows, columns, opener, sorting, sortBy },
  marker: { spot, rowAt, onHead },
  marks,
  editing,
  active,
  handlers,
  onEnter,
  children,
}: {
  readonly kind: Kind;
  readonly label: string;
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly rowHeight: number;
  readonly view: RegisterView;
  readonly marker: Marker;
  readonly marks: Marks;
  readonly editing: CellEditing;
  readonly active: string | null;
  readonly handlers: DOMAttributes<HTMLDivElement>;
  /** The table got the focus. */
  readonly onEnter: () => void;
  readonly children: ReactNode;
}) {
  const grid = useId();
  const lookups = useLookups();
  const { first, end } = useRowsInSight(scroller, rows.length, rowHeight);
  const drawn: ReactNode[] = [];
  for (let index = first; index < end; index++) {
    const row = rows[index];
    if (!row) break;
    const isCurrent = row.id === active;
    drawn.push(
      <GridRow
        key={index % pool}
        grid={grid}
        kind={kind}
        opener={opener}
        record={editing.shown(row.original)}
        index={index}
        top={index * rowHeight}
        columns={columns}
        lookups={lookups}
        marked={marks.has(row.id)}
        current={isCurrent}
        activeColumn={isCurrent && !onHead ? spot.column : -1}
        editor={editing.editorOf(row.id)}
      />,
    );
  }
  return (
    <div
      ref={scroller}
      className="grid"
      role="grid"
      aria-label={label}
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length + 1}
      aria-multiselectable="true"
      aria-activedescendant={onHead ? cellId(grid, -1, spot.column) : rowAt >= first && rowAt < end ? cellId(grid, rowAt, spot.column) : undefined}
      tabIndex={0}
      style={{ '--columns': gridTemplate(columns) } as CSSProperties}
      onScroll={({ currentTarget }) => currentTarget.classList.toggle('sideways', currentTarget.scrollLeft > 0)}
      onFocus={onEnter}
      {...handlers}
    >
      <GridHead grid={grid} opener={opener} columns={columns} sorting={sorting} active={onHead ? spot.column : -1} onSort={sortBy} />
      <div className="grid-body" role="rowgroup" style={{ height: rows.length * rowHeight }}>
        {drawn}
      </div>
      {children}
    </div>
  );
}
