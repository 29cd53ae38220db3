import { newId } from '#shared/base/ids.ts';
import { byPlace, placeBetween } from '#shared/base/order-key.ts';
import { refuse, type Result } from '#shared/base/result.ts';
import type { Change, Edit } from '#shared/changes/change.ts';
import { insertItem, removeItem, setItem } from '#shared/changes/edits.ts';
import type { Report } from '#shared/domain/report/index.ts';
import type { Store } from '#renderer/data/index.ts';

/** Something that the author has still to do, or wants to remember. It is never printed or handed over. */
export type Note = Report['notes'][number];

/** A note at a block of the report, or at none. One change. */
export function addNote(store: Store, report: string, { block, text }: Pick<Note, 'block' | 'text'>): Promise<Result<Change | null>> {
  return edit(store, report, 'Note to oneself', ({ notes }) => {
    const last = [...notes].sort(byPlace).at(-1);
    return [insertItem('report', report, 'notes', { id: newId(), place: placeBetween(last?.place ?? null, null), block, text, done: false } as Note)];
  });
}

/** Alters a note. One change. */
export function changeNote(store: Store, report: string, id: string, change: Partial<Pick<Note, 'text' | 'done'>>): Promise<Result<Change | null>> {
  const label = change.done === undefined ? 'Edit a note to oneself' : change.done ? 'Note to oneself: done' : 'Note to oneself: not done';
  return edit(store, report, label, ({ notes }) => {
    const note = notes.find((one) => one.id === id);
    return note ? setItem<Note>('report', report, 'notes', note, change) : [];
  });
}

/** Takes a note away. One change. */
export function removeNote(store: Store, report: string, id: string): Promise<Result<Change | null>> {
  return edit(store, report, 'Remove a note to oneself', ({ notes }) => {
    const note = notes.find((one) => one.id === id);
    return note ? [removeItem('report', report, 'notes', note)] : [];
  });
}

async function edit(store: Store, id: string, label: string, edits: (report: Report) => readonly Edit[]): Promise<Result<Change | null>> {
  let isGone = false;
  const result = await store.run({ command: 'report.note', label }, async (reader) => {
    const report = await reader.get('report', id);
    isGone = !report;
    return report ? edits(report) : [];
  });
  return isGone ? refuse('gone', 'This report is no longer there: it was removed meanwhile.') : result;
}
