import type { AnyRecord } from '#shared/domain/nouns.ts';

/** One row as the register shows it: the record's id, and the record. */
export type ShownRow = { readonly id: string; readonly original: AnyRecord };

/** The heading of a group: it stands for the rows from `from` up to, and without, `end`. */
export type GroupLine = {
  readonly id: string;
  readonly original: null;
  /** 0 for the outermost. */
  readonly level: number;
  /** The column's name and what all its rows have there. */
  readonly heading: string;
  readonly text: string;
  readonly from: number;
  readonly end: number;
  readonly open: boolean;
};

/** What stands in one line of a register. */
export type Line = ShownRow | GroupLine;

/** A column by which rows are grouped: rows of equal key stand together already. */
export type Grouping = {
  readonly heading: string;
  /** Made when rows are grouped: what tells one group from the next. */
  readonly keys: () => (record: AnyRecord) => number;
  readonly textOf: (record: AnyRecord) => string;
};

/** The rows with the headings of their groups between them; those in a closed group are left out. */
export function groupRows(rows: readonly ShownRow[], groupings: readonly Grouping[], closed: ReadonlySet<string>): readonly Line[] {
  if (groupings.length === 0) return rows;
  const lines: Line[] = [];
  const keys = groupings.map((one) => one.keys());
  const add = (from: number, end: number, level: number, path: string): void => {
    const [grouping, keyOf] = [groupings[level], keys[level]];
    if (!grouping || !keyOf) {
      for (let index = from; index < end; index++) lines.push(rows[index] as ShownRow);
      return;
    }
    for (let start = from; start < end; ) {
      const first = (rows[start] as ShownRow).original;
      const key = keyOf(first);
      let next = start + 1;
      while (next < end && keyOf((rows[next] as ShownRow).original) === key) next++;
      const text = grouping.textOf(first);
      const id = `${path}/${text}`;
      const open = !closed.has(id);
      lines.push({ id, original: null, level, heading: grouping.heading, text, from: start, end: next, open });
      if (open) add(start, next, level + 1, id);
      start = next;
    }
  };
  add(0, rows.length, 0, 'group:');
  return lines;
}
