import { type Change, type Edit, type Fields, touchKey } from '#shared/changes/change.ts';
import { recordAsItWas } from '#shared/changes/history.ts';
import { byLogical } from '#shared/changes/stage.ts';
import type { Kind } from '#shared/domain/noun.ts';
import type { RecordOf } from '#shared/domain/nouns.ts';
import { chunksOfRecord } from './chunk-places.ts';
import { touchAt } from './commit.ts';
import { type BlockRow, type ChangeRow, type Database, recordTable } from './database.ts';
import { type LiveSource, mendRows } from './live.ts';
import { eachPage } from './read-rows.ts';

/** One entry of a record's history: the change, and what of it concerned this record. */
export type HistoryEntry = { readonly change: Change; readonly edits: readonly Edit[] };
/** The first rows in the order of an index of the table. */
export type FirstOptions = { readonly orderBy: string; readonly limit: number; readonly reverse?: boolean };

/** So many rows of a whole table are read at once: 100,000 together would hold the screen up for a second. */
const rowsAtOnce = 4_000;

/** A whole table. */
export function tableView<K extends Kind>(db: Database, kind: K): LiveSource<readonly RecordOf[K][]> {
  return {
    read: () =>
      db.transaction('r', db.table(kind), async () => {
        const rows: RecordOf[K][] = [];
        await eachPage<RecordOf[K]>(db, kind, (some) => rows.push(...some), rowsAtOnce);
        return rows;
      }),
    follow: (rows, commit) => {
      const changed = commit.records.get(kind);
      return changed ? mendRows(rows, changed) : rows;
    },
  };
}

/** So many rows are read at once where little of each is kept: they are copied while nobody can type. */
const rowsInPassing = 500;

/** What `partOf` makes of the rows of a table, by their ids, read a little at a time. Rows of which it makes null are not kept. */
export function partsView<K extends Kind, T>(db: Database, kind: K, partOf: (record: RecordOf[K]) => T | null): LiveSource<ReadonlyMap<string, T>> {
  return {
    read: () =>
      db.transaction('r', db.table(kind), async () => {
        const parts = new Map<string, T>();
        const take = (rows: readonly RecordOf[K][]) => {
          for (const row of rows) {
            const part = partOf(row);
            if (part !== null) parts.set(row.id, part);
          }
        };
        await eachPage<RecordOf[K]>(db, kind, take, rowsInPassing);
        return parts;
      }),
    follow: (parts, commit) => {
      const next = new Map(parts);
      let isSame = true;
      for (const [id, now] of commit.records.get(kind) ?? []) {
        const part = now && partOf(now as unknown as RecordOf[K]);
        if (part === null && !next.has(id)) continue;
        isSame = false;
        if (part === null) next.delete(id);
        else next.set(id, part);
      }
      return isSame ? parts : next;
    },
  };
}

/** One record; null where there is none. */
export function recordView<K extends Kind>(db: Database, kind: K, id: string): LiveSource<RecordOf[K] | null> {
  return {
    read: async () => (await recordTable(db, kind).get(id as never)) ?? null,
    follow: (record, commit) => {
      const now = commit.records.get(kind)?.get(id);
      return now === undefined ? record : (now as RecordOf[K] | null);
    },
  };
}

/** The first rows of a long register, read through an index and no further. */
export function firstView<K extends Kind>(db: Database, kind: K, { orderBy, limit, reverse = false }: FirstOptions): LiveSource<readonly RecordOf[K][]> {
  return {
    read: () => {
      const ordered = recordTable(db, kind).orderBy(orderBy);
      return (reverse ? ordered.reverse() : ordered).limit(limit).toArray();
    },
    follow: (rows, commit) => (commit.records.has(kind) ? 'read' : rows),
  };
}

/** The text of one report, unsorted. */
export function blocksView(db: Database, report: string): LiveSource<readonly BlockRow[]> {
  return {
    read: () => db.blocks.where('report').equals(report).toArray(),
    follow: (rows, commit) => {
      const changed = [...commit.blocks].filter(([, staged]) => staged.report === report);
      if (changed.length === 0) return rows;
      return mendRows(rows, new Map(changed.map(([id, { block }]) => [id, block && { ...block, report }])));
    },
  };
}

/** The changes that touched a record or a block ('risk:<id>', 'block:<id>') or a kind ('risk'), newest first. */
export function historyView(db: Database, key: string, limit: number): LiveSource<readonly HistoryEntry[]> {
  return { read: () => historyOf(db, key, limit), follow: (entries, commit) => (commit.touches.has(key) ? 'read' : entries) };
}

/** All changes, newest first. */
export function changesView(db: Database, limit: number): LiveSource<readonly Change[]> {
  return {
    read: async () => (await db.changes.orderBy('[logical+device]').reverse().limit(limit).toArray()).map(withoutTouches),
    follow: () => 'read',
  };
}

/** See {@link historyView}. */
export async function historyOf(db: Database, key: string, limit: number): Promise<readonly HistoryEntry[]> {
  const [changes, chunks] = await Promise.all([
    db.changes.where('touches').between(touchAt(key, 0), `${key}@:`).reverse().limit(limit).toArray(),
    key.includes(':') ? chunksOfRecord(db, key) : db.chunks.where('touches').between(touchAt(key, 0), `${key}@:`).reverse().limit(limit).toArray(),
  ]);
  const found = new Map<string, { change: Change; edits: Edit[] }>();
  for (const row of changes) found.set(row.id, { change: withoutTouches(row), edits: row.edits.filter((edit) => touches(edit, key)) });
  for (const chunk of chunks) {
    const known = found.get(chunk.change);
    const row = known ? null : await db.changes.get(chunk.change);
    const entry = known ?? (row && { change: withoutTouches(row), edits: [] });
    if (!entry) continue;
    entry.edits.push(...chunk.edits.filter((edit) => touches(edit, key)));
    found.set(entry.change.id, entry);
  }
  return [...found.values()].sort((a, b) => byLogical(b.change, a.change)).slice(0, limit);
}

/** A record as it stood right after a change, null where there was none; undefined where that is no longer known. */
export async function recordAt<K extends Kind>(db: Database, kind: K, id: string, changeId: string): Promise<RecordOf[K] | null | undefined> {
  const [present, at, entries] = await db.transaction('r', db.tables, async () =>
    Promise.all([recordTable(db, kind).get(id as never), db.changes.get(changeId), historyOf(db, `${kind}:${id}`, 1_000_000)]),
  );
  if (!at) return undefined;
  const later = entries.filter((entry) => byLogical(entry.change, at) > 0).reverse();
  if (later.some((entry) => entry.change.erased)) return undefined;
  return recordAsItWas(
    (present as Fields | undefined) ?? null,
    later.flatMap((entry) => entry.edits),
  ) as RecordOf[K] | null;
}

/** A change as it was made, without the index. */
export function withoutTouches({ touches: _touches, firsts: _firsts, ...change }: ChangeRow): Change {
  return change;
}

function touches(edit: Edit, key: string): boolean {
  return key === edit.kind || key === touchKey(edit) || ('item' in edit && key === `block:${edit.item}`);
}
