import { type Edit, isBlockEdit } from '#shared/changes/change.ts';
import type { Stage } from '#shared/changes/stage.ts';
import type { BlockRow, Database } from './database.ts';

/** Items of a report whose words stand in a part of the paper of their own. */
const partOf: Readonly<Record<string, string>> = { appendices: 'appendix', comments: 'comment' };

/**
 * A block that would be left where nobody ever sees it, or go unasked, once `edits` took away the report, table,
 * appendix or comment that it stands in; null where there is none. `stage` holds what the edits leave. Within a
 * transaction.
 */
export async function textLeft(db: Database, stage: Stage, edits: readonly Edit[]): Promise<BlockRow | null> {
  const goes = new Map<string, Set<string> | 'all'>();
  for (const edit of edits) {
    if (edit.kind !== 'report') continue;
    if (edit.op === 'delete') goes.set(edit.id, 'all');
    if (edit.op !== 'remove') continue;
    const part = isBlockEdit(edit) ? 'table' : partOf[edit.list];
    const parts = goes.get(edit.id) ?? new Set();
    if (part !== undefined && parts !== 'all') goes.set(edit.id, parts.add(`${part}:${edit.item}`));
  }
  for (const [report, parts] of goes) {
    for (const row of await db.blocks.where('report').equals(report).toArray()) {
      const staged = stage.blocks.get(row.id);
      const slot = staged ? staged.block?.['slot'] : row.slot;
      if (typeof slot === 'string' && (parts === 'all' || parts.has(slot))) return row;
    }
  }
  return null;
}
