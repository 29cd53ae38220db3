import {
  columnFilteringFeature, columnVisibilityFeature, constructRow, globalFilteringFeature, rowSelectionFeature, rowSortingFeature,
  type Row, type RowModel, type Table, tableFeatures,
} from '@tanstack/react-table';
import type { AnyRecord } from '#shared/domain/nouns.ts';
import { type ColumnRanks, orderByRank } from './ranks.ts';
import { narrows, queryWords, type SearchIndex } from './search-index.ts';

/** What the row models read besides the table's own state. Replaced whole when fields or titles change. */
export type Engine = { index: SearchIndex; ranksOf: (column: string) => ColumnRanks; version: number };

const plain = { columnFilteringFeature, globalFilteringFeature, columnVisibilityFeature, rowSelectionFeature, rowSortingFeature };
type Features = typeof plain;
type RegisterTable = Table<Features, AnyRecord>;
type RegisterRow = Row<Features, AnyRecord>;
type Model = RowModel<Features, AnyRecord>;

/** The features of a register, with row models of our own: the built-in ones read every cell for every key. */
export function makeFeatures(engine: Engine) {
  return tableFeatures({
    ...plain,
    coreRowModel: (table: RegisterTable) => keepRows(table),
    filteredRowModel: (table: RegisterTable) => narrowRows(table, engine),
    sortedRowModel: (table: RegisterTable) => rankRows(table, engine),
  });
}

/** The table by id is made only when somebody asks for it. */
function modelOf(rows: RegisterRow[]): Model {
  let byId: Record<string, RegisterRow> | null = null;
  return {
    rows,
    flatRows: rows,
    get rowsById() {
      byId ??= Object.fromEntries(rows.map((row) => [row.id, row]));
      return byId;
    },
  };
}

/** Rows whose record is the same object keep their row object, so that one edit makes one new row. */
function keepRows(table: RegisterTable): () => Model {
  const known = new WeakMap<object, RegisterRow>();
  let before: readonly AnyRecord[] | null = null;
  let model = modelOf([]);
  return () => {
    const data = table.options.data as readonly AnyRecord[];
    if (data === before) return model;
    before = data;
    const rows: RegisterRow[] = new Array(data.length);
    for (let index = 0; index < data.length; index++) {
      const record = data[index] as AnyRecord;
      let row = known.get(record);
      if (row) row.index = index;
      else {
        row = constructRow(table, record.id, record, index, 0) as RegisterRow;
        known.set(record, row);
      }
      rows[index] = row;
    }
    model = modelOf(rows);
    return model;
  };
}

/** Rows that hold every word of the query; typing on searches only what was found before. */
function narrowRows(table: RegisterTable, engine: Engine): () => Model {
  let from: Model | null = null;
  let version = -1;
  let query = '';
  let model: Model | null = null;
  return () => {
    const core = table.getPreFilteredRowModel();
    const wanted = String(table.store.state.globalFilter ?? '');
    if (model && core === from && engine.version === version && wanted === query) return model;
    const words = queryWords(wanted);
    const base = model && core === from && engine.version === version && narrows(query, wanted) ? model.rows : core.rows;
    from = core;
    version = engine.version;
    query = wanted;
    const rows = words.length === 0 ? core.rows : base.filter((row) => {
      const text = engine.index.textOf(row.original);
      return words.every((word) => text.includes(word));
    });
    model = modelOf(rows);
    return model;
  };
}

/** Rows sorted by the cached ranks of their columns, the last column first so that the first one decides. */
function rankRows(table: RegisterTable, engine: Engine): () => Model {
  let from: Model | null = null;
  let version = -1;
  let sorting: unknown = null;
  let model: Model | null = null;
  return () => {
    const filtered = table.getPreSortedRowModel();
    const wanted = table.store.state.sorting;
    if (model && filtered === from && engine.version === version && wanted === sorting) return model;
    from = filtered;
    version = engine.version;
    sorting = wanted;
    let rows = filtered.rows;
    for (const one of [...wanted].reverse()) {
      const ranks = engine.ranksOf(one.id);
      const current = rows;
      const order = orderByRank(current.length, (index) => ranks.rankOf((current[index] as RegisterRow).original), one.desc);
      rows = Array.from(order, (index) => current[index] as RegisterRow);
    }
    model = modelOf(rows);
    return model;
  };
}
