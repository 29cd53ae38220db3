import { byPlace } from '#shared/base/order-key.ts';
import type { Edit, Fields, ItemEdit, ListItem } from './change.ts';

type Item = ListItem & Fields;

/**
 * One record after one edit; `null` stands for no record. Pure. `before` values are not compared here: a caller that
 * must refuse stale edits asks `conflictOf` first. Edits of the list 'blocks' belong to their own rows, see
 * {@link applyItemEdit}. Throws where an edit cannot apply to what is there: a bug in whoever made it.
 */
export function applyEdit(record: Fields | null, edit: Edit): Fields | null {
  if (edit.op === 'create') {
    if (record) throw new Error(`${edit.kind} ${edit.id} is there already`);
    return { ...edit.value, id: edit.id };
  }
  if (!record) throw new Error(`${edit.kind} ${edit.id} is not there`);
  if (edit.op === 'delete') return null;
  if (edit.op === 'set') return withField(record, edit.field, edit.after);
  const items = (record[edit.list] ?? []) as readonly Item[];
  const current = items.find((item) => item.id === edit.item) ?? null;
  const next = applyItemEdit(current, edit) as Item | null;
  const others = items.filter((item) => item.id !== edit.item);
  return { ...record, [edit.list]: next ? [...others, next].sort(byPlace) : others };
}

/** One item of an ordered list (or one block of a report) after an edit of it; `null` stands for no item. */
export function applyItemEdit(item: Fields | null, edit: ItemEdit): Fields | null {
  if (edit.op === 'insert') {
    if (item) throw new Error(`Item ${edit.item} is there already`);
    return { ...edit.value, id: edit.item };
  }
  if (!item) throw new Error(`Item ${edit.item} is not there`);
  if (edit.op === 'remove') return null;
  if (edit.op === 'move') return { ...item, ...edit.after };
  return withField(item, edit.field, edit.after);
}

function withField(record: Fields, field: string, value: unknown): Fields {
  if (value !== undefined) return { ...record, [field]: value };
  const { [field]: _gone, ...rest } = record;
  return rest;
}
