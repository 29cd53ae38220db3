import { newId } from '#shared/base/ids.ts';
import { applyEdit, applyItemEdit } from '#shared/changes/apply.ts';
import { type Change, changeFormat, type Edit, touchKey } from '#shared/changes/change.ts';
import type { BlockRow, Database } from './database.ts';

/** Which command is at work, and who gave it. */
export type Author = { readonly command: string; readonly label: string; readonly person: Change['person'] };

/** Makes one change of the edits and stores it with the rows it changes, in one transaction: both or neither. */
export async function writeChange(db: Database, author: Author, edits: readonly Edit[]): Promise<Change> {
  return db.transaction('rw', db.tables, async () => {
    const device = await deviceOf(db);
    const last = await db.changes.orderBy('logical').last();
    const lastOwn = await db.changes.where('[device+seq]').between([device, 0], [device, Number.MAX_SAFE_INTEGER]).last();
    const made: Change = {
      id: newId(), device, seq: (lastOwn?.seq ?? 0) + 1, wall: new Date().toISOString(), logical: (last?.logical ?? 0) + 1,
      person: author.person, command: author.command, label: author.label, format: changeFormat, edits,
    };
    for (const edit of edits) await applyToRows(db, edit);
    await db.changes.add({ ...made, touches: [...new Set(edits.map(touchKey))] });
    return made;
  });
}

async function applyToRows(db: Database, edit: Edit): Promise<void> {
  if ('list' in edit && edit.list === 'blocks') {
    const before = (await db.blocks.get(edit.item)) ?? null;
    const after = applyItemEdit(before, edit);
    if (after) await db.blocks.put({ ...after, report: edit.id } as BlockRow);
    else await db.blocks.delete(edit.item);
    return;
  }
  const table = db.table(edit.kind);
  const after = applyEdit((await table.get(edit.id)) ?? null, edit);
  if (after) await table.put(after);
  else await table.delete(edit.id);
}

async function deviceOf(db: Database): Promise<string> {
  const known = await db.meta.get('device');
  if (known) return known.value as string;
  const device = newId();
  await db.meta.add({ key: 'device', value: device });
  return device;
}
