import { sameJson } from '#shared/base/hash.ts';
import { applyEdit, applyItemEdit } from './apply.ts';
import { type Change, type Edit, type Fields, isBlockEdit, type ItemEdit, type ListItem, touchKey } from './change.ts';
import { conflictOf, itemConflictOf } from './invert.ts';

/** A block of a report as it stands, and the report it belongs to; `block` is null once it is gone. */
export type StagedBlock = { readonly report: string; readonly block: Fields | null };

/**
 * The records and blocks that some edits touch, as they stand while the edits are applied: records by
 * {@link touchKey}, blocks by id. What is not in the map is not there.
 */
export type Stage = { readonly records: Map<string, Fields | null>; readonly blocks: Map<string, StagedBlock> };

/** An empty stage. */
export function emptyStage(): Stage {
  return { records: new Map(), blocks: new Map() };
}

/**
 * Applies edits in order to what is on the stage and returns them as they came to pass: with `before` as it really
 * stood, and without those that change nothing. Throws where one cannot apply.
 */
export function stageEdits(stage: Stage, edits: readonly Edit[]): Edit[] {
  const settled: Edit[] = [];
  for (const edit of edits) {
    const current = currentOf(stage, edit);
    const real = settle(current, edit);
    if (!real) continue;
    settled.push(real);
    if (isBlockEdit(real)) stage.blocks.set(real.item, { report: real.id, block: applyItemEdit(current, real) });
    else stage.records.set(touchKey(real), applyEdit(current, real));
  }
  return settled;
}

/**
 * As {@link stageEdits}, but only where every edit still fits exactly. Else returns the first that does not, and the
 * stage is no longer to be used.
 */
export function stageExactly(stage: Stage, edits: readonly Edit[]): { readonly conflict: 'there' | 'gone' | 'changed'; readonly edit: Edit } | null {
  for (const edit of edits) {
    const current = currentOf(stage, edit);
    const conflict = isBlockEdit(edit) ? itemConflictOf(current, edit) : conflictOf(current, edit);
    if (conflict) return { conflict, edit };
    stageEdits(stage, [edit]);
  }
  return null;
}

/** The order in which all devices see changes: by logical time, then device, then that device's own sequence. */
export function byLogical(a: Pick<Change, 'logical' | 'device' | 'seq'>, b: Pick<Change, 'logical' | 'device' | 'seq'>): number {
  if (a.logical !== b.logical) return a.logical - b.logical;
  if (a.device !== b.device) return a.device < b.device ? -1 : 1;
  return a.seq - b.seq;
}

function currentOf(stage: Stage, edit: Edit): Fields | null {
  if (isBlockEdit(edit)) return stage.blocks.get(edit.item)?.block ?? null;
  return stage.records.get(touchKey(edit)) ?? null;
}

function settle(current: Fields | null, edit: Edit): Edit | null {
  if (edit.op === 'create' || !current) return edit;
  if (edit.op === 'delete') return { ...edit, before: current as typeof edit.before };
  if (edit.op === 'set') return settleField(current, edit);
  if (isBlockEdit(edit)) return settleItem(current, edit);
  const items = (current[edit.list] ?? []) as readonly ListItem[];
  return settleItem(items.find((item) => item.id === edit.item) ?? null, edit);
}

function settleItem(item: Fields | null, edit: ItemEdit): Edit | null {
  if (edit.op === 'insert' || !item) return edit;
  if (edit.op === 'remove') return { ...edit, before: item as typeof edit.before };
  if (edit.op === 'setItem') return settleField(item, edit);
  const place = item['place'] as string;
  const slot = edit.after.slot === undefined ? undefined : (item['slot'] as string);
  if (place === edit.after.place && slot === edit.after.slot) return null;
  return { ...edit, before: slot === undefined ? { place } : { place, slot } };
}

function settleField<E extends Extract<Edit, { field: string }>>(current: Fields, edit: E): E | null {
  const value = current[edit.field] as E['before'];
  if (sameJson(value, edit.after)) return null;
  const { before: _stale, ...rest } = edit;
  return (value === undefined ? rest : { ...rest, before: value }) as E;
}
