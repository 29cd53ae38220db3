import type { OutlineNode } from '#shared/outline/outline.ts';
import type { ComparedRow } from '#shared/papers/compare.ts';
import type { ComparedTable } from '#shared/papers/compare-tables.ts';
import type { Segment } from '#shared/papers/compare-words.ts';
import { SegmentWords } from './segment-words.tsx';

type Table = Extract<OutlineNode, { type: 'table' }>;
type Line = { readonly key: string; readonly mark: string; readonly cells: readonly (readonly Segment[])[] };

const marks = { same: '', changed: 'Changed', added: 'Added', removed: 'Removed' } as const;

/** A table with what went and came, cell by cell and row by row. `table` is null where only one of the papers has it. */
export function ComparedTableView({
  node,
  table,
  side,
  change,
}: {
  readonly node: Table;
  readonly table: ComparedTable | null;
  readonly side: 'both' | 'before' | 'after';
  readonly change: ComparedRow['change'];
}) {
  const lines = table ? linesOf(table, side) : wholeLines(node, change === 'added' ? 'added' : change === 'removed' ? 'removed' : 'same');
  return (
    <div className="compare-table">
      <table>
        <tbody>
          {lines.map((line, row) => (
            <tr key={line.key} className={line.mark === '' ? undefined : `row-${line.mark.toLowerCase()}`}>
              {line.cells.map((cell, column) => {
                const Cell = row === 0 ? 'th' : 'td';
                return (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a column is known by its place
                  <Cell key={column} scope={row === 0 ? 'col' : undefined}>
                    <SegmentWords segments={cell} side={side} />
                  </Cell>
                );
              })}
              {line.mark !== '' && <td className="compare-row-mark">{line.mark}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function linesOf({ rows, columns }: ComparedTable, side: 'both' | 'before' | 'after'): readonly Line[] {
  const isThere = side === 'both' ? () => true : (column: ComparedTable['columns'][number]) => column[side] !== null;
  return rows
    .filter((row) => side === 'both' || row[side] !== null)
    .map((row, index) => ({
      key: `${(row.after ?? row.before)?.id} ${index}`,
      mark: marks[row.change],
      cells: row.cells.filter((_cell, at) => isThere(columns[at] ?? { before: null, after: null })),
    }));
}

function wholeLines(node: Table, change: Segment['change']): readonly Line[] {
  return node.rows.map((row) => ({ key: row.id, mark: '', cells: row.cells.map((text): readonly Segment[] => [{ change, text }]) }));
}
