import { fold } from '#shared/base/fold.ts';
import { newId } from '#shared/base/ids.ts';
import { placesBetween } from '#shared/base/order-key.ts';
import type { ListItem } from '#shared/changes/change.ts';
import { emptyValue } from '#shared/domain/empty-value.ts';
import { faultIn } from '#shared/domain/faults.ts';
import type { Field } from '#shared/domain/field.ts';
import type { Cell } from '#shared/workbook/sheet.ts';
import { cellText } from './cell-text.ts';
import { read, type ReadValue, unread } from './note.ts';
import { listTextField } from './target.ts';

/**
 * The items that a cell gives to a list: one for each line of its text, bullets and numbers before them left out.
 * Those that the record has already stay as they are, and none of them goes.
 */
export function readList(cell: Cell, field: Field, before: readonly ListItem[]): ReadValue {
  const words = listTextField(field);
  if (field.shape.type !== 'list' || words === null) throw new Error(`${field.name} takes no lines of text`);
  const there = new Set(before.map((item) => fold(String((item as unknown as Readonly<Record<string, unknown>>)[words.name]))));
  const lines = cellText(cell)
    .split(/[\r\n]+/)
    .map((line) => line.replace(/^\s*(?:[•▪●*-]|\(?\d{1,2}[.)]|\(?[a-z][.)])\s+/i, '').trim())
    .filter((line) => line !== '' && !there.has(fold(line)));
  if (lines.length === 0) return { value: undefined, notes: [] };
  const fault = lines.map((line) => faultIn(line, words.shape)).find((one) => one !== null);
  if (fault) return unread(`${words.label}: ${fault}`);
  const empty = Object.fromEntries(field.shape.fields.filter((one) => !one.computed).map((one) => [one.name, emptyValue(one.shape)]));
  const places = placesBetween(before.at(-1)?.place ?? null, null, lines.length);
  const items = lines.map((line, index) => ({ ...empty, id: newId(), place: places[index], [words.name]: line }));
  return read([...before, ...items]);
}
