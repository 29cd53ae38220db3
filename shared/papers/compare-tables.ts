import { plainText } from '#shared/domain/report/words.ts';
import type { Wording } from '#shared/domain/report/index.ts';
import type { OutlineNode } from '#shared/outline/outline.ts';
import { compareWords, likeness, type Segment } from './compare-words.ts';
import { compareSequences } from './sequence.ts';

type Table = Extract<OutlineNode, { type: 'table' }>;
type TableRow = Table['rows'][number];

/** One row of two tables: which of them has it, and its cells, column by column of {@link ComparedTable}. */
export type ComparedTableRow = {
  readonly change: 'same' | 'changed' | 'added' | 'removed';
  readonly before: TableRow | null;
  readonly after: TableRow | null;
  readonly cells: readonly (readonly Segment[])[];
};

/** Two tables, cell by cell. Columns and rows that only one of them has stand among the others. */
export type ComparedTable = {
  readonly columns: readonly { readonly before: number | null; readonly after: number | null }[];
  readonly rows: readonly ComparedTableRow[];
};

/** Compares two tables: rows by what they are, else by their words; columns by their headings. */
export function compareTables(before: Table, after: Table): ComparedTable {
  const columns = columnsOf(before, after);
  const cellsOf = (old: TableRow | null, now: TableRow | null) =>
    columns.map(({ before: from, after: to }): readonly Segment[] => {
      const was = (from === null ? null : old?.cells[from]) ?? [];
      const is = (to === null ? null : now?.cells[to]) ?? [];
      return compareWords(was, is);
    });
  const rows = pairRows(before.rows, after.rows).map(({ old, now }): ComparedTableRow => {
    const cells = cellsOf(old, now);
    const isSame = cells.every((cell) => cell.every((segment) => segment.change === 'same'));
    return { change: old === null ? 'added' : now === null ? 'removed' : isSame ? 'same' : 'changed', before: old, after: now, cells };
  });
  return { columns, rows };
}

function columnsOf(before: Table, after: Table): ComparedTable['columns'] {
  if (before.widths.length === after.widths.length) return before.widths.map((_width, index) => ({ before: index, after: index }));
  const heads = (table: Table) => table.widths.map((_width, index) => plainText(table.rows[0]?.cells[index] ?? []).trim());
  return compareSequences(heads(before), heads(after)).flatMap(({ change, before: [from, to], after: [fromNow, toNow] }): ComparedTable['columns'] => {
    if (change === 'removed') return range(from, to).map((index) => ({ before: index, after: null }));
    return range(fromNow, toNow).map((index) => ({ before: change === 'same' ? from + index - fromNow : null, after: index }));
  });
}

type RowPair = { readonly old: TableRow | null; readonly now: TableRow | null };

function pairRows(before: readonly TableRow[], after: readonly TableRow[]): readonly RowPair[] {
  const wordsOf = (row: TableRow) => row.cells.map(plainText).join('|');
  const known = new Set(before.map((row) => row.id));
  const byId = after.some((row) => known.has(row.id));
  const keyOf = (row: TableRow) => (byId ? row.id : wordsOf(row));
  const pairs: RowPair[] = [];
  let gone: TableRow[] = [];
  const close = (come: readonly TableRow[]) => {
    // A row that was written anew stands opposite the first that is like it; what went stands before what came.
    let from = 0;
    const opposite = come.map((now) => {
      const at = gone.findIndex((old, index) => index >= from && likeness(flat(old), flat(now)) > 0.4);
      if (at >= 0) from = at + 1;
      return at;
    });
    let read = 0;
    const readTo = (end: number) => {
      for (; read < end; read++) pairs.push({ old: gone[read] as TableRow, now: null });
    };
    come.forEach((now, index) => {
      const at = opposite[index] ?? -1;
      readTo(opposite.slice(index).find((one) => one >= 0) ?? gone.length);
      pairs.push({ old: at >= 0 ? (gone[at] as TableRow) : null, now });
      if (at >= 0) read = at + 1;
    });
    readTo(gone.length);
    gone = [];
  };
  for (const { change, before: old, after: now } of compareSequences(before.map(keyOf), after.map(keyOf))) {
    if (change === 'removed') gone = [...before.slice(...old)];
    else if (change === 'added') close(after.slice(...now));
    else {
      close([]);
      for (let index = 0; index < now[1] - now[0]; index++) pairs.push({ old: before[old[0] + index] as TableRow, now: after[now[0] + index] as TableRow });
    }
  }
  close([]);
  return pairs;
}

function flat(row: TableRow): Wording {
  return row.cells.flatMap((cell) => [...cell, { text: ' ' }]);
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}
