import { type Edit, type Fields, isBlockEdit, touchKey } from '#shared/changes/change.ts';
import type { Stage } from '#shared/changes/stage.ts';
import { nouns } from '#shared/domain/nouns.ts';
import type { Fault } from '#shared/domain/faults.ts';

/** What knows what records and blocks may hold: `shared/domain/schemas.ts`, which is large and loaded before the first write. */
export type Rules = Pick<typeof import('#shared/domain/schemas.ts'), 'recordFaults' | 'blockFaults'>;

/** Loads the rules, once. Never awaited inside a transaction. */
export function loadRules(): Promise<Rules> {
  return import('#shared/domain/schemas.ts');
}

/**
 * Why what some edits left on the stage may not be stored, as a sentence; null where every record and block is what
 * its noun demands. Only the fields that the edits touched are judged, so that an old fault elsewhere in a record
 * does not stop work on it.
 */
export function problemOf(stage: Stage, edits: readonly Edit[], rules: Rules): string | null {
  const touched = new Map<string, { faults: () => readonly Fault[]; fields: Set<string> | 'all'; what: string }>();
  for (const edit of edits) {
    const isBlock = isBlockEdit(edit);
    const value = isBlock ? stage.blocks.get(edit.item)?.block : stage.records.get(touchKey(edit));
    if (!value) continue;
    const key = isBlock ? `block:${edit.item}` : touchKey(edit);
    const noun = nouns[edit.kind];
    const entry = touched.get(key) ?? {
      faults: () => (isBlock ? rules.blockFaults(value) : rules.recordFaults(edit.kind, value)),
      fields: new Set<string>(),
      what: isBlock ? blockWord(value) : noun.label,
    };
    touched.set(key, entry);
    if (edit.op === 'create' || (isBlock && edit.op === 'insert')) entry.fields = 'all';
    else if (entry.fields !== 'all') for (const field of fieldsTouched(edit, isBlock)) entry.fields.add(field);
  }
  for (const { faults, fields, what } of touched.values()) {
    const fault = faults().find((one) => fields === 'all' || one.field === null || fields.has(one.field));
    if (fault) return `This ${what} was not saved. ${fieldLabel(what, fault.field)}${fault.message}`;
  }
  return null;
}

/** What people call a block. */
function blockWord(value: Fields): string {
  const type = String(value['type']);
  return ({ item: 'list item', row: 'table row' } as Readonly<Record<string, string>>)[type] ?? type;
}

function fieldsTouched(edit: Edit, isBlock: boolean): string[] {
  if (edit.op === 'set') return [edit.field];
  if (!('list' in edit)) return [];
  if (!isBlock) return [edit.list];
  if (edit.op === 'setItem') return [edit.field];
  return edit.op === 'move' ? ['place', 'slot'] : [];
}

/** 'Title: ', where the field has a label of its own. */
function fieldLabel(what: string, field: string | null): string {
  const noun = Object.values(nouns).find((one) => one.label === what);
  const label = noun?.fields.find((one) => one.name === field)?.label;
  return label === undefined ? '' : `${label}: `;
}
