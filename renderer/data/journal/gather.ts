import Dexie, { type Table } from 'dexie';
import { sameJson } from '#shared/base/hash.ts';
import { type ContentHead, rowsInLineOf, rowsPage } from '#shared/changes/content.ts';
import { kinds } from '#shared/domain/noun.ts';
import { settingsId } from '#shared/domain/settings.ts';
import { hashesIn, namingBlobs, type Unplaced } from '../blobs.ts';
import { type ChangeRow, type ChunkRow, type Database, recordTable } from '../database.ts';
import { freshClock, readMeta } from '../meta.ts';
import { withoutTouches } from '../views.ts';
import { chunkOf } from '../whole.ts';

/** So many of the last changes are never folded away, however old they are. */
const alwaysKept = 200;
const dayLength = 86_400_000;
/** So many lines' rows are read at once: more would hold the screen up. */
const linesRead = 2;

/** The whole database of one moment, ready to be written line by line. */
export type Gathered = {
  readonly head: ContentHead;
  /** The rows as JSON. The browser keeps them outside the page's memory, on the disk where they are many. */
  readonly pages: readonly Blob[];
  /** The changes that were left out: older than the council keeps. */
  readonly folded: readonly string[];
  /** Whether pictures and attachments that nothing names were left out. */
  readonly leftBlobs: boolean;
};

type Options = { readonly folds: boolean; readonly unplaced: Unplaced };

/**
 * Reads the whole database as it was at one moment, page by page, so that it is never in memory as a whole. `folds`:
 * leaves out changes older than the council keeps. Pictures that nothing names are left out, but those in `unplaced`.
 */
export async function gather(db: Database, options: Options): Promise<Gathered> {
  // First without holding up what is being written; every write moves the clock.
  const before = await readMeta(db, 'clock');
  const gathered = await readPages(db, options);
  if ((await hasAllChanges(db, gathered)) && sameJson(before ?? null, (await readMeta(db, 'clock')) ?? null)) return gathered;
  return db.transaction('r', db.tables, async () => {
    const again = await readPages(db, options);
    if (!(await hasAllChanges(db, again))) throw new Error('Two changes of one device bear the same logical time');
    return again;
  });
}

async function hasAllChanges(db: Database, { head, folded }: Gathered): Promise<boolean> {
  return (head.counts['changes'] ?? 0) + folded.length === (await db.changes.count());
}

async function readPages(db: Database, { folds, unplaced }: Options): Promise<Gathered> {
  const pages: Blob[] = [];
  const counts: Record<string, number> = {};
  const named = new Set<string>(unplaced);
  const add = (table: string, rows: readonly unknown[]) => {
    const size = rowsInLineOf(table);
    for (let at = 0; at < rows.length; at += size) {
      const json = rowsPage(table, rows.slice(at, at + size));
      if (namingBlobs.some((kind) => kind === table) || !kinds.some((kind) => kind === table)) for (const hash of hashesIn(json)) named.add(hash);
      pages.push(new Blob([json]));
    }
    counts[table] = (counts[table] ?? 0) + rows.length;
  };
  for (const table of [...kinds, 'blocks', 'changes', 'chunks']) counts[table] = 0;
  for (const kind of kinds)
    await inPages(
      recordTable(db, kind) as Table<{ id: string }>,
      ':id',
      ({ id }) => id,
      (rows) => add(kind, rows),
    );
  await inPages(
    db.blocks as Table<{ id: string }>,
    ':id',
    ({ id }) => id,
    (rows) => add('blocks', rows),
  );

  const goes = folds ? await oldChanges(db) : () => false;
  const folded = new Set<string>();
  let place = 0;
  await inPages(
    db.changes as Table<ChangeRow>,
    '[logical+device]',
    ({ logical, device }) => [logical, device],
    (rows) => {
      const stay = rows.filter((row) => !goes(row, place++) || !folded.add(row.id));
      add('changes', stay.map(withoutTouches));
    },
  );
  await inPages(
    db.chunks as Table<ChunkRow>,
    ':id',
    ({ change, index }) => [change, index],
    (rows) => {
      add('chunks', rows.filter((row) => !folded.has(row.change)).map(chunkOf));
    },
  );

  const clock = (await readMeta(db, 'clock')) ?? freshClock();
  const all = await db.blobs.toArray();
  const blobs = all.filter(({ hash }) => named.has(hash));
  return {
    head: { database: (await readMeta(db, 'database')) ?? '', made: new Date().toISOString(), logical: clock.logical, seen: clock.seen, blobs, counts },
    pages,
    folded: [...folded],
    leftBlobs: blobs.length < all.length,
  };
}

/** The pages of what was gathered, read one by one. */
export async function* pagesIn({ pages }: Gathered): AsyncGenerator<string> {
  for (const page of pages) yield await page.text();
}

/** Which changes are older than the council keeps; the clock is believed no further than the newest change. */
async function oldChanges(db: Database): Promise<(row: ChangeRow, place: number) => boolean> {
  const days = (await db.settings.get(settingsId))?.keepChangesDays ?? 0;
  const count = await db.changes.count();
  if (days === 0 || count <= alwaysKept) return () => false;
  let newest = 0;
  await db.changes.each(({ wall }) => {
    newest = Math.max(newest, Date.parse(wall));
  });
  const oldest = new Date(Math.min(Date.now(), newest) - days * dayLength).toISOString();
  return (row, place) => place < count - alwaysKept && row.wall < oldest;
}

/** Hands over all rows of a table in the order of an index that is unique, some at a time. */
async function inPages<T>(
  table: Table<T>,
  index: string,
  keyOf: (row: T) => string | readonly [string | number, string | number],
  take: (rows: readonly T[]) => void,
) {
  let after: unknown = Dexie.minKey;
  for (;;) {
    const rows = await table
      .where(index)
      .above(after)
      .limit(linesRead * rowsInLineOf(table.name))
      .toArray();
    const last = rows[rows.length - 1];
    if (!last) return;
    take(rows);
    after = keyOf(last);
  }
}
