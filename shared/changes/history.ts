import { applyEdit, applyItemEdit } from './apply.ts';
import { type Edit, type Fields, isBlockEdit } from './change.ts';
import { invertEdits } from './invert.ts';

/**
 * A record as it was before some edits: `later` are those made since, oldest first, and `present` is how it stands now;
 * null stands for no record. Edits of a report's text are left out: see {@link blockAsItWas}.
 */
export function recordAsItWas(present: Fields | null, later: readonly Edit[]): Fields | null {
  return invertEdits(later.filter((edit) => !isBlockEdit(edit))).reduce<Fields | null>(applyEdit, present);
}

/** A block of a report as it was before some edits, as {@link recordAsItWas}; edits of other blocks are left out. */
export function blockAsItWas(id: string, present: Fields | null, later: readonly Edit[]): Fields | null {
  const its = later.filter((edit) => isBlockEdit(edit) && edit.item === id);
  return invertEdits(its).reduce<Fields | null>((block, edit) => (isBlockEdit(edit) ? applyItemEdit(block, edit) : block), present);
}
