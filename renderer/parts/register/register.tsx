import './register.css';
import { useTable } from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type CSSProperties, type KeyboardEvent, type ReactNode, useEffect, useId, useMemo, useRef, useState } from 'react';
import type { Kind } from '#shared/domain/noun.ts';
import { type AnyRecord, nouns } from '#shared/domain/nouns.ts';
import { useStore } from '#renderer/data/index.ts';
import { InspectorButton } from '#renderer/ui/inspector.tsx';
import { usePreference } from '#renderer/ui/preference.ts';
import { sayProblem } from '#renderer/ui/message.tsx';
import { SearchBox } from '#renderer/ui/search-box.tsx';
import { useLookups } from '../lookups.tsx';
import type { OpenedBy } from '../opening.ts';
import { saveField } from '../record-commands.ts';
import { isTitle, shownFields } from '../shown-fields.ts';
import { fieldProblem } from '../typed-value.ts';
import { saveAfterPaint } from './after-paint.ts';
import type { AfterEdit } from './cell-editor.tsx';
import { ColumnMenu } from './column-menu.tsx';
import { type Column, columnsOf, gridTemplate, isEditableInPlace } from './columns.ts';
import { emptyWords } from './empty-words.ts';
import { GridHead } from './grid-head.tsx';
import { type GridAction, gridAction, type Spot } from './grid-keys.ts';
import { gridMouse } from './grid-mouse.ts';
import { cellId, GridRow } from './grid-row.tsx';
import { observeSize } from './observe-size.ts';
import { PrintTable } from './print-table.tsx';
import { makeFeatures } from './row-models.ts';
import { countWords } from './count-words.ts';
import { reveal, revealColumn, useRevealed } from './reveal.ts';
import { useEngine } from './use-engine.ts';
import { useRowHeight } from './use-row-height.ts';
import { type OwnMaking, useRegisterCommands } from './use-register-commands.tsx';

export type Sorting = readonly { readonly id: string; readonly desc: boolean }[];
type Kept = { readonly sorting: Sorting; readonly columns: Readonly<Record<string, boolean>> };

const pool = 128;
const noColumns: readonly Column[] = [];

/** What a register remembers on this computer: sorting and the columns shown. */
export function useKeptRegister(name: string, sorting: Sorting): readonly [Kept, (kept: Kept) => void] {
  const [fallback] = useState<Kept>(() => ({ sorting, columns: {} }));
  return usePreference<Kept>(`register.${name}`, fallback);
}

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
  /** How records are made and copied, where the defaults are not enough. */
  readonly own?: OwnMaking;
  readonly actions?: ReactNode;
}) {
  const grid = useId();
  const store = useStore();
  const lookups = useLookups();
  const noun = nouns[kind];
  const [kept, setKept] = useKeptRegister(name, sorting);
  const fields = shownFields(kind);
  const all = useMemo(() => [...extra, ...columnsOf(fields)], [extra, fields]);
  const columns = useMemo(() => all.filter((column) => kept.columns[column.id] ?? column.shown), [all, kept.columns]);
  const opener = (columns.find((one) => one.field && isTitle(one.field)) ?? columns[0])?.id;
  const engine = useEngine(fields, all, records, lookups);
  const [features] = useState(() => makeFeatures(engine));
  const defs = useMemo(
    () => all.map((column) => ({ id: column.id, header: column.label, accessorFn: (record: AnyRecord) => column.textOf(record, lookups) })),
    [all, lookups],
  );
  const [query, setQuery] = useState('');
  const [rowSelection, setRowSelection] = useState<Readonly<Record<string, true>>>({});
  const table = useTable({
    features,
    columns: defs,
    data: records as AnyRecord[],
    getRowId: (record: AnyRecord) => record.id,
    state: { globalFilter: query, sorting: kept.sorting as { id: string; desc: boolean }[], rowSelection },
  });
  const rows = table.getRowModel().rows;

  const scroller = useRef<HTMLDivElement>(null);
  const filter = useRef<HTMLInputElement>(null);
  const rowHeight = useRowHeight(scroller);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 4,
    initialRect: { width: 1000, height: 720 },
    observeElementRect: observeSize,
    scrollPaddingStart: rowHeight,
  });
  const measured = useRef(rowHeight);
  useEffect(() => {
    if (measured.current !== rowHeight) virtual.measure();
    measured.current = rowHeight;
  }, [virtual, rowHeight]);
  const [column, setColumn] = useState(0);
  const [onHead, setOnHead] = useState(false);
  const [editing, setEditing] = useState<{ readonly id: string; readonly firstKey: string | null } | null>(null);
  const [pending, setPending] = useState<AnyRecord | null>(null);
  const rowAt = useMemo(() => (active === null ? -1 : rows.findIndex((row) => row.id === active)), [rows, active]);
  const revealed = useRevealed(scroller, rowHeight, { active, rowAt, records });
  const spot: Spot = { row: onHead ? -1 : rowAt, column: Math.min(column, columns.length - 1) };
  const marked = Object.keys(rowSelection);

  const go = (to: Spot) => {
    setColumn(to.column);
    setOnHead(to.row < 0);
    const row = rows[to.row];
    if (!row) return;
    revealed.current = row.id;
    reveal(scroller.current, to.row, rowHeight);
    if (row.id !== active) onActive(row.id);
  };
  const goByKey = (to: Spot) => {
    go(to);
    revealColumn(scroller.current, to.column);
  };
  const sortBy = (id: string, add: boolean) => {
    const now = kept.sorting.find((one) => one.id === id);
    const next = now ? (now.desc ? [] : [{ id, desc: true }]) : [{ id, desc: false }];
    setKept({ ...kept, sorting: add ? [...kept.sorting.filter((one) => one.id !== id), ...next] : next });
  };
  const mark = (id: string, on = !rowSelection[id]) => setRowSelection(({ [id]: _before, ...others }) => (on ? { ...others, [id]: true as const } : others));
  const startEdit = (firstKey: string | null) => {
    const target = columns[spot.column];
    const row = rows[spot.row];
    if (!row || !target || !store.writable || !isEditableInPlace(target) || !target.field) return;
    if (target.field.shape.type === 'flag') {
      if (firstKey === null) save(row.original, target, (row.original as Readonly<Record<string, unknown>>)[target.id] !== true);
    } else if (firstKey === null || !['reference', 'choice', 'settingsChoice'].includes(target.field.shape.type)) setEditing({ id: row.id, firstKey });
    else setEditing({ id: row.id, firstKey: null });
  };
  /** The row shows the new value at once; the line at the foot says Saving until it is stored. */
  const save = (record: AnyRecord, target: Column, value: unknown): string | null => {
    const problem = fieldProblem(kind, record, target.id, value, lookups.settings.matrix);
    if (problem) return problem;
    const written = { ...record, [target.id]: value } as AnyRecord;
    setPending(written);
    saveAfterPaint(store, async () => {
      const result = await saveField(store, kind, record.id, target.id, () => value);
      setPending((now) => (now === written ? null : now));
      if (!result.ok) sayProblem(result.problem.message);
    });
    return null;
  };
  const endEdit = (after: AfterEdit) => {
    setEditing(null);
    scroller.current?.focus({ preventScroll: true });
    if (after !== 'stay')
      goByKey({
        row: Math.min(rows.length - 1, spot.row + (after === 'down' ? 1 : 0)),
        column: Math.max(0, Math.min(columns.length - 1, spot.column + { down: 0, right: 1, left: -1 }[after])),
      });
  };
  const act = (action: GridAction) => {
    const row = rows[spot.row];
    switch (action.kind) {
      case 'go':
        if (action.extend && row && action.to.row >= 0 && action.to.row !== spot.row) {
          mark(row.id, true);
          mark(rows[action.to.row]?.id ?? row.id, true);
        }
        return goByKey(action.to);
      case 'open':
        return row && onOpen(row.id, 'keyboard');
      case 'edit':
        return startEdit(null);
      case 'type':
        return isList ? undefined : startEdit(action.key);
      case 'sort':
        return sortBy(columns[spot.column]?.id ?? '', false);
      case 'mark':
        return row && mark(row.id);
      case 'mark-all':
        return setRowSelection(marked.length === rows.length ? {} : Object.fromEntries(rows.map((one) => [one.id, true as const])));
      case 'delete':
        return void commands.remove();
    }
  };
  const commands = useRegisterCommands({
    kind,
    active,
    marked,
    fresh,
    own,
    filter,
    onMade: (id) => {
      setQuery('');
      onActive(id);
      if (onMade) onMade(id);
      else onOpen(id, 'keyboard');
    },
    onRemoved: () => {
      setRowSelection({});
      scroller.current?.focus({ preventScroll: true });
    },
  });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== scroller.current) return;
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 2);
    const action = gridAction(event, spot, { rows: rows.length, columns: columns.length, page });
    if (!action) return;
    event.preventDefault();
    act(action);
  };
  const mouse = gridMouse(scroller, rows, spot, (at) => isList || columns[at]?.id === opener, {
    go,
    mark,
    open: (id) => onOpen(id, 'mouse'),
    edit: () => startEdit(null),
  });
  const items = virtual.getVirtualItems();
  return (
    <div className="register">
      <div className="toolbar register-bar no-print">
        {commands.buttons}
        {actions}
        <span className="grow" />
        <SearchBox ref={filter} label={`Filter ${noun.plural}`} value={query} onChange={setQuery} />
        <span className="register-count" role="status">
          {countWords(rows.length, records.length, marked.length, complete)}
        </span>
        <ColumnMenu
          columns={all}
          isShown={(one) => kept.columns[one.id] ?? one.shown}
          onShow={(one, shown) => setKept({ ...kept, columns: { ...kept.columns, [one.id]: shown } })}
        />
        <InspectorButton />
      </div>
      <div
        ref={scroller}
        className="grid"
        role="grid"
        aria-label={label}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length + 1}
        aria-multiselectable="true"
        aria-activedescendant={
          onHead ? cellId(grid, -1, spot.column) : items.some((item) => item.index === rowAt) ? cellId(grid, rowAt, spot.column) : undefined
        }
        tabIndex={0}
        style={{ '--columns': gridTemplate(columns) } as CSSProperties}
        onKeyDown={onKeyDown}
        onScroll={({ currentTarget }) => currentTarget.classList.toggle('sideways', currentTarget.scrollLeft > 0)}
        {...mouse}
        onFocus={() => active === null && rows[0] && onActive(rows[0].id)}
      >
        <GridHead grid={grid} opener={opener} columns={columns} sorting={kept.sorting} active={onHead ? spot.column : -1} onSort={sortBy} />
        <div className="grid-body" role="rowgroup" style={{ height: virtual.getTotalSize() }}>
          {items.map((item) => {
            const row = rows[item.index];
            if (!row) return null;
            const current = row.id === active;
            return (
              <GridRow
                key={item.index % pool}
                grid={grid}
                kind={kind}
                opener={opener}
                record={pending?.id === row.id ? pending : row.original}
                index={item.index}
                top={item.start}
                columns={columns}
                lookups={lookups}
                marked={rowSelection[row.id] === true}
                current={current}
                activeColumn={current && !onHead ? spot.column : -1}
                editor={editing?.id === row.id ? { firstKey: editing.firstKey, onSave: save, onDone: endEdit } : null}
              />
            );
          })}
        </div>
        {complete && rows.length === 0 && <p className="grid-empty">{records.length > 0 ? 'Nothing has all of these words.' : emptyWords[kind]}</p>}
      </div>
      <PrintTable label={label} columns={columns} rows={rows} lookups={lookups} />
    </div>
  );
}
