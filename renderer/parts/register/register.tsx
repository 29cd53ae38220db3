import './register.css';
import { type ReactNode, useRef } from 'react';
import type { Kind } from '#shared/domain/noun.ts';
import type { AnyRecord } from '#shared/domain/nouns.ts';
import { useStore } from '#renderer/data/index.ts';
import { useLookups } from '../lookups.tsx';
import type { OpenedBy } from '../opening.ts';
import { WorkbookMenu } from '../workbook-menu.tsx';
import { cellsIn } from './cell-range.ts';
import type { Column } from './columns.ts';
import { countWords } from './count-words.ts';
import { emptyWords } from './empty-words.ts';
import { Grid } from './grid.tsx';
import type { Sorting } from './kept-view.ts';
import { PrintTable } from './print-table.tsx';
import { RegisterBar } from './register-bar.tsx';
import { useBulkChange } from './use-bulk-change.tsx';
import { useCellBlock } from './use-cell-block.tsx';
import { useCellEditing } from './use-cell-editing.ts';
import { useColumnPanels } from './use-column-panels.tsx';
import { useColumnSteps } from './use-column-steps.ts';
import { useGridActions } from './use-grid-actions.ts';
import { useMarker } from './use-marker.ts';
import { useMarks } from './use-marks.ts';
import { type OwnMaking, useRegisterCommands } from './use-register-commands.tsx';
import { useRegisterView } from './use-register-view.ts';
import { useRowHeight } from './use-row-height.ts';
import { ViewChips } from './view-chips.tsx';

const noColumns: readonly Column[] = [];
const noNames: readonly string[] = [];

/**
 * The table of any noun: sorted, filtered, its columns chosen, walked through by keyboard and written in like a
 * spreadsheet. Long ones stay quick: only the rows in sight are drawn.
 */
export function Register({
  kind,
  name = kind,
  label,
  records,
  complete = true,
  extra = noColumns,
  sorting,
  active,
  onActive,
  onOpen,
  onMade,
  isList = false,
  fresh,
  hidden = noNames,
  own,
  actions,
}: {
  readonly kind: Kind;
  /** Under which its sorting and columns are remembered. */
  readonly name?: string;
  readonly label: string;
  readonly records: readonly AnyRecord[];
  /** False while only the first rows have been read. */
  readonly complete?: boolean;
  /** Columns before those of the noun. */
  readonly extra?: readonly Column[];
  readonly sorting: Sorting;
  readonly active: string | null;
  readonly onActive: (id: string | null) => void;
  readonly onOpen: (id: string, by: OpenedBy) => void;
  /** What follows on making a record; it is opened unless said. */
  readonly onMade?: (id: string) => void;
  /** Its records have pages of their own: a double click opens one, and only F2 writes in a cell. */
  readonly isList?: boolean;
  /** What a new record has besides the defaults. */
  readonly fresh?: object;
  /** The columns that are not shown until chosen, because every row here says the same in them. */
  readonly hidden?: readonly string[];
  /** How records are made and copied, where the defaults are not enough. */
  readonly own?: OwnMaking;
  readonly actions?: ReactNode;
}) {
  const lookups = useLookups();
  const store = useStore();
  const scroller = useRef<HTMLDivElement>(null);
  const filter = useRef<HTMLInputElement>(null);
  const rowHeight = useRowHeight(scroller);
  const view = useRegisterView({ kind, name, records, extra, sorting, hidden });
  const { rows, columns, kept } = view;
  const marker = useMarker({ scroller, rowHeight, view, records, active, onActive });
  const marks = useMarks();
  const editing = useCellEditing({ kind, view, marker, scroller });
  const block = useCellBlock({ kind, view, marker, marks, scroller, fresh, makes: own === undefined });
  const bulk = useBulkChange(kind, view, marks.ids);
  const panels = useColumnPanels(view, records);
  const steps = useColumnSteps(scroller, view, {
    openMenu: (column, at) => {
      const heading = scroller.current?.querySelectorAll<HTMLElement>('.grid-heading:not(.grid-mark)')[at];
      if (heading) panels.openMenu(column, heading);
    },
    follow: (column) => marker.goByKey({ row: marker.spot.row, column }),
  });
  const commands = useRegisterCommands({
    kind,
    active,
    marked: marks.ids,
    fresh,
    own,
    filter,
    onMade: (id) => {
      view.setQuery('');
      onActive(id);
      if (onMade) onMade(id);
      else onOpen(id, 'keyboard');
    },
    onRemoved: () => {
      marks.clear();
      scroller.current?.focus({ preventScroll: true });
    },
  });
  const handlers = useGridActions({ scroller, rowHeight, view, marker, marks, editing, block, steps, isList, onOpen, onDelete: () => void commands.remove() });
  return (
    <div className="register">
      <RegisterBar
        kind={kind}
        view={view}
        usual={sorting}
        steps={steps}
        filter={filter}
        count={countWords(rows.length, records.length, complete, { marked: marks.ids.length, cells: cellsIn(marker.range) })}
        onChange={store.writable && marks.ids.length > 0 ? bulk.open : null}
      >
        {commands.buttons}
        {actions}
        <WorkbookMenu kind={kind} view={{ label, columns, rows, lookups }} />
      </RegisterBar>
      <ViewChips view={view} onFilter={panels.openFilter} />
      <Grid
        kind={kind}
        label={label}
        scroller={scroller}
        rowHeight={rowHeight}
        view={view}
        marker={marker}
        marks={marks}
        editing={editing}
        steps={steps}
        count={records.length}
        handlers={handlers}
        onEnter={() => active === null && rows[0] && onActive(rows[0].id)}
      >
        {complete && rows.length === 0 && (
          <p className="grid-empty">{records.length > 0 ? nothingFound(kept.filters.length > 0) : emptyWords(kind, own === undefined)}</p>
        )}
      </Grid>
      <PrintTable label={label} view={view} lookups={lookups} />
      {panels.draw(steps)}
      {block.dialog}
      {bulk.dialog}
    </div>
  );
}

function nothingFound(isFiltered: boolean): string {
  return isFiltered ? 'Nothing passes the filters above the table.' : 'Nothing has all of these words.';
}
