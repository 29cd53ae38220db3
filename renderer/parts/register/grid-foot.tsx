import { memo, useDeferredValue } from 'react';
import type { Column } from './columns.ts';
import type { ShownRow } from './lines.ts';
import { SumCells } from './sum-cells.tsx';

/** The sums of all rows that are left by the filters, at the foot of a register. */
export const GridFoot = memo(function GridFoot({
  columns,
  rows,
  index,
  isPart,
}: {
  readonly columns: readonly Column[];
  readonly rows: readonly ShownRow[];
  readonly index: number;
  /** Some rows are left out by filters. */
  readonly isPart: boolean;
}) {
  // Adding up a hundred thousand amounts waits until the rows themselves are drawn.
  const added = useDeferredValue(rows);
  return (
    <div role="rowgroup" className="grid-foot-group">
      <div className="grid-foot" role="row" aria-rowindex={index}>
        <SumCells columns={columns} rows={added} cell={{ id: undefined, className: '' }}>
          <span>{isPart ? 'Total of what is shown' : 'Total'}</span>
        </SumCells>
      </div>
    </div>
  );
});
