import type { Change } from '#shared/changes/change.ts';
import type { Kind } from '#shared/domain/noun.ts';
import { nouns } from '#shared/domain/nouns.ts';
import { changeLines } from '#renderer/parts/change-lines.ts';
import { momentWords } from '#renderer/parts/change-words.ts';
import type { Lookups } from '#renderer/parts/lookups.tsx';
import type { Titles } from './use-titles.ts';

/** One step as History shows it. `target` is the one record it was done to; `lower` is what the filter looks through. */
export type Row = {
  readonly change: Change;
  readonly what: string;
  readonly target: { readonly kind: Kind; readonly id: string; readonly title: string; readonly exists: boolean } | null;
  readonly details: readonly string[];
  readonly lower: string;
};

/** Says what was done, to which record, and what became different. */
export function describe(change: Change, lookups: Lookups, titles: Titles): Row {
  const edit = change.edits[0];
  const ids = new Set(change.edits.map((one) => one.id));
  const known = edit ? titles.get(edit.id) : undefined;
  const title = known?.title || (edit ? `${nouns[edit.kind].label} without a title` : '');
  const target = edit && ids.size === 1 ? { kind: edit.kind, id: edit.id, title, exists: known?.exists ?? false } : null;
  const details = changeLines(change.edits, lookups, 4);
  return {
    change,
    what: change.label,
    target,
    details,
    lower: [change.label, target?.title ?? '', change.person.name, momentWords(change.wall), ...details].join('\n').toLowerCase(),
  };
}
