import './grid.css';
import { type CSSProperties, type DOMAttributes, type ReactNode, type RefObject, useId, useMemo } from 'react';
import type { Kind } from '#shared/domain/noun.ts';
import { useLookups } from '../lookups.tsx';
import { frozenCount, frozenOffsets, gridTemplate, leastWidth } from './column-layout.ts';
import { GridFoot } from './grid-foot.tsx';
import { GridHead } from './grid-head.tsx';
import { cellId, cellKinds, GridRow } from './grid-row.tsx';
import { GroupRow } from './group-row.tsx';
import { isSummed } from './sums.ts';
import type { CellEditing } from './use-cell-editing.ts';
import type { ColumnSteps } from './use-column-steps.ts';
import type { Marker } from './use-marker.ts';
import type { Marks } from './use-marks.ts';
import type { RegisterView } from './use-register-view.ts';
import { indexIn, useRestingStart } from './row-slots.ts';
import { useRowsInSight } from './use-rows-in-sight.ts';

/** The table itself: headings, of the rows only those in sight, and sums. `children` stand below the rows. */
export function Grid({
  kind,
  label,
  scroller,
  rowHeight,
  view: { rows, lines, columns, opener, kept, sortBy },
  marker: { spot, rowAt, onHead, range },
  marks,
  editing,
  steps,
  count,
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
  readonly steps: ColumnSteps;
  /** How many records there are without any filter. */
  readonly count: number;
  readonly handlers: DOMAttributes<HTMLDivElement>;
  /** The table got the focus. */
  readonly onEnter: () => void;
  readonly children: ReactNode;
}) {
  const grid = useId();
  const lookups = useLookups();
  const { first, end, pool } = useRowsInSight(scroller, lines.length, rowHeight);
  const start = useRestingStart(scroller, first, pool);
  const frozen = frozenCount(columns, kept.frozen);
  const offsets = useMemo(() => frozenOffsets(columns, frozen, kept.widths), [columns, frozen, kept.widths]);
  const style = useMemo(
    () => ({ '--columns': gridTemplate(columns, kept.widths, frozen), '--least': leastWidth(columns, kept.widths, frozen) }) as CSSProperties,
    [columns, frozen, kept.widths],
  );
  const cells = useMemo(() => cellKinds(columns, opener, offsets), [columns, opener, offsets]);
  const hasSums = columns.some(isSummed) && rows.length > 0;
  const drawn: ReactNode[] = [];
  for (let at = 0; at < pool; at++) {
    const index = indexIn((start + at) % pool, first, pool);
    const line = index < end ? lines[index] : undefined;
    if (!line) continue;
    const isCurrent = index === rowAt;
    const top = index * rowHeight;
    if (line.original === null) {
      const active = isCurrent && !onHead;
      drawn.push(<GroupRow key={index % pool} grid={grid} group={line} rows={rows} columns={columns} index={index} top={top} active={active} marks={marks} />);
      continue;
    }
    const isInBlock = range !== null && index >= range.top && index <= range.bottom;
    drawn.push(
      <GridRow
        key={index % pool}
        grid={grid}
        kind={kind}
        cells={cells}
        record={editing.shown(line.original)}
        index={index}
        top={top}
        lookups={lookups}
        marked={marks.has(line.id)}
        current={isCurrent}
        activeColumn={isCurrent && !onHead ? spot.column : -1}
        blockFrom={isInBlock ? range.left : -1}
        blockTo={isInBlock ? range.right : -1}
        editor={editing.editorOf(line.id)}
      />,
    );
  }
  const activeId = rowAt >= first && rowAt < end ? cellId(grid, rowAt, lines[rowAt]?.original === null ? 0 : spot.column) : undefined;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it has a role, of a grid or a treegrid.
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: both roles have a name.
    <div
      ref={scroller}
      className={`grid${frozen > 0 ? ' has-frozen' : ''}`}
      role={kept.grouping.length > 0 ? 'treegrid' : 'grid'}
      aria-label={label}
      aria-rowcount={lines.length + (hasSums ? 2 : 1)}
      aria-colcount={columns.length + 1}
      aria-multiselectable="true"
      aria-activedescendant={onHead ? cellId(grid, -1, spot.column) : activeId}
      tabIndex={0}
      style={style}
      onScroll={({ currentTarget }) => currentTarget.classList.toggle('sideways', currentTarget.scrollLeft > 0)}
      onFocus={onEnter}
      {...handlers}
    >
      <GridHead grid={grid} opener={opener} columns={columns} kept={kept} active={onHead ? spot.column : -1} offsets={offsets} steps={steps} onSort={sortBy} />
      <div className="grid-body" role="rowgroup" style={{ height: lines.length * rowHeight }}>
        {drawn}
      </div>
      {children}
      {hasSums && <GridFoot columns={columns} rows={rows} index={lines.length + 2} isPart={rows.length < count} />}
    </div>
  );
}
