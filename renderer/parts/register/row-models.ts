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
    // Filtered rows are taken out of those that are in order already.
    sortedRowModel: (table: RegisterTable) => () => table.getPreSortedRowModel(),
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

/** Rows in order that pass the filters of all columns, kept until rows, order or filters change. */
function passRows(table: RegisterTable, engine: Engine): () => readonly RegisterRow[] {
  const ordered = orderRows(table, engine);
  let from: readonly RegisterRow[] = [];
  let version = -1;
  let filters: unknown = null;
  let rows: readonly RegisterRow[] = [];
  return () => {
    const all = ordered();
    const wanted = table.store.state.columnFilters;
    if (all === from && engine.version === version && wanted === filters) return rows;
    [from, version, filters] = [all, engine.version, wanted];
    const passers = wanted.map((one) => engine.passerOf(one.value as Filter));
    rows = passers.length === 0 ? all : all.filter((row) => passers.every((passes) => passes(row.original)));
    return rows;
  };
}

/**
 * Of these, the rows that hold every word of the query, in the same order; typing on searches only what was found before.
 */
function narrowRows(table: RegisterTable, engine: Engine): () => Model {
  const passed = passRows(table, engine);
  let from: readonly RegisterRow[] | null = null;
  let version = -1;
  /** What the rows say, one for each; empty until somebody filters. */
  let texts: string[] = [];
  let query = '';
  /** Where the rows that were found stand among all that passed; null for all of them. */
  let places: Uint32Array | null = null;
  let model: Model | null = null;
  return () => {
    const start = passed();
    const wanted = String(table.store.state.globalFilter ?? '');
    const isSame = start === from && engine.version === version;
    if (model && isSame && wanted === query) return model;
    if (!isSame) texts = [];
    const words = queryWords(wanted);
    if (words.length === 0) {
      places = null;
      model = modelOf(start as RegisterRow[]);
    } else {
      if (texts.length === 0) texts = start.map((row) => engine.index.textOf(row.original));
      places = placesWith(words, texts, isSame && narrows(query, wanted) ? places : null);
      const rows: RegisterRow[] = new Array(places.length);
      for (let index = 0; index < places.length; index++) rows[index] = start[places[index] as number] as RegisterRow;
      model = modelOf(rows);
    }
    from = start;
    version = engine.version;
    query = wanted;
    return model;
  };
}

/** The places of the texts that hold every word, among those given. */
function placesWith(words: readonly string[], texts: readonly string[], among: Uint32Array | null): Uint32Array {
  const count = among?.length ?? texts.length;
  const found = new Uint32Array(count);
  let length = 0;
  next: for (let index = 0; index < count; index++) {
    const place = among === null ? index : (among[index] as number);
    const text = texts[place] as string;
    for (const word of words) if (!text.includes(word)) continue next;
    found[length++] = place;
  }
  return found.subarray(0, length);
}

/** All rows by the cached ranks of their columns: put in order once, before any filter takes its rows out of them. */
function orderRows(table: RegisterTable, engine: Engine): () => readonly RegisterRow[] {
  let core: Model | null = null;
  let version = -1;
  let sorting: unknown = null;
  let rows: readonly RegisterRow[] = [];
  /** The ranks by the place among all rows, column by column: a heading that is clicked again finds them. */
  let known = new Map<string, Float64Array>();
  return () => {
    const all = table.getCoreRowModel();
    const wanted = table.store.state.sorting;
    if (all === core && engine.version === version && wanted === sorting) return rows;
    if (all !== core || engine.version !== version) known = new Map();
    [core, version, sorting] = [all, engine.version, wanted];
    const ranksOf = (column: string) => {
      const ranks = known.get(column) ?? readRanks(all.rows, engine.ranksOf(column));
      known.set(column, ranks);
      return ranks;
    };
    let sorted = all.rows;
    // The last column first, so that the first one decides.
    for (const one of [...wanted].reverse()) {
      const ranks = ranksOf(one.id);
      const current = sorted;
      const places = orderByRank(current.length, (index) => ranks[(current[index] as RegisterRow).index] as number, one.desc);
      sorted = new Array(current.length);
      for (let place = 0; place < places.length; place++) sorted[place] = current[places[place] as number] as RegisterRow;
    }
    rows = sorted;
    return rows;
  };
}

function readRanks(rows: readonly RegisterRow[], ranks: ColumnRanks): Float64Array {
  const read = () => Float64Array.from(rows, (row) => ranks.rankOf(row.original));
  const found = read();
  // A long register is ranked anew in idle moments.
  if (!ranks.isCrowded || rows.length > 20_000) return found;
  ranks.build(rows.map((row) => row.original));
  return read();
}
