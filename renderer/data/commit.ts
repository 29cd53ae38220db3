import { type Change, type Edit, type Fields, isBlockEdit, touchKey, touchKeysOf } from '#shared/changes/change.ts';
import { logicalLimit } from '#shared/changes/clock.ts';
import { emptyStage, type Stage } from '#shared/changes/stage.ts';
import type { Kind } from '#shared/domain/noun.ts';
import type { BlockRow, Database } from './database.ts';
import { type Pace, shares } from './pace.ts';
import { readRows } from './read-rows.ts';
import { movedOn } from './storage-error.ts';

/** What one transaction made different, for the screens that show it: rows as they are now, null where they went. */
export type Commit = {
  readonly records: ReadonlyMap<Kind, ReadonlyMap<string, Fields | null>>;
  readonly blocks: ReadonlyMap<string, { readonly report: string; readonly block: Fields | null }>;
  /** Without times: 'risk', 'risk:<id>', 'block:<id>'. */
  readonly touches: ReadonlySet<string>;
};

/**
 * Reads every record and block that `edits` touch, but for new records: whether one of them is there already shows when
 * it is added, without a question for each. Within a transaction.
 */
export async function loadStage(db: Database, edits: readonly Edit[], pace: Pace): Promise<Stage> {
  const stage = emptyStage();
  const wanted = new Map<string, Set<string>>();
  const fresh = createdIn(edits);
  for (const edit of edits) {
    if (fresh.has(edit.id) && !isBlockEdit(edit)) continue;
    const [table, id] = isBlockEdit(edit) ? ['blocks', edit.item] : [edit.kind, edit.id];
    const ids = wanted.get(table);
    if (ids) ids.add(id);
    else wanted.set(table, new Set([id]));
  }
  await Promise.all(
    [...wanted].map(([table, ids]) =>
      readRows(db, table, ids, pace, (row) => {
        if (table === 'blocks') {
          const { report, ...block } = row as BlockRow;
          stage.blocks.set(block.id, { report, block });
        } else stage.records.set(touchKey({ kind: table, id: row.id }), row);
      }),
    ),
  );
  return stage;
}

/** Writes what `edits`, applied on the stage, left there. Within the same transaction. */
export async function storeStage(db: Database, stage: Stage, edits: readonly Edit[], pace: Pace): Promise<Commit> {
  const records = new Map<Kind, Map<string, Fields | null>>();
  const blocks: Map<string, { report: string; block: Fields | null }> = new Map();
  const touches = new Set<string>();
  await pace.over(edits, shares.sorted, (slice) => {
    for (const edit of slice) {
      if (isBlockEdit(edit)) blocks.set(edit.item, stage.blocks.get(edit.item) ?? { report: edit.id, block: null });
      else {
        const rows = records.get(edit.kind) ?? new Map<string, Fields | null>();
        records.set(edit.kind, rows.set(edit.id, stage.records.get(touchKey(edit)) ?? null));
      }
    }
    for (const key of touchKeysOf(slice)) touches.add(key);
  });
  const texts = new Map([...blocks].map(([id, { report, block }]) => [id, block && { ...block, report }]));
  const fresh = createdIn(edits);
  await Promise.all([...[...records].map(([kind, rows]) => writeRows(db, kind, rows, fresh, pace)), writeRows(db, 'blocks', texts, none, pace)]);
  return { records, blocks, touches };
}

/** What the index of touches holds for a key at a logical time: sorts by time within the key. */
export function touchAt(key: string, logical: number): string {
  return `${key}@${String(logical).padStart(String(logicalLimit - 1).length, '0')}`;
}

/** Everything a change is to be found by; `edits` are its own, or those of one of its chunks. */
export function touchesOf(change: Pick<Change, 'logical' | 'undoes'>, edits: readonly Edit[]): string[] {
  const keys = touchKeysOf(edits);
  if (change.undoes !== undefined) keys.push(`undoes:${change.undoes}`);
  return keys.map((key) => touchAt(key, change.logical));
}

const none: ReadonlySet<string> = new Set();

/** So many rows are handed to the database at once: each is copied there and then. */
const rowsAtOnce = 250;

/** The records that edits create and do not take away again. */
function createdIn(edits: readonly Edit[]): ReadonlySet<string> {
  const created = new Set<string>();
  for (const edit of edits) {
    if (edit.op === 'create') created.add(edit.id);
    else if (edit.op === 'delete') created.delete(edit.id);
  }
  return created;
}

async function writeRows(db: Database, name: string, rows: ReadonlyMap<string, Fields | null>, fresh: ReadonlySet<string>, pace: Pace): Promise<void> {
  const table = db.table(name);
  const added: Fields[] = [];
  const kept: Fields[] = [];
  const gone: string[] = [];
  for (const [id, row] of rows) {
    if (row === null) gone.push(id);
    else (fresh.has(id) ? added : kept).push(row);
  }
  await Promise.all([
    pace.asked(added, rowsAtOnce, shares.stored, (some) => addRows(db, name, some)),
    pace.asked(kept, rowsAtOnce, shares.stored, (some) => (some.length === 1 ? table.put(some[0]) : table.bulkPut([...some]))),
    // Rows that go in any other order than their own take many times as long.
    pace.asked(gone.sort(), rowsAtOnce, shares.stored, (some) => table.bulkDelete([...some])),
  ]);
}

async function addRows(db: Database, table: string, rows: readonly Fields[]): Promise<void> {
  try {
    if (rows.length === 1) await db.table(table).add(rows[0]);
    else await db.table(table).bulkAdd(rows);
  } catch (error) {
    if (/constraint/i.test(String(error))) throw movedOn();
    throw error;
  }
}
