import { type Change, type Edit, type Fields, isBlockEdit, touchKey, touchKeysOf } from '#shared/changes/change.ts';
import { logicalLimit } from '#shared/changes/clock.ts';
import { emptyStage, type Stage } from '#shared/changes/stage.ts';
import type { Kind } from '#shared/domain/noun.ts';
import type { BlockRow, Database } from './database.ts';

/** What one transaction made different, for the screens that show it: rows as they are now, null where they went. */
export type Commit = {
  readonly records: ReadonlyMap<Kind, ReadonlyMap<string, Fields | null>>;
  readonly blocks: ReadonlyMap<string, { readonly report: string; readonly block: Fields | null }>;
  /** Without times: 'risk', 'risk:<id>', 'block:<id>'. */
  readonly touches: ReadonlySet<string>;
};

/** Reads every record and block that `edits` touch. Within a transaction. */
export async function loadStage(db: Database, edits: readonly Edit[]): Promise<Stage> {
  const stage = emptyStage();
  const wanted = new Map<string, Set<string>>();
  for (const edit of edits) {
    const [table, id] = isBlockEdit(edit) ? ['blocks', edit.item] : [edit.kind, edit.id];
    wanted.set(table, (wanted.get(table) ?? new Set()).add(id));
  }
  await Promise.all(
    [...wanted].map(async ([table, ids]) => {
      for (const row of await db.table(table).bulkGet([...ids])) {
        if (!row) continue;
        if (table === 'blocks') {
          const { report, ...block } = row as BlockRow;
          stage.blocks.set(block.id, { report, block });
        } else stage.records.set(touchKey({ kind: table, id: row.id }), row);
      }
    }),
  );
  return stage;
}

/** Writes what `edits`, applied on the stage, left there. Within the same transaction. */
export async function storeStage(db: Database, stage: Stage, edits: readonly Edit[]): Promise<Commit> {
  const records = new Map<Kind, Map<string, Fields | null>>();
  const blocks: Map<string, { report: string; block: Fields | null }> = new Map();
  for (const edit of edits) {
    if (isBlockEdit(edit)) blocks.set(edit.item, stage.blocks.get(edit.item) ?? { report: edit.id, block: null });
    else records.set(edit.kind, (records.get(edit.kind) ?? new Map()).set(edit.id, stage.records.get(touchKey(edit)) ?? null));
  }
  const texts = new Map([...blocks].map(([id, { report, block }]) => [id, block && { ...block, report }]));
  await Promise.all([...[...records].map(([kind, rows]) => writeRows(db, kind, rows)), writeRows(db, 'blocks', texts)]);
  return { records, blocks, touches: new Set(touchKeysOf(edits)) };
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

async function writeRows(db: Database, table: string, rows: ReadonlyMap<string, Fields | null>): Promise<void> {
  const kept = [...rows.values()].filter((row) => row !== null);
  const gone = [...rows].filter(([, row]) => row === null).map(([id]) => id);
  if (kept.length === 1) await db.table(table).put(kept[0]);
  else if (kept.length > 1) await db.table(table).bulkPut(kept);
  if (gone.length > 0) await db.table(table).bulkDelete(gone);
}
