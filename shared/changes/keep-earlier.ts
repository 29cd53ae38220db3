import type { CalendarDate } from '#shared/base/calendar-date.ts';
import { sameJson } from '#shared/base/hash.ts';
import { newId } from '#shared/base/ids.ts';
import { byPlace, type Place, placesBetween } from '#shared/base/order-key.ts';
import type { Keeping } from '#shared/domain/noun.ts';
import { nouns } from '#shared/domain/nouns.ts';
import { type Edit, type Fields, isBlockEdit, type ListItem, touchKey } from './change.ts';
import { insertItem, setItem } from './edits.ts';
import type { Stage } from './stage.ts';

type Kept = ListItem & Fields & { readonly from: CalendarDate | null };

/**
 * The edits, and behind them those that note what holds from `today` on, where they set a field whose earlier values
 * its noun keeps. `stage` holds the records as they stand before. A second change on the same day goes into the same
 * note; before the first, what stood until now is noted without a day, unless it was only what a new record begins
 * with. A list that the edits themselves change is left to them.
 */
export function keepEarlier(stage: Stage, edits: readonly Edit[], today: CalendarDate): readonly Edit[] {
  const patches = new Map<string, Record<string, unknown>>();
  const own = new Set<string>();
  for (const edit of edits) {
    if (isBlockEdit(edit)) continue;
    if (edit.op === 'set') patches.set(touchKey(edit), { ...patches.get(touchKey(edit)), [edit.field]: edit.after });
    if ('list' in edit) own.add(`${touchKey(edit)}:${edit.list}`);
  }
  const notes: Edit[] = [];
  for (const edit of edits) {
    const key = touchKey(edit);
    const patch = patches.get(key);
    const record = stage.records.get(key);
    if (edit.op !== 'set' || !patch || !record) continue;
    patches.delete(key);
    for (const keeping of nouns[edit.kind].keeps) if (!own.has(`${key}:${keeping.list}`)) notes.push(...notesFor(edit, record, patch, keeping, today));
  }
  return notes.length === 0 ? edits : [...edits, ...notes];
}

function notesFor({ kind, id }: Pick<Edit, 'kind' | 'id'>, record: Fields, patch: Fields, { list, of }: Keeping, today: CalendarDate): Edit[] {
  const before = pick(record, of);
  const after = pick({ ...record, ...patch }, of);
  if (sameJson(before, after)) return [];
  const items = [...((record[list] ?? []) as readonly Kept[])].sort(byPlace);
  const last = items.at(-1);
  if (last?.from === today) return setItem(kind, id, list, last, after);
  const [first, second] = placesBetween(last?.place ?? null, null, 2) as [Place, Place];
  const begins = pick(nouns[kind].create(id) as Fields, of);
  const note = (place: Place, from: CalendarDate | null, values: Fields) => insertItem(kind, id, list, { id: newId(), place, from, ...values } as Kept);
  if (last || sameJson(before, begins)) return [note(first, today, after)];
  return [note(first, null, before), note(second, today, after)];
}

function pick(record: Fields, names: readonly string[]): Fields {
  return Object.fromEntries(names.map((name) => [name, record[name] ?? null]));
}
