import { longDate } from '#shared/base/calendar-date.ts';
import type { Edit } from '#shared/changes/change.ts';
import { nouns } from '#shared/domain/nouns.ts';
import { fieldText } from './field-text.ts';
import type { Lookups } from './lookups.tsx';

const longest = 120;

/** '22 November 2026, 14:05', on this computer's clock. */
export function momentWords(wall: string): string {
  const at = new Date(wall);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${longDate(`${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`)}, ${two(at.getHours())}:${two(at.getMinutes())}`;
}

/** What an edit did, in words: 'Owner: A. Bell → C. Dean'. Null where the command's own name says it all. */
export function editWords(edit: Edit, lookups: Lookups): string | null {
  if (edit.op === 'set') {
    const field = nouns[edit.kind].fields.find((one) => one.name === edit.field);
    if (!field) return null;
    const words = (value: unknown) => shorten(fieldText(value, field.shape, lookups)) || 'empty';
    return `${field.label}: ${words(edit.before)} → ${words(edit.after)}`;
  }
  if (!('list' in edit)) return null;
  const field = nouns[edit.kind].fields.find((one) => one.name === edit.list);
  if (field?.shape.type !== 'list') return null;
  const { item, fields } = field.shape;
  const itemWords = (value: unknown) => shorten(fieldText([value], { type: 'list', item, fields }, lookups));
  switch (edit.op) {
    case 'insert': return `Added ${item}: ${itemWords(edit.value) || 'empty'}`;
    case 'remove': return `Removed ${item}: ${itemWords(edit.before) || 'empty'}`;
    case 'move': return `Moved a ${item}`;
    case 'setItem': {
      const part = fields.find((one) => one.name === edit.field);
      if (!part) return null;
      const words = (value: unknown) => shorten(fieldText(value, part.shape, lookups)) || 'empty';
      return `${part.label}: ${words(edit.before)} → ${words(edit.after)}`;
    }
  }
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > longest ? `${line.slice(0, longest)} …` : line;
}
