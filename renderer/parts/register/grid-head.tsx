import './grid-head.css';
import { type DragEvent, memo, type MouseEvent, type PointerEvent, useRef, useState } from 'react';
import { Icon } from '#renderer/ui/icon.tsx';
import type { Column } from './columns.ts';
import { cellId } from './grid-row.tsx';
import type { KeptView } from './kept-view.ts';
import type { ColumnSteps } from './use-column-steps.ts';

/**
 * The headings of a register: a click sorts, with Shift in addition to the sorting there is; drawn sideways they change
 * places, by their edge they become wider; the right button opens the menu of the column. Scrolling leaves them alone.
 */
export const GridHead = memo(function GridHead({
  grid,
  opener,
  columns,
  kept,
  active,
  offsets,
  steps,
  onSort,
}: {
  readonly grid: string;
  /** The column that stays in sight. */
  readonly opener: string | undefined;
  readonly columns: readonly Column[];
  readonly kept: KeptView;
  readonly active: number;
  readonly offsets: readonly string[];
  readonly steps: ColumnSteps;
  readonly onSort: (id: string, add: boolean) => void;
}) {
  const [over, setOver] = useState<string | null>(null);
  const dragged = useRef<string | null>(null);
  const drag = (id: string) => ({
    draggable: true,
    onDragStart: (event: DragEvent) => {
      dragged.current = id;
      event.dataTransfer.effectAllowed = 'move';
    },
    onDragOver: (event: DragEvent) => {
      if (dragged.current === null) return;
      event.preventDefault();
      setOver(id);
    },
    onDragEnd: () => {
      dragged.current = null;
      setOver(null);
    },
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      if (dragged.current !== null && dragged.current !== id) steps.moveTo(dragged.current, id);
    },
  });
  return (
    <div role="rowgroup" className="grid-head-group">
      <div className="grid-head" role="row" aria-rowindex={1}>
        <div className="grid-heading grid-mark" role="columnheader" aria-colindex={1}>
          <span className="visually-hidden">Marked</span>
        </div>
        {columns.map((column, at) => {
          const sortedAt = kept.sorting.findIndex((one) => one.id === column.id);
          const sorted = kept.sorting[sortedAt];
          const left = offsets[at];
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the grid has the focus and sorts by Enter on a heading.
            <div
              key={column.id}
              id={cellId(grid, -1, at)}
              className={`grid-heading${at === active ? ' active' : ''}${column.id === opener ? ' opener' : ''}${left ? ' frozen' : ''}${over === column.id ? ' dropping' : ''}${column.numeric ? ' numeric' : ''}`}
              role="columnheader"
              aria-colindex={at + 2}
              aria-sort={sorted ? (sorted.desc ? 'descending' : 'ascending') : 'none'}
              title={`Sort by ${column.label}; Alt+↓ for more`}
              {...(left ? { style: { left } } : undefined)}
              {...drag(column.id)}
              onClick={(event) => onSort(column.id, event.shiftKey)}
              onContextMenu={(event) => {
                event.preventDefault();
                steps.openMenu(column, at);
              }}
            >
              <span className="grid-heading-words">{column.label}</span>
              {sorted && <Icon name={sorted.desc ? 'down' : 'up'} />}
              {sorted && kept.sorting.length > 1 && <small aria-hidden="true">{sortedAt + 1}</small>}
              {kept.filters.some((one) => one.id === column.id) && <Icon name="filter" />}
              <span
                className="grid-more"
                aria-hidden="true"
                title={`Filter, group or move ${column.label}`}
                onMouseDown={keepStill}
                onClick={(event) => {
                  event.stopPropagation();
                  steps.openMenu(column, at);
                }}
              >
                <Icon name="more" />
              </span>
              <ColumnEdge column={column} steps={steps} />
            </div>
          );
        })}
      </div>
    </div>
  );
});

/** The right edge of a heading: drawn, the column takes another width; twice clicked, it fits what it holds. */
function ColumnEdge({ column, steps }: { readonly column: Column; readonly steps: ColumnSteps }) {
  const begun = useRef<{ readonly x: number; readonly width: number } | null>(null);
  const widthAt = (event: PointerEvent) => (begun.current ? begun.current.width + event.clientX - begun.current.x : 0);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Shift and the arrows do the same on the heading.
    // biome-ignore lint/a11y/useKeyWithClickEvents: the click is only kept from sorting.
    <span
      className="grid-edge"
      onMouseDown={keepStill}
      onClick={(event) => event.stopPropagation()}
      onDoubleClick={() => steps.fit(column)}
      onPointerDown={(event) => {
        event.stopPropagation();
        event.currentTarget.setPointerCapture(event.pointerId);
        begun.current = { x: event.clientX, width: event.currentTarget.parentElement?.offsetWidth ?? 0 };
      }}
      onPointerMove={(event) => begun.current && steps.setWidth(column, widthAt(event))}
      onPointerUp={() => {
        begun.current = null;
      }}
    />
  );
}

/** Else the heading itself would be drawn along. */
function keepStill(event: MouseEvent): void {
  event.preventDefault();
}
