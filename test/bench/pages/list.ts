import Dexie, { liveQuery } from 'dexie';
import { assertThere } from '#shared/base/assert.ts';
import type { Risk } from '#shared/domain/risk.ts';
import { createRanks, groupRows, orderRows, type Prepared, prepareRow, prepareRows } from './list-rows.ts';
import { RecyclingList } from './recycling-list.ts';
import { cellsOf, columns, openDatabase, readRisks, writeRisk } from './stored-risks.ts';

// The floor for the register: a hand-written list over raw IndexedDB that reads the first rows, then all of them, and
// keeps search texts and ranks. With '?uncached' the same list follows an unbounded live query without Dexie's cache.

const firstRows = 40;
const root = assertThere(document.getElementById('root'), 'the root element');
const status = document.createElement('output');
const filter = document.createElement('input');
filter.className = 'filter';
const reference = document.createElement('input');
reference.className = 'reference';
const group = document.createElement('select');
group.append(new Option('no groups', ''), ...columns.map(({ name, label }) => new Option(label, name)));
const open = document.createElement('button');
open.textContent = 'Open';
root.append(open, filter, reference, group, status);

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
    let all = prepareRows(await readRisks(database));
    const ranksOf = createRanks();
    let query = '';
    let sorting = { column: columns.findIndex(({ name }) => name === 'title'), isDown: false };
    let inOrder: readonly Prepared[] = [];
    let shown: readonly Prepared[] = [];
    const show = () => {
      const column = columns.findIndex(({ name }) => name === group.value);
      list.show(column === -1 ? shown : groupRows(shown, ranksOf(all, column), column));
      status.textContent = shown.length === all.length ? formatted(all.length) : `${formatted(shown.length)} of ${formatted(all.length)}`;
    };
    const order = () => {
      inOrder = orderRows(all, ranksOf(all, sorting.column), sorting.isDown);
      shown = query === '' ? inOrder : inOrder.filter(({ search }) => search.includes(query));
      show();
    };
    sortBy = (column) => {
      sorting = { column, isDown: sorting.column === column && !sorting.isDown };
      order();
    };
    filter.addEventListener('input', () => {
      const next = filter.value.trim().toLowerCase();
      const from = query !== '' && next.startsWith(query) ? shown : inOrder;
      query = next;
      shown = next === '' ? inOrder : from.filter(({ search }) => search.includes(next));
      show();
    });
    group.addEventListener('change', show);
    // The row on top gets another reference: on the screen at once, then in the database.
    reference.addEventListener('keydown', (event) => {
      const [first] = shown;
      if (event.key !== 'Enter' || first === undefined) return;
      const record = { ...first.record, reference: reference.value };
      const row = prepareRow(record, first.at);
      all = replaced(all, first, row);
      inOrder = replaced(inOrder, first, row);
      shown = replaced(shown, first, row);
      show();
      void writeRisk(database, record);
    });
    order();
    root.dataset['complete'] = 'yes';
  });
}

function replaced(rows: readonly Prepared[], old: Prepared, row: Prepared): readonly Prepared[] {
  return rows.with(rows.indexOf(old), row);
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
  reference.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') void database.table('risk').update(first, { reference: reference.value });
  });
}
