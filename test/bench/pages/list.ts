import Dexie, { liveQuery } from 'dexie';
import { assertThere } from '#shared/base/assert.ts';
import type { Risk } from '#shared/domain/risk.ts';
import { RecyclingList, type ListRow } from './recycling-list.ts';
import { cellsOf, columns, keyOf, openDatabase, readRisks, searchText } from './stored-risks.ts';

// The floor for the register: a hand-written list over raw IndexedDB that reads the first rows, then all of them, and
// keeps search texts and ranks. With '?uncached' the same list follows an unbounded live query without Dexie's cache.

const firstRows = 40;
const root = assertThere(document.getElementById('root'), 'the root element');
const status = document.createElement('output');
const filter = document.createElement('input');
const open = document.createElement('button');
open.textContent = 'Open';
root.append(open, filter, status);

type Prepared = ListRow & { readonly search: string; readonly ranks: Float64Array; readonly at: number };

void (location.search === '?uncached' ? followUncached() : followRaw());

async function followRaw(): Promise<void> {
  const database = await openDatabase();
  open.dataset['ready'] = 'yes';
  open.addEventListener('click', async () => {
    const first = await readRisks(database, firstRows);
    let sortBy = (_column: number): void => {};
    const list = new RecyclingList(
      root,
      columns.map(({ label }) => label),
      (column) => sortBy(column),
    );
    list.show(first.map((record) => ({ id: record.id, cells: () => cellsOf(record) })));
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const all = prepare(await readRisks(database));
    let query = '';
    let sorting = { column: columns.findIndex(({ name }) => name === 'title'), sign: 1 };
    let inOrder: readonly Prepared[] = [];
    let shown: readonly Prepared[] = [];
    const show = () => {
      list.show(shown);
      status.textContent = shown.length === all.length ? formatted(all.length) : `${formatted(shown.length)} of ${formatted(all.length)}`;
    };
    const order = () => {
      const { column, sign } = sorting;
      inOrder = [...all].sort((a, b) => sign * ((a.ranks[column] as number) - (b.ranks[column] as number)) || a.at - b.at);
      shown = query === '' ? inOrder : inOrder.filter(({ search }) => search.includes(query));
      show();
    };
    sortBy = (column) => {
      sorting = { column, sign: sorting.column === column ? -sorting.sign : 1 };
      order();
    };
    filter.addEventListener('input', () => {
      const next = filter.value.trim().toLowerCase();
      const from = query !== '' && next.startsWith(query) ? shown : inOrder;
      query = next;
      shown = next === '' ? inOrder : from.filter(({ search }) => search.includes(next));
      show();
    });
    order();
    root.dataset['complete'] = 'yes';
  });
}

function prepare(records: readonly Risk[]): readonly Prepared[] {
  const byId = [...records].sort((a, b) => (a.id < b.id ? -1 : 1));
  const collator = new Intl.Collator('en-GB', { numeric: true, sensitivity: 'base' });
  const ranks = byId.map(() => new Float64Array(columns.length));
  columns.forEach((_, column) => {
    const keys = byId.map((record) => keyOf(record, column));
    const order = [...new Set(keys)].sort((a, b) => {
      if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
      return typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));
    });
    const rankOf = new Map(order.map((key, rank) => [key, rank]));
    keys.forEach((key, at) => {
      (ranks[at] as Float64Array)[column] = rankOf.get(key) ?? 0;
    });
  });
  return byId.map((record, at) => {
    const cells = cellsOf(record);
    return { id: record.id, cells: () => cells, search: searchText(record), ranks: ranks[at] as Float64Array, at };
  });
}

function formatted(count: number): string {
  return count.toLocaleString('en-GB');
}

async function followUncached(): Promise<void> {
  const database = new Dexie('boardpack-main', { cache: 'disabled' });
  await database.open();
  const list = new RecyclingList(
    root,
    columns.map(({ label }) => label),
    () => {},
  );
  let first = '';
  liveQuery(() => database.table<Risk>('risk').toArray()).subscribe({
    next: (records) => {
      first = records[0]?.id ?? '';
      list.show(records.map((record) => ({ id: record.id, cells: () => cellsOf(record) })));
      root.dataset['complete'] = 'yes';
    },
    error: (error: unknown) => {
      status.textContent = String(error);
    },
  });
  filter.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') void database.table('risk').update(first, { reference: filter.value });
  });
}
