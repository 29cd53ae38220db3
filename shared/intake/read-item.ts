import type { Field } from '#shared/domain/field.ts';
import { emptyPart, isFree } from '#shared/domain/field-text.ts';
import { type ReadValue, unread } from './note.ts';
import { type Reading, readCell } from './read-cell.ts';

type Taken = { readonly field: Field; readonly text: string };

/**
 * One item of a list from a line: 'Write to tenants · Anna Reed · 3 May 2027', '2026/27: £10,000'. Its parts go to the
 * fields in their order, each to the next that it can be; the value holds the fields that the line gives.
 */
export function readItem(line: string, fields: readonly Field[], reading: Reading): ReadValue {
  const stored = fields.filter((field) => !field.computed);
  const [only] = stored;
  if (stored.length === 1 && only) return valuesOf([{ field: only, text: line }], reading);
  const parts = line.split(stored.some(({ shape }) => isFree(shape)) ? /\s+·\s+|\t+/ : /\s+·\s+|\t+|\s*[:;]\s*|\s+(?=[-–(]?£)/).map((part) => part.trim());
  if (parts.includes(emptyPart)) {
    if (parts.length > fields.length) return unread(tooMuch(line, stored));
    return valuesOf(
      parts.flatMap((text, index) => (text === emptyPart || !fields[index] ? [] : [{ field: fields[index], text }])),
      reading,
    );
  }
  const taken: Taken[] = [];
  let from = 0;
  for (const text of parts) {
    const at = placeOf(text, fields, from, reading);
    const field = fields[at];
    const last = taken.at(-1);
    if (field) {
      taken.push({ field, text });
      from = at + 1;
    } else if (last && ['line', 'text'].includes(last.field.shape.type)) taken[taken.length - 1] = { ...last, text: `${last.text} · ${text}` };
    else return unreadPart(text, line, stored, from, fields, reading);
  }
  return valuesOf(taken, reading);
}

/** The field that a part is for: the next one of those that only take what looks like it, else the next that takes any words. */
function placeOf(text: string, fields: readonly Field[], from: number, reading: Reading): number {
  const strict = fields.findIndex((field, at) => at >= from && !isFree(field.shape) && readCell(text, field, reading).value !== undefined);
  return strict >= 0 ? strict : fields.findIndex((field, at) => at >= from && isFree(field.shape) && !field.computed);
}

function valuesOf(taken: readonly Taken[], reading: Reading): ReadValue {
  const values: Record<string, unknown> = {};
  const notes: ReadValue['notes'][number][] = [];
  for (const { field, text } of taken) {
    if (field.computed) continue;
    const found = readCell(text, field, reading);
    notes.push(...found.notes.map((note) => ({ ...note, message: note.level === 'must' ? `${field.label}: ${note.message}` : note.message })));
    if (found.value === undefined) return { value: undefined, notes };
    values[field.name] = found.value;
  }
  return { value: values, notes };
}

function unreadPart(text: string, line: string, stored: readonly Field[], from: number, fields: readonly Field[], reading: Reading): ReadValue {
  const next = fields.find((field, at) => at >= from && !field.computed);
  return next ? valuesOf([{ field: next, text }], reading) : unread(tooMuch(line, stored));
}

function tooMuch(line: string, stored: readonly Field[]): string {
  return `“${line}” has more parts than are kept of it. Write ${stored.map(({ label }) => label).join(' · ')}, one to a line.`;
}
