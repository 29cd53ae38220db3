import Dexie from 'dexie';
import type { Fields } from '#shared/changes/change.ts';
import type { Database } from './database.ts';
import { type Pace, shares } from './pace.ts';

type Row = Fields & { readonly id: string };

/** So many rows are read at once: each is copied there and then. */
const rowsAtOnce = 250;
/** A row that is asked for by itself takes about so many times as long as one that is read in passing. */
const costOfOne = 8;

/** Hands over those rows of a table that have one of the ids, in no order. Within a transaction. */
export async function readRows(db: Database, table: string, ids: ReadonlySet<string>, pace: Pace, take: (row: Row) => void): Promise<void> {
  const wanted = [...ids];
  const passing = wanted.length > rowsAtOnce && (await db.table(table).count()) < wanted.length * costOfOne;
  if (passing) {
    await eachPage<Row>(db, table, (rows) => {
      for (const row of rows) if (ids.has(row.id)) take(row);
    });
    return;
  }
  await pace.asked(wanted, rowsAtOnce, shares.read, async (some) => {
    for (const row of await db.table(table).bulkGet([...some])) if (row) take(row as Row);
  });
}

/** Hands over all rows of a table in the order of their ids, some at a time, so that the screen has its turn in between. */
export async function eachPage<T extends { readonly id: string }>(
  db: Database,
  table: string,
  take: (rows: readonly T[]) => void,
  size: number = rowsAtOnce,
): Promise<void> {
  let after: unknown = Dexie.minKey;
  for (;;) {
    const rows = (await db.table(table).where(':id').above(after).limit(size).toArray()) as T[];
    const last = rows.at(-1);
    if (last === undefined) return;
    take(rows);
    if (rows.length < size) return;
    after = last.id;
  }
}
