import { assertNever } from '#shared/base/assert.ts';
import { sameJson } from '#shared/base/hash.ts';
import type { Edit, Fields, ItemEdit, ListItem } from './change.ts';

/** The edits that take `edits` back, in the order they must be applied. */
export function invertEdits(edits: readonly Edit[]): Edit[] {
  return edits.map(invertEdit).reverse();
}

/**
 * Why an edit no longer fits what is there now: 'there' already, 'gone', or 'changed' since. Null where it fits.
 * `record` is the record as it stands. Blocks of a report lie in rows of their own: see {@link itemConflictOf}.
 */
export function conflictOf(record: Fields | null, edit: Edit): 'there' | 'gone' | 'changed' | null {
  if (edit.op === 'create') return record ? 'there' : null;
  if (!record) return 'gone';
  if (edit.op === 'delete') return sameJson(record, edit.before) ? null : 'changed';
  if (edit.op === 'set') return sameJson(record[edit.field], edit.before) ? null : 'changed';
  const items = (record[edit.list] ?? []) as readonly ListItem[];
  return itemConflictOf(items.find((item) => item.id === edit.item) ?? null, edit);
}

/** As {@link conflictOf}, for one item of a list, or one block of a report, as it stands. */
export function itemConflictOf(item: Fields | null, edit: ItemEdit): 'there' | 'gone' | 'changed' | null {
  if (edit.op === 'insert') return item ? 'there' : null;
  if (!item) return 'gone';
  if (edit.op === 'remove') return sameJson(item, edit.before) ? null : 'changed';
  if (edit.op === 'setItem') return sameJson(item[edit.field], edit.before) ? null : 'changed';
  const sameSlot = edit.before.slot === undefined || item['slot'] === edit.before.slot;
  return item['place'] === edit.before.place && sameSlot ? null : 'changed';
}

function invertEdit(edit: Edit): Edit {
  switch (edit.op) {
    case 'create':
      return { op: 'delete', kind: edit.kind, id: edit.id, before: edit.value };
    case 'delete':
      return { op: 'create', kind: edit.kind, id: edit.id, value: edit.before };
    case 'insert':
      return { op: 'remove', kind: edit.kind, id: edit.id, list: edit.list, item: edit.item, before: edit.value };
    case 'remove':
      return { op: 'insert', kind: edit.kind, id: edit.id, list: edit.list, item: edit.item, value: edit.before };
    case 'move':
      return { ...edit, before: edit.after, after: edit.before };
    case 'set':
    case 'setItem': {
      const { before, after, ...rest } = edit;
      return { ...rest, ...(after === undefined ? {} : { before: after }), ...(before === undefined ? {} : { after: before }) };
    }
    default:
      return assertNever(edit);
  }
}
