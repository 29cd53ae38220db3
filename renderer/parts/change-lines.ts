import { type Edit, isBlockEdit, touchKey } from '#shared/changes/change.ts';
import { nouns } from '#shared/domain/nouns.ts';
import { editWords, fieldWord } from './change-words.ts';
import type { Lookups } from './lookups.tsx';

/**
 * What the edits of one change did, in words, each once; of so many edits at most. What was noted by itself because a
 * field changed is no line of its own, but is said of the field: 'Current: 9 → 12 (kept under “Scores so far”)'.
 */
export function changeLines(edits: readonly Edit[], lookups: Lookups, most: number): readonly string[] {
  const set = new Set(edits.flatMap((edit) => (edit.op === 'set' ? [`${touchKey(edit)}:${edit.field}`] : [])));
  const keptUnder = new Map<string, string>();
  const told = edits.filter((edit) => {
    const field = keptField(edit, (name) => set.has(`${touchKey(edit)}:${name}`));
    if (field !== null && 'list' in edit) keptUnder.set(`${touchKey(edit)}:${field}`, fieldWord(edit.kind, edit.list));
    return field === null;
  });
  const lines = told.slice(0, most).flatMap((edit) => {
    const words = editWords(edit, lookups);
    if (words === null) return [];
    const list = edit.op === 'set' ? keptUnder.get(`${touchKey(edit)}:${edit.field}`) : undefined;
    return [list === undefined ? words : `${words} (kept under “${list}”)`];
  });
  return [...new Set(lines)];
}

/** The field whose values an edit notes: of those that were set with it the last one; null where it is no such note. */
function keptField(edit: Edit, isSet: (name: string) => boolean): string | null {
  if (!('list' in edit) || isBlockEdit(edit) || (edit.op !== 'insert' && edit.op !== 'setItem')) return null;
  const keeping = nouns[edit.kind].keeps.find((one) => one.list === edit.list);
  return keeping?.of.filter(isSet).at(-1) ?? null;
}
