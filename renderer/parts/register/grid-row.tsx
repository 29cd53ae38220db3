import { memo, type ReactNode } from 'react';
import type { Rag } from '#shared/domain/rag.ts';
import type { Kind } from '#shared/domain/noun.ts';
import type { AnyRecord } from '#shared/domain/nouns.ts';
import type { Score } from '#shared/domain/risk-matrix.ts';
import { valueOf } from '../field-text.ts';
import { type Lookups, titleOfRecord } from '../lookups.tsx';
import { placeOf } from '../place.ts';
import { RagMark } from '../rag-mark.tsx';
import { scoreMark } from '../score-cell.tsx';
import { CellEditor, type CellEditorProps } from './cell-editor.tsx';
import type { Column } from './columns.ts';

/** The id of a cell, for `aria-activedescendant`. */
export function cellId(grid: string, row: number, column: number): string {
  return `${grid}-r${row}-c${column}`;
}

/** What the cells of a column have in common in every row. */
export type CellKind = {
  readonly column: Column;
  readonly holds: 'words' | 'score' | 'rating';
  /** Its words are a link that opens the record. */
  readonly opens: boolean;
  readonly className: string;
  /** Where it stays while one scrolls sideways. */
  readonly style: { readonly left: string } | undefined;
};

/** Worked out once for all rows; `offsets` are the distances from the edge at which the first columns stay in sight. */
export function cellKinds(columns: readonly Column[], opener: string | undefined, offsets: readonly string[]): readonly CellKind[] {
  return columns.map((column, at) => {
    const type = column.field?.shape.type;
    const holds = type === 'score' ? 'score' : column.id === 'rag' && type === 'choice' ? 'rating' : 'words';
    const opens = column.id === opener;
    const left = offsets[at];
    const names = ['grid-cell', holds !== 'words' && 'drawn', opens && 'opener', column.numeric && 'numeric', left && 'frozen'];
    return { column, holds, opens, className: names.filter(Boolean).join(' '), style: left ? { left } : undefined };
  });
}

/** One row of a register. It draws anew only where what it shows has changed. */
export const GridRow = memo(function GridRow({
  grid,
  kind,
  cells,
  record,
  index,
  top,
  lookups,
  marked,
  current,
  activeColumn,
  blockFrom,
  blockTo,
  editor,
}: {
  readonly grid: string;
  readonly kind: Kind;
  readonly cells: readonly CellKind[];
  readonly record: AnyRecord;
  readonly index: number;
  readonly top: number;
  readonly lookups: Lookups;
  readonly marked: boolean;
  readonly current: boolean;
  readonly activeColumn: number;
  /** The columns that belong to the chosen block of cells; -1 for none. */
  readonly blockFrom: number;
  readonly blockTo: number;
  readonly editor: Omit<CellEditorProps, 'record' | 'column'> | null;
}) {
  return (
    <div
      className={`grid-row${current ? ' current' : ''}${editor ? ' written' : ''}`}
      role="row"
      aria-rowindex={index + 2}
      aria-selected={marked}
      data-row={index}
      style={{ transform: `translateY(${top}px)` }}
    >
      <div className="grid-cell drawn grid-mark" role="gridcell" aria-colindex={1} data-mark="">
        {marked && <span className="visually-hidden">marked</span>}
      </div>
      {cells.map((cell, at) => {
        const isActive = at === activeColumn;
        const isEdited = isActive && editor !== null;
        const isChosen = at >= blockFrom && at <= blockTo;
        const state = isActive || isChosen ? `${isActive ? ' active' : ''}${isEdited ? ' drawn edited' : ''}${isChosen ? ' chosen' : ''}` : '';
        return (
          <div
            key={cell.column.id}
            id={isActive ? cellId(grid, index, at) : undefined}
            className={state === '' ? cell.className : cell.className + state}
            aria-selected={isChosen ? true : undefined}
            style={cell.style}
            role="gridcell"
            aria-colindex={at + 2}
            data-column={at}
          >
            {isEdited ? <CellEditor {...editor} record={record} column={cell.column} /> : cellContent(kind, record, cell, lookups)}
          </div>
        );
      })}
    </div>
  );
});

/** Not a component: a register draws hundreds of cells for each key of a filter. Words to click are there even where the field is empty. */
function cellContent(kind: Kind, record: AnyRecord, { column, holds, opens }: CellKind, lookups: Lookups): ReactNode {
  const content =
    holds === 'score' ? (
      scoreMark(valueOf(record, column.id) as Score | null, lookups.settings.matrix)
    ) : holds === 'rating' ? (
      <RagMark value={valueOf(record, 'rag') as Rag} />
    ) : (
      column.textOf(record, lookups)
    );
  if (!opens) return content;
  return (
    <a className="row-link" href={`#${placeOf(kind, record.id)}`} tabIndex={-1} draggable={false}>
      {content || titleOfRecord(kind, record)}
    </a>
  );
}
