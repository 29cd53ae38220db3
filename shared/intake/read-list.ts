import { fold } from '#shared/base/fold.ts';
import { newId } from '#shared/base/ids.ts';
import { sameJson } from '#shared/base/hash.ts';
import { placesBetween } from '#shared/base/order-key.ts';
import type { ListItem } from '#shared/changes/change.ts';
import { emptyValue } from '#shared/domain/empty-value.ts';
import { valueOf, type Field } from '#shared/domain/field.ts';
import type { Cell } from '#shared/workbook/sheet.ts';
import { cellText } from './cell-text.ts';
import type { ReadValue } from './note.ts';
import type { Reading } from './read-cell.ts';
import { readItem } from './read-item.ts';

/** What is given of an item, by the names of its fields. */
type Item = Readonly<Record<string, unknown>>;

/**
 * The items that a cell gives to a list: one for each line of its text, bullets and numbers before them left out. Items
 * that the record has already take what a line says of them; none of them goes.
 */
export function readList(cell: Cell, field: Field, before: readonly ListItem[], reading: Reading): ReadValue {
  if (field.shape.type !== 'list') throw new Error(`${field.name} is no list`);
  const { fields } = field.shape;
  const notes: ReadValue['notes'][number][] = [];
  const given: Item[] = [];
  for (const line of linesOf(cellText(cell))) {
    const found = readItem(line, fields, reading);
    notes.push(...found.notes);
    if (found.value === undefined) return { value: undefined, notes };
    given.push(found.value as Item);
  }
  return { value: mergeItems(given, fields, before), notes };
}

/** A list with what is given of its items; undefined where it says all of it already. */
export function mergeItems(given: readonly Item[], fields: readonly Field[], before: readonly ListItem[]): readonly ListItem[] | undefined {
  const stored = fields.filter((one) => !one.computed);
  const items = [...before];
  const fresh: Item[] = [];
  const used = new Set<string>();
  for (const one of given) {
    const at = items.findIndex((item) => !used.has(item.id) && isSameItem(item, one, stored));
    const there = items[at];
    if (there) {
      used.add(there.id);
      items[at] = { ...there, ...Object.fromEntries(Object.entries(one).filter(([name, value]) => !isSameValue(valueOf(there, name), value))) };
    } else fresh.push({ ...Object.fromEntries(stored.map((field) => [field.name, emptyValue(field.shape)])), ...one });
  }
  const places = placesBetween(before.at(-1)?.place ?? null, null, fresh.length);
  const value = [...items, ...fresh.map((item, index) => ({ ...item, id: newId(), place: places[index] }) as ListItem)];
  return sameJson(value, before) ? undefined : value;
}

function linesOf(text: string): readonly string[] {
  return text
    .split(/[\r\n]+/)
    .map((line) => line.replace(/^\s*(?:[•▪●*-]|\(?\d{1,2}[.)]|\(?[a-z][.)])\s+/i, '').trim())
    .filter((line) => line !== '');
}

/** Whether a line is about an item: it names what the item begins with, and its words where the line has any. */
function isSameItem(item: ListItem, given: Item, stored: readonly Field[]): boolean {
  const words = stored.find(({ shape }) => shape.type === 'line' || shape.type === 'text');
  const keys = [stored[0], words].filter((one) => one !== undefined && one.name in given);
  return keys.length > 0 && keys.every((one) => one !== undefined && isSameValue(valueOf(item, one.name), given[one.name]));
}

/** Texts are the same whatever their case and spaces, as a sheet has one line for each item. */
function isSameValue(one: unknown, other: unknown): boolean {
  if (typeof one !== 'string' || typeof other !== 'string') return sameJson(one, other);
  return fold(one).replace(/\s+/g, ' ').trim() === fold(other).replace(/\s+/g, ' ').trim();
}
