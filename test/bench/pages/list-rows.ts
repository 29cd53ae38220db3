import type { Risk } from '#shared/domain/risk.ts';
import type { ListRow } from './recycling-list.ts';
import { cellsOf, columns, keyOf, searchText } from './stored-risks.ts';

/** A row of the list with all that its filter and its order need; `at` is its place by id. */
export type Prepared = ListRow & { readonly record: Risk; readonly search: string; readonly at: number };

/** The rows in the order of their ids. */
export function prepareRows(records: readonly Risk[]): readonly Prepared[] {
  return [...records].sort((a, b) => (a.id < b.id ? -1 : 1)).map(prepareRow);
}

/** One row, to stand at a place. */
export function prepareRow(record: Risk, at: number): Prepared {
  return { id: record.id, record, cells: () => cellsOf(record), search: searchText(record), at };
}

const collator = new Intl.Collator('en-GB', { numeric: true, sensitivity: 'base' });

/** The rank of each row's value in a column, worked out once for each column, and how many ranks there are. */
export function createRanks(): (rows: readonly Prepared[], column: number) => { readonly ranks: Uint32Array; readonly count: number } {
  const known = new Map<number, { readonly ranks: Uint32Array; readonly count: number }>();
  return (rows, column) => {
    const found = known.get(column);
    if (found) return found;
    const keys = rows.map(({ record }) => keyOf(record, column));
    const order = [...new Set(keys)].sort(compareKeys);
    const rankOf = new Map<unknown, number>();
    let rank = -1;
    // Values that a reader takes for the same share a rank.
    for (const [index, key] of order.entries()) {
      if (index === 0 || compareKeys(order[index - 1] ?? null, key) !== 0) rank += 1;
      rankOf.set(key, rank);
    }
    const made = { ranks: Uint32Array.from(keys, (key) => rankOf.get(key) ?? 0), count: rank + 1 };
    known.set(column, made);
    return made;
  };
}

function compareKeys(a: number | string | null, b: number | string | null): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  return typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));
}

/** The rows by rank, counted into their places; of equal ones the lower id first, also the other way round. */
export function orderRows(rows: readonly Prepared[], { ranks, count }: { readonly ranks: Uint32Array; readonly count: number }, isDown: boolean): Prepared[] {
  const next = new Uint32Array(count + 1);
  const placeOf = (rank: number) => (isDown ? count - 1 - rank : rank);
  for (const row of rows) {
    const place = placeOf(ranks[row.at] as number) + 1;
    next[place] = (next[place] as number) + 1;
  }
  for (let place = 1; place <= count; place++) next[place] = (next[place] as number) + (next[place - 1] as number);
  const ordered: Prepared[] = new Array(rows.length);
  for (const row of rows) {
    const place = placeOf(ranks[row.at] as number);
    const at = next[place] as number;
    ordered[at] = row;
    next[place] = at + 1;
  }
  return ordered;
}

/** The rows under a heading for each rank, which says how many they are; within a group they stand as they stood. */
export function groupRows(rows: readonly Prepared[], ranked: { readonly ranks: Uint32Array; readonly count: number }, column: number): ListRow[] {
  const ordered = orderRows(rows, ranked, false);
  const lines: ListRow[] = [];
  for (let from = 0; from < ordered.length; ) {
    const first = ordered[from] as Prepared;
    let end = from + 1;
    while (end < ordered.length && ranked.ranks[(ordered[end] as Prepared).at] === ranked.ranks[first.at]) end++;
    const heading = [`${columns[column]?.label}: ${first.cells()[column]} (${end - from})`];
    lines.push({ id: `group ${from}`, cells: () => heading });
    for (; from < end; from++) lines.push(ordered[from] as Prepared);
  }
  return lines;
}
