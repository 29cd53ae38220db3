import { memo, type ReactNode } from 'react';
import type { OutlineNode } from '#shared/outline/outline.ts';
import type { ComparedRow } from '#shared/papers/compare.ts';
import { labelOfNode } from '#shared/papers/node-words.ts';
import { ComparedTableView } from './compared-table.tsx';
import { SegmentWords } from './segment-words.tsx';

type Side = 'both' | 'before' | 'after';

/** The rows of a comparison: one under the other with what went and came in line, or the two papers beside each other. */
export function ComparedRows({
  rows,
  shown,
  current,
}: {
  readonly rows: readonly ComparedRow[];
  readonly shown: 'in-line' | 'side-by-side';
  readonly current: number | null;
}) {
  return rows.map((row, index) =>
    hasNothing(row) ? null : <Row key={row.key} row={row} index={index} isColumns={shown === 'side-by-side'} isCurrent={index === current} />,
  );
}

function hasNothing({ after, before }: ComparedRow): boolean {
  const type = (after ?? before)?.type;
  return type === 'page' || type === 'contents';
}

const Row = memo(function Row({
  row,
  index,
  isColumns,
  isCurrent,
}: {
  readonly row: ComparedRow;
  readonly index: number;
  readonly isColumns: boolean;
  readonly isCurrent: boolean;
}) {
  const words = changeWords(row);
  const isPlain = row.change === 'same';
  return (
    <div
      className={`compare-row change-${row.change}`}
      data-row={index}
      {...(isPlain ? {} : { tabIndex: -1, role: 'group', 'aria-label': words })}
      aria-current={isCurrent ? 'true' : undefined}
    >
      <p className="compare-change">{words}</p>
      {isColumns ? (
        <>
          <div className="compare-side">{row.before && row.change !== 'moved' && <Shown row={row} node={row.before} side="before" />}</div>
          <div className="compare-side">{row.after && <Shown row={row} node={row.after} side="after" />}</div>
        </>
      ) : (
        <div className="compare-side">{row.change !== 'left' && <Shown row={row} node={(row.after ?? row.before) as OutlineNode} side="both" />}</div>
      )}
    </div>
  );
});

/** What became of it, in a word or two. */
function changeWords({ change, before, after }: ComparedRow): string {
  const [was, is] = [before, after].map((node) => (node ? labelOfNode(node).replace(/[.)]$/, '') : ''));
  const renumbered = was !== is && was && is ? `${was} is now ${is}` : '';
  switch (change) {
    case 'same':
      return '';
    case 'added':
      return 'Added';
    case 'removed':
      return 'Removed';
    case 'words':
      return ['Changed', renumbered].filter(Boolean).join(', ');
    case 'numbers':
      return ['Number only', renumbered].filter(Boolean).join(': ');
    case 'form':
      return 'Set differently';
    case 'moved':
      return !was ? 'Moved here' : `Moved here, was ${was}`;
    case 'left':
      return 'Moved elsewhere';
  }
}

function Shown({ row, node, side }: { readonly row: ComparedRow; readonly node: OutlineNode; readonly side: Side }): ReactNode {
  const label = labelOfNode(node);
  const number = label === '' || row.table || node.type === 'picture' ? null : <span className="compare-number">{label}</span>;
  const words = <SegmentWords segments={row.words} side={side} />;
  if (node.type === 'table') {
    return (
      <>
        {node.caption.trim() !== '' && (
          <p className="compare-caption">
            {label}: {row.table ? words : node.caption}
          </p>
        )}
        <ComparedTableView node={node} table={row.table} side={side} change={row.change} />
      </>
    );
  }
  if (node.type === 'picture') {
    return (
      <>
        <p className="compare-picture">Picture: {node.alt || 'no description'}</p>
        {node.caption.trim() !== '' && (
          <p className="compare-caption">
            {label}: {words}
          </p>
        )}
      </>
    );
  }
  const Tag = node.type === 'title' ? 'h2' : node.type === 'heading' ? (`h${node.level + 1}` as 'h3') : 'p';
  return (
    <Tag className={`compare-${node.type} ${node.type === 'item' ? `level-${node.level}` : ''}`}>
      {number} {words}
    </Tag>
  );
}
