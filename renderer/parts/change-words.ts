import { capital } from '#shared/base/capital.ts';
import { longDate } from '#shared/base/calendar-date.ts';
import { shorten } from '#shared/base/shorten.ts';
import { type Edit, isBlockEdit, type ItemEdit } from '#shared/changes/change.ts';
import type { Kind } from '#shared/domain/noun.ts';
import { type Figure, figureText } from '#shared/domain/report/index.ts';
import { blockEditWords } from './block-words.ts';
import { fieldText } from './field-text.ts';
import type { Lookups } from './lookups.tsx';
import { shownFields } from './shown-fields.ts';

const longest = 120;

/** '22 November 2026, 14:05', on this computer's clock. */
export function momentWords(wall: string): string {
  const at = new Date(wall);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${longDate(`${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`)}, ${two(at.getHours())}:${two(at.getMinutes())}`;
}

/** What people call a field, also one that no form or table of its noun shows: 'background papers'. */
export function fieldWord(kind: Kind, name: string): string {
  return shownFields(kind).find((one) => one.name === name)?.label ?? name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).replace(/-/g, ' ');
}

/** What an edit did, in words: 'Owner: A. Bell → C. Dean'. Null where the command's own name says it all. */
export function editWords(edit: Edit, lookups: Lookups): string | null {
  if (edit.op === 'set') {
    const field = shownFields(edit.kind, lookups.recordsOf('template')).find((one) => one.name === edit.field);
    if (!field) return plainWords(edit.kind, edit.field, edit.before, edit.after);
    const words = (value: unknown) => shorten(fieldText(value, field.shape, lookups), longest) || 'empty';
    return `${field.label}: ${words(edit.before)} → ${words(edit.after)}`;
  }
  if (!('list' in edit)) return null;
  if (isBlockEdit(edit)) return blockEditWords(edit);
  const field = shownFields(edit.kind).find((one) => one.name === edit.list);
  if (field?.shape.type !== 'list') return plainItemWords(edit);
  const { item, fields } = field.shape;
  const itemWords = (value: unknown) => shorten(fieldText([value], { type: 'list', item, fields }, lookups), longest);
  switch (edit.op) {
    case 'insert':
      return `Added ${item}: ${itemWords(edit.value) || 'empty'}`;
    case 'remove':
      return `Removed ${item}: ${itemWords(edit.before) || 'empty'}`;
    case 'move':
      return `Moved a ${item}`;
    case 'setItem': {
      const part = fields.find((one) => one.name === edit.field);
      if (!part) return null;
      const words = (value: unknown) => shorten(fieldText(value, part.shape, lookups), longest) || 'empty';
      return `${part.label}: ${words(edit.before)} → ${words(edit.after)}`;
    }
  }
}

/** For a field without a shape: its words before and after, or those of its parts that differ. */
function plainWords(kind: Kind, name: string, before: unknown, after: unknown): string | null {
  if (isParts(before) && isParts(after)) {
    const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    const differing = names.flatMap((part) => (before[part] === after[part] ? [] : (plainWords(kind, part, before[part] ?? '', after[part] ?? '') ?? [])));
    return differing.length > 0 ? differing.join('; ') : null;
  }
  if (!isPlain(before) || !isPlain(after)) return null;
  const word = fieldWord(kind, name);
  const words = (value: string | number) => shorten(String(value).replace(/^(not|nothing)-/, '$1 '), longest) || 'empty';
  return `${capital(word)}: ${words(before)} → ${words(after)}`;
}

function plainItemWords(edit: ItemEdit): string | null {
  if (edit.list === 'figures' && edit.op === 'setItem') return figureWords(edit);
  if (edit.op === 'setItem') return plainWords(edit.kind, edit.field, edit.before ?? '', edit.after ?? '');
  if (edit.op === 'move') return `Moved within ${fieldWord(edit.kind, edit.list)}`;
  const item: Readonly<Record<string, unknown>> = edit.op === 'insert' ? edit.value : edit.before;
  const name = ['title', 'name', 'text', 'kind', 'key'].map((one) => item[one]).find((one) => typeof one === 'string' && one !== '');
  return `${edit.op === 'insert' ? 'Added to' : 'Removed from'} ${fieldWord(edit.kind, edit.list)}${name ? `: ${shorten(String(name), longest)}` : ''}`;
}

/** What became different of a named figure: its value as it is printed. */
function figureWords({ kind, field, before, after }: Extract<ItemEdit, { op: 'setItem' }>): string | null {
  if (field === 'source') return after ? 'Let it follow a register' : 'Let it follow no register any more';
  if (field !== 'value') return plainWords(kind, field, before ?? '', after ?? '');
  const words = (value: unknown) => figureText((value ?? null) as Figure['value']) || 'empty';
  return `Value: ${words(before)} → ${words(after)}`;
}

function isPlain(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}

function isParts(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
