import { sameJson } from '#shared/base/hash.ts';
import { byPlace, type Place } from '#shared/base/order-key.ts';
import type { Kind } from '#shared/domain/noun.ts';
import type { RecordOf } from '#shared/domain/nouns.ts';
import type { Edit, Fields, ListItem } from './change.ts';

/** The record is new. */
export function createEdit<K extends Kind>(kind: K, record: RecordOf[K]): Edit {
  return { op: 'create', kind, id: record.id, value: fieldsOf(record) };
}

/** The record goes; a report with all its text, which the store adds to the change. */
export function deleteEdit<K extends Kind>(kind: K, record: RecordOf[K]): Edit {
  return { op: 'delete', kind, id: record.id, before: fieldsOf(record) };
}

/**
 * The fields in `patch` take its values; fields that are equal already give no edit. A list of items is compared item
 * by item, so that changing one of them reads as that, and not as a new list.
 */
export function setEdits<K extends Kind>(kind: K, record: RecordOf[K], patch: Partial<RecordOf[K]>): Edit[] {
  const edits: Edit[] = [];
  for (const field of Object.keys(patch)) {
    const before = (record as Fields)[field];
    const after = (patch as Fields)[field];
    if (field === 'id' || sameJson(before, after)) continue;
    if (isList(before) && isList(after) && before.length + after.length > 0) edits.push(...listEdits(kind, record.id, field, before, after));
    else edits.push({ op: 'set', kind, id: record.id, field, ...beforeAfter(before, after) });
  }
  return edits;
}

/** A new item in an ordered list of a record, or a new block of a report (`list` 'blocks'). */
export function insertItem(kind: Kind, id: string, list: string, item: ListItem): Edit {
  return { op: 'insert', kind, id, list, item: item.id, value: itemFields(list, item) };
}

/** The item, given as it stands now, goes. */
export function removeItem(kind: Kind, id: string, list: string, item: ListItem): Edit {
  return { op: 'remove', kind, id, list, item: item.id, before: itemFields(list, item) };
}

/** The item, given as it stands now, moves to another place, and a block perhaps to another part of its paper. */
export function moveItem(
  kind: Kind,
  id: string,
  list: string,
  item: ListItem & { readonly slot?: string },
  to: { readonly place: Place; readonly slot?: string },
): Edit {
  const withSlot = to.slot !== undefined && item.slot !== undefined && to.slot !== item.slot;
  return {
    op: 'move',
    kind,
    id,
    list,
    item: item.id,
    before: withSlot ? { place: item.place, slot: item.slot as string } : { place: item.place },
    after: withSlot ? { place: to.place, slot: to.slot as string } : { place: to.place },
  };
}

/** The fields in `patch` of the item, given as it stands now, take its values; place and slot become a move. */
export function setItem<T extends ListItem>(kind: Kind, id: string, list: string, item: T, patch: Partial<T>): Edit[] {
  const edits: Edit[] = [];
  const { place, slot, ...others } = patch as Partial<T> & { place?: Place; slot?: string };
  const from = item as T & { slot?: string };
  if ((place !== undefined && place !== from.place) || (slot !== undefined && slot !== from.slot)) {
    edits.push(moveItem(kind, id, list, from, { place: place ?? from.place, ...(slot === undefined ? {} : { slot }) }));
  }
  for (const field of Object.keys(others)) {
    const before = (item as Fields)[field];
    const after = (others as Fields)[field];
    if (field === 'id' || sameJson(before, after)) continue;
    edits.push({ op: 'setItem', kind, id, list, item: item.id, field, ...beforeAfter(before, after) });
  }
  return edits;
}

function listEdits(kind: Kind, id: string, list: string, before: readonly ListItem[], after: readonly ListItem[]): Edit[] {
  const wanted = new Map(after.map((item) => [item.id, item]));
  const there = new Map(before.map((item) => [item.id, item]));
  const edits: Edit[] = before.filter((item) => !wanted.has(item.id)).map((item) => removeItem(kind, id, list, item));
  for (const item of [...after].sort(byPlace)) {
    const old = there.get(item.id);
    if (!old) edits.push(insertItem(kind, id, list, item));
    else edits.push(...setItem(kind, id, list, old, withGone(old, item)));
  }
  return edits;
}

/** Fields that only `old` has are named with undefined, so that they go. */
function withGone(old: ListItem, item: ListItem): ListItem {
  return { ...Object.fromEntries(Object.keys(old).map((field) => [field, undefined])), ...item };
}

function isList(value: unknown): value is readonly ListItem[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'object' && item !== null && 'id' in item && 'place' in item);
}

function beforeAfter(before: unknown, after: unknown): Pick<Extract<Edit, { op: 'set' }>, 'before' | 'after'> {
  return { ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) } as never;
}

/** A stored block also names its report, which an edit says already. */
function itemFields(list: string, item: ListItem): Extract<Edit, { op: 'create' }>['value'] {
  const { report: _report, ...block } = fieldsOf(item);
  return list === 'blocks' ? block : fieldsOf(item);
}

function fieldsOf(record: object): Extract<Edit, { op: 'create' }>['value'] {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}
