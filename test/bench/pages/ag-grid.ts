import './ag-grid.css';
import 'ag-grid-community/styles/ag-grid-no-native-widgets.min.css';
import 'ag-grid-community/styles/ag-theme-balham-no-font.min.css';
import { AllCommunityModule, type ColDef, createGrid, type GridApi, ModuleRegistry } from 'ag-grid-community';
import { assertThere } from '#shared/base/assert.ts';
import type { Risk } from '#shared/domain/risk.ts';
import { cellsOf, columns, keyOf, openDatabase, readRisks, searchText, writeRisk } from './stored-risks.ts';

// The same risks in AG Grid Community: set up for speed as its guide says (ready-made cell texts, comparators on ready
// keys, the quick filter's cache on one text for each row), with its own stylesheets because of the page's policy. With
// '?ahead' it is given the first rows before all of them, as the list is.
const firstRows = 40;

declare global {
  // biome-ignore lint/style/useConsistentTypeDefinitions: only an interface can add to the window.
  interface Window {
    readonly trustedTypes?: { readonly createPolicy: (name: string, rules: object) => void };
  }
}
// It builds its parts from its own strings of HTML.
window.trustedTypes?.createPolicy('default', { createHTML: (text: string) => text });

type Row = { readonly record: Risk; readonly cells: readonly string[]; readonly keys: readonly (number | string | null)[]; readonly search: string };

const root = assertThere(document.getElementById('root'), 'the root element');
const status = document.createElement('output');
const filter = document.createElement('input');
filter.className = 'filter';
const open = document.createElement('button');
open.textContent = 'Open';
const table = document.createElement('div');
table.id = 'table';
table.className = 'ag-theme-balham';
root.append(open, filter, status, table);

const collator = new Intl.Collator('en-GB', { numeric: true, sensitivity: 'base' });
ModuleRegistry.registerModules([AllCommunityModule]);

const database = await openDatabase();
open.dataset['ready'] = 'yes';
open.addEventListener('click', async () => {
  const ahead = location.search === '?ahead';
  let rows = await readRows(ahead ? firstRows : undefined);
  const grid = createGrid<Row>(table, {
    theme: 'legacy',
    columnDefs: [...columns.map(columnAt), { colId: 'search', hide: true, getQuickFilterText: ({ data }) => data.search }],
    rowData: rows,
    rowHeight: 32,
    animateRows: false,
    cacheQuickFilter: true,
    includeHiddenColumnsInQuickFilter: true,
    suppressColumnVirtualisation: true,
    onModelUpdated: ({ api }) => sayCount(api, rows.length),
  });
  if (ahead) {
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    rows = await readRows();
    grid.setGridOption('rowData', rows);
  }
  filter.addEventListener('input', () => grid.setGridOption('quickFilterText', filter.value));
});

async function readRows(limit?: number): Promise<Row[]> {
  return (await readRisks(database, limit)).sort((a, b) => (a.id < b.id ? -1 : 1)).map(prepare);
}

function prepare(record: Risk): Row {
  return { record, cells: cellsOf(record), keys: columns.map((_, column) => keyOf(record, column)), search: searchText(record) };
}

function columnAt(field: (typeof columns)[number], column: number): ColDef<Row> {
  return {
    colId: field.name,
    headerName: field.label,
    width: field.name === 'title' ? 320 : 125,
    sortable: true,
    sortingOrder: ['asc', 'desc'],
    ...(field.name === 'title' ? { sort: 'asc' as const } : {}),
    valueGetter: ({ data }) => data?.cells[column],
    getQuickFilterText: () => '',
    comparator: (_a, _b, { data: one }, { data: other }) => compare(one?.keys[column] ?? null, other?.keys[column] ?? null),
    editable: field.name === 'reference',
    valueSetter: ({ data, newValue }) => {
      const record = { ...data.record, reference: String(newValue) };
      Object.assign(data, prepare(record));
      void writeRisk(database, record);
      return true;
    },
  };
}

function compare(a: number | string | null, b: number | string | null): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  return typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));
}

function sayCount(api: GridApi<Row>, all: number): void {
  const shown = api.getDisplayedRowCount();
  status.textContent = shown === all ? all.toLocaleString('en-GB') : `${shown.toLocaleString('en-GB')} of ${all.toLocaleString('en-GB')}`;
}
