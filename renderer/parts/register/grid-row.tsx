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

/** One row of a register. It draws anew only where what it shows has changed. */
export const GridRow = memo(function GridRow({
  grid,
  kind,
  opener,
  record,
  index,
  top,
  columns,
  lookups,
  marked,
  current,
  activeColumn,
  blockFrom,
  blockTo,
  offsets,
  editor,
}: {
  readonly grid: string;
  readonly kind: Kind;
  /** The column whose words are a link that opens the record. */
  readonly opener: string | undefined;
  readonly record: AnyRecord;
  readonly index: number;
  readonly top: number;
  readonly columns: readonly Column[];
  readonly lookups: Lookups;
  readonly marked: boolean;
  readonly current: boolean;
  readonly activeColumn: number;
  /** The columns that belong to the chosen block of cells; -1 for none. */
  readonly blockFrom: number;
  readonly blockTo: number;
  /** At which distance from the edge the first columns stay in sight. */
  readonly offsets: readonly string[];
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
      {columns.map((column, at) => {
        const isActive = at === activeColumn;
        const isEdited = isActive && editor !== null;
        const isChosen = at >= blockFrom && at <= blockTo;
        const left = offsets[at];
        return (
          <div
            key={column.id}
            {...(isActive ? { id: cellId(grid, index, at) } : undefined)}
            className={`${cellClass(column, column.id === opener, isActive, isEdited)}${isChosen ? ' chosen' : ''}${left ? ' frozen' : ''}`}
            {...(isChosen ? { 'aria-selected': true } : undefined)}
            {...(left ? { style: { left } } : undefined)}
            role="gridcell"
            aria-colindex={at + 2}
            data-column={at}
          >
            {isEdited ? (
              <CellEditor {...editor} record={record} column={column} />
            ) : column.id === opener ? (
              openingLink(kind, record, column, lookups)
            ) : (
              cellContent(record, column, lookups)
            )}
          </div>
        );
      })}
    </div>
  );
});

function cellClass(column: Column, isOpener: boolean, isActive: boolean, isEdited: boolean): string {
  let name = 'grid-cell';
  if (isDrawn(column) || isEdited) name += ' drawn';
  if (isOpener) name += ' opener';
  if (column.numeric) name += ' numeric';
  if (isActive) name += ' active';
  if (isEdited) name += ' edited';
  return name;
}

/** Whether a cell holds a mark rather than words. */
function isDrawn(column: Column): boolean {
  const type = column.field?.shape.type;
  return type === 'score' || (column.id === 'rag' && type === 'choice');
}

/** Words are there to click even where the field is empty. */
function openingLink(kind: Kind, record: AnyRecord, column: Column, lookups: Lookups): ReactNode {
  return (
    <a className="row-link" href={`#${placeOf(kind, record.id)}`} tabIndex={-1} draggable={false}>
      {cellContent(record, column, lookups) || titleOfRecord(kind, record)}
    </a>
  );
}

/** Not a component: a register draws hundreds of cells for each key of a filter. */
function cellContent(record: AnyRecord, column: Column, lookups: Lookups): ReactNode {
  const shape = column.field?.shape;
  if (shape?.type === 'score') return scoreMark(valueOf(record, column.id) as Score | null, lookups.settings.matrix);
  if (column.id === 'rag' && shape?.type === 'choice') return <RagMark value={valueOf(record, 'rag') as Rag} />;
  return column.textOf(record, lookups);
}
