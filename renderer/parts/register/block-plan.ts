import type { CalendarDate } from '#shared/base/calendar-date.ts';
import { ok, refuse, type Result } from '#shared/base/result.ts';
import { emptyValue } from '#shared/domain/empty-value.ts';
import type { Field } from '#shared/domain/field.ts';
import type { Kind } from '#shared/domain/kinds.ts';
import type { AnyRecord } from '#shared/domain/nouns.ts';
import { namedRecords } from '#shared/intake/named-records.ts';
import { createNames } from '#shared/intake/names.ts';
import { readCell } from '#shared/intake/read-cell.ts';
import type { Lookups } from '../lookups.tsx';
import { fieldProblem } from '../typed-value.ts';
import { type Column, notWritable } from './columns.ts';

/** A cell that keeps what it has, and the sentence that says why. `row` counts from 0 within the block. */
export type RefusedCell = { readonly row: number; readonly label: string; readonly text: string; readonly message: string };

/** What writing a block of cells comes to: values for each row that is there, and for rows that would be new. */
export type BlockPlan = {
  readonly patches: readonly { readonly id: string; readonly values: Readonly<Record<string, unknown>> }[];
  readonly fresh: readonly Readonly<Record<string, unknown>>[];
  /** People whom the block names and nobody is called so far. */
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly cells: number;
  readonly refused: readonly RefusedCell[];
};

type Target = { readonly kind: Kind; readonly columns: readonly Column[]; readonly records: readonly AnyRecord[]; readonly lookups: Lookups };

/** The kinds that cells name. */
const named = ['person', 'programme', 'board', 'project', 'committee', 'meeting'] as const;

/** Whether the first of several rows says nothing but what the columns it would land on are called. */
export function beginsWithHeadings(rows: readonly (readonly string[])[], columns: readonly Column[]): boolean {
  const [first = [], ...rest] = rows;
  if (rest.length === 0 || first.every((text) => text.trim() === '')) return false;
  return first.every((text, at) => text.trim() === '' || plain(text) === plain(columns[at]?.label ?? ''));
}

function plain(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLowerCase();
}

/** What pasting rows of text comes to, from the first of the columns and records on; more rows than records make new ones. */
export function planPaste(rows: readonly (readonly string[])[], { kind, columns, records, lookups }: Target, today: CalendarDate): BlockPlan {
  const names = createNames(Object.fromEntries(named.map((one) => [one, namedRecords(one, lookups.recordsOf(one))])), {});
  const read = (text: string, field: Field): Result<unknown> => {
    if (text.trim() === '') return emptied(field);
    const { value, notes } = readCell(text, field, { settings: lookups.settings, today, dayOrder: 'day first', names });
    const must = notes.find((note) => note.level === 'must');
    if (must || value === undefined) return refuse('not-read', must?.message ?? 'This cannot be read.');
    // A name that no record has, and that none is added for: the cell would only be emptied.
    const isLost = notes.length > 0 && (field.shape.type === 'reference' || field.shape.type === 'references');
    return isLost ? refuse('not-known', (notes[0]?.message ?? '').replace(': the cell is left empty.', '.')) : ok(value);
  };
  const plan = planBlock({ kind, columns, records, lookups }, rows, (text, field) => read(text, field));
  const used = new Set([...plan.patches.map((one) => one.values), ...plan.fresh].flatMap((values) => Object.values(values).flat()));
  return { ...plan, people: names.made().filter((one) => used.has(one.id)) };
}

/** What emptying cells comes to. */
export function planEmpty(target: Target): BlockPlan {
  const rows = target.records.map(() => target.columns.map(() => ''));
  return planBlock(target, rows, (_, field) => emptied(field));
}

/** What filling each column down from the first record comes to. */
export function planFillDown({ records, ...target }: Target): BlockPlan {
  const [first, ...below] = records;
  const rows = below.map(() => target.columns.map((column) => (first ? column.textOf(first, target.lookups) : '')));
  return planBlock({ ...target, records: below }, rows, (_, field) => ok((first as unknown as Readonly<Record<string, unknown>>)[field.name]));
}

function planBlock(
  { kind, columns, records, lookups }: Target,
  rows: readonly (readonly string[])[],
  valueFor: (text: string, field: Field) => Result<unknown>,
) {
  const patches: { id: string; values: Record<string, unknown> }[] = [];
  const fresh: Record<string, unknown>[] = [];
  const refused: RefusedCell[] = [];
  let cells = 0;
  for (const [index, texts] of rows.entries()) {
    const record = records[index];
    const values: Record<string, unknown> = {};
    for (const [at, text] of texts.entries()) {
      const column = columns[at];
      if (!column) continue;
      // Nothing is expected of an empty cell of a row that is not there yet: it keeps its default.
      if (!record && text.trim() === '') continue;
      cells += 1;
      const field = column.field;
      const reason = notWritable(column);
      const value = reason || !field ? refuse('not-writable', reason ?? '') : valueFor(text, field);
      const problem = !value.ok
        ? value.problem.message
        : field
          ? fieldProblem(kind, record as AnyRecord, field.name, value.value, lookups.settings.matrix)
          : null;
      if (problem === null && value.ok && field) values[field.name] = value.value;
      else refused.push({ row: index, label: column.label, text, message: problem ?? '' });
    }
    if (Object.keys(values).length === 0) continue;
    if (record) patches.push({ id: record.id, values });
    else fresh.push(values);
  }
  return { patches, fresh, people: [], cells, refused };
}

/** What an emptied field holds, or why it cannot be empty. */
function emptied({ shape, label, needed }: Field): Result<unknown> {
  const empty = emptyValue(shape);
  if (shape.type === 'choice' && !shape.choices.some((one) => one.value === ''))
    return refuse('needed', `“${label}” cannot be empty: choose one of its values.`);
  if (shape.type === 'whole' && !shape.optional) return refuse('needed', `“${label}” cannot be empty: write a number.`);
  return needed === undefined ? ok(empty) : refuse('needed', needed);
}
