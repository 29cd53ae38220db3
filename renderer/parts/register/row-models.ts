import {
  columnFilteringFeature,
  columnVisibilityFeature,
  constructRow,
  globalFilteringFeature,
  rowSortingFeature,
  type Row,
  type RowModel,
  type Table,
  tableFeatures,
} from '@tanstack/react-table';
import type { AnyRecord } from '#shared/domain/nouns.ts';
import type { Filter } from './kept-view.ts';
import { type ColumnRanks, orderByRank } from './ranks.ts';
import { narrows, queryWords, type SearchIndex } from './search-index.ts';

/** What the row models read besides the table's own state. Replaced whole when fields or titles change. */
export type Engine = {
  index: SearchIndex;
  ranksOf: (column: string) => ColumnRanks;
  /** Whether a record passes a filter of a column. */
  passerOf: (filter: Filter) => (record: AnyRecord) => boolean;
  version: number;
};

const plain = { columnFilteringFeature, globalFilteringFeature, columnVisibilityFeature, rowSortingFeature };
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

/** Rows that pass the filters of all columns, kept until rows or filters change. */
function passRows(table: RegisterTable, engine: Engine): () => Model {
  let from: Model | null = null;
  let version = -1;
  let filters: unknown = null;
  let model: Model | null = null;
  return () => {
    const core = table.getPreFilteredRowModel();
    const wanted = table.store.state.columnFilters;
    if (model && core === from && engine.version === version && wanted === filters) return model;
    [from, version, filters] = [core, engine.version, wanted];
    const passers = wanted.map((one) => engine.passerOf(one.value as Filter));
    model = passers.length === 0 ? core : modelOf(core.rows.filter((row) => passers.every((passes) => passes(row.original))));
    return model;
  };
}

/** Of these, the rows that hold every word of the query; typing on searches only what was found before. */
function narrowRows(table: RegisterTable, engine: Engine): () => Model {
  const passed = passRows(table, engine);
  let core: Model | null = null;
  let from: Model | null = null;
  let version = -1;
  let texts: string[] = [];
  let query = '';
  let model: Model | null = null;
  return () => {
    const all = table.getPreFilteredRowModel();
    const start = passed();
    const wanted = String(table.store.state.globalFilter ?? '');
    const isSame = start === from && engine.version === version;
    if (model && isSame && wanted === query) return model;
    if (all !== core || engine.version !== version) texts = [];
    const words = queryWords(wanted);
    if (words.length === 0) model = modelOf(start.rows);
    else {
      if (texts.length === 0) texts = all.rows.map((row) => engine.index.textOf(row.original));
      const base = model && isSame && narrows(query, wanted) ? model.rows : start.rows;
      model = modelOf(rowsWith(words, base, texts));
    }
    core = all;
    from = start;
    version = engine.version;
    query = wanted;
    return model;
  };
}

function rowsWith(words: readonly string[], rows: readonly RegisterRow[], texts: readonly string[]): RegisterRow[] {
  const found: RegisterRow[] = [];
  next: for (const row of rows) {
    const text = texts[row.index] as string;
    for (const word of words) if (!text.includes(word)) continue next;
    found.push(row);
  }
  return found;
}

/** All rows in order, and where each row stands in it, worked out when a filter first asks. */
type Order = { readonly rows: RegisterRow[]; readonly placeOf: () => Uint32Array };

/**
 * Rows sorted by the cached ranks of their columns. All rows are put in order once; a filter then only takes its rows
 * out of that order.
 */
function rankRows(table: RegisterTable, engine: Engine): () => Model {
  let order: Order | null = null;
  let core: Model | null = null;
  let from: Model | null = null;
  let version = -1;
  let sorting: unknown = null;
  let model: Model | null = null;
  return () => {
    const filtered = table.getPreSortedRowModel();
    const all = table.getCoreRowModel();
    const wanted = table.store.state.sorting;
    const isOrdered = order !== null && all === core && engine.version === version && wanted === sorting;
    if (model && isOrdered && filtered === from) return model;
    if (!order || !isOrdered) order = orderAll(all.rows, wanted, engine);
    core = all;
    from = filtered;
    version = engine.version;
    sorting = wanted;
    model = modelOf(filtered.rows.length === all.rows.length ? order.rows : inOrder(filtered.rows, order));
    return model;
  };
}

function orderAll(rows: RegisterRow[], sorting: readonly { readonly id: string; readonly desc: boolean }[], engine: Engine): Order {
  let sorted = rows;
  // The last column first, so that the first one decides.
  for (const one of [...sorting].reverse()) {
    const ranks = engine.ranksOf(one.id);
    const current = sorted;
    const rankAt = (index: number) => ranks.rankOf((current[index] as RegisterRow).original);
    let places = orderByRank(current.length, rankAt, one.desc);
    if (ranks.isCrowded) {
      ranks.build(current.map((row) => row.original));
      places = orderByRank(current.length, rankAt, one.desc);
    }
    sorted = new Array(current.length);
    for (let place = 0; place < places.length; place++) sorted[place] = current[places[place] as number] as RegisterRow;
  }
  let placeOf: Uint32Array | null = null;
  return {
    rows: sorted,
    placeOf: () => {
      if (placeOf) return placeOf;
      placeOf = new Uint32Array(sorted.length);
      for (let place = 0; place < sorted.length; place++) placeOf[(sorted[place] as RegisterRow).index] = place;
      return placeOf;
    },
  };
}

function inOrder(rows: readonly RegisterRow[], order: Order): RegisterRow[] {
  const placeOf = order.placeOf();
  const places = new Uint32Array(rows.length);
  for (let index = 0; index < rows.length; index++) places[index] = placeOf[(rows[index] as RegisterRow).index] as number;
  places.sort();
  const found: RegisterRow[] = new Array(places.length);
  for (let index = 0; index < places.length; index++) found[index] = order.rows[places[index] as number] as RegisterRow;
  return found;
}
