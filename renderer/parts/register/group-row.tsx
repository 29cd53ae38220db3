import { useMemo } from 'react';
import { Icon } from '#renderer/ui/icon.tsx';
import type { Column } from './columns.ts';
import { cellId } from './grid-row.tsx';
import type { GroupLine, ShownRow } from './lines.ts';
import { SumCells } from './sum-cells.tsx';
import type { Marks } from './use-marks.ts';

/** The heading of a group: what its rows have in common, how many they are, and their sums. */
export function GroupRow({
  grid,
  group,
  rows,
  columns,
  index,
  top,
  active,
  marks,
}: {
  readonly grid: string;
  readonly group: GroupLine;
  readonly rows: readonly ShownRow[];
  readonly columns: readonly Column[];
  readonly index: number;
  readonly top: number;
  readonly active: boolean;
  readonly marks: Marks;
}) {
  const own = useMemo(() => rows.slice(group.from, group.end), [rows, group.from, group.end]);
  const count = group.end - group.from;
  // Those of a closed group are marked without being seen.
  const marked = marks.ids.length === 0 ? 0 : own.filter((row) => marks.has(row.id)).length;
  return (
    <div
      className={`grid-row group-row${active ? ' current' : ''}`}
      role="row"
      aria-rowindex={index + 2}
      aria-level={group.level + 1}
      aria-expanded={group.open}
      data-row={index}
      style={{ transform: `translateY(${top}px)` }}
    >
      <SumCells columns={columns} rows={own} cell={{ id: active ? cellId(grid, index, 0) : undefined, className: active ? 'active' : '' }}>
        <span className="group-name" style={{ paddingInlineStart: `${group.level * 1.25}rem` }}>
          <Icon name={group.open ? 'down' : 'right'} />
          <span className="group-heading">{group.heading}:</span> <b>{group.text}</b>
          <span className="group-count">
            {count.toLocaleString('en-GB')}
            {marked > 0 && `, ${marked === count ? 'all' : marked.toLocaleString('en-GB')} marked`}
          </span>
        </span>
      </SumCells>
    </div>
  );
}
