import { type PartialDate, partialDateKey } from '#shared/base/partial-date.ts';
import type { FieldShape } from '#shared/domain/noun.ts';
import { type Score, scoreProduct } from '#shared/domain/risk-matrix.ts';

/**
 * What became of a field: 'current score rose from 12 High (3 × 4) to 16 High (4 × 4)'. `from` and `to` are the values
 * in words. Long texts are not repeated.
 */
export function differenceSentence(label: string, shape: FieldShape, before: unknown, after: unknown, from: string, to: string): string {
  // Words such as RAG and FTE stay as they are.
  const name = /^[A-Z][a-z ]/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
  if (shape.type === 'flag') return `${after ? 'now' : 'no longer'} marked “${name}”`;
  if (shape.type === 'text') return `${name} ${from === '' ? 'was written' : to === '' ? 'was taken out' : 'was rewritten'}`;
  if (from === '') return `${name} was set to ${to}`;
  if (to === '') return `${name} was taken out (it was ${from})`;
  return `${name} ${verb(shape, before, after)} from ${from} to ${to}`;
}

function verb(shape: FieldShape, before: unknown, after: unknown): string {
  const order = orderOf(shape, before, after);
  if (shape.type === 'day' || shape.type === 'partialDate') return order > 0 ? 'moved later,' : order < 0 ? 'moved earlier,' : 'changed';
  return order > 0 ? 'rose' : order < 0 ? 'fell' : 'changed';
}

/** Above 0 where what is now comes after, or is more than, what was; 0 where that cannot be said. */
function orderOf(shape: FieldShape, before: unknown, after: unknown): number {
  switch (shape.type) {
    case 'score':
      return scoreProduct(after as Score) - scoreProduct(before as Score);
    case 'money':
    case 'whole':
    case 'fte':
    case 'decimal':
      return Number(after) - Number(before);
    case 'day':
      return compare(String(before), String(after));
    case 'partialDate':
      return isKnown(before) && isKnown(after) ? compare(partialDateKey(before), partialDateKey(after)) : 0;
    default:
      return 0;
  }
}

function isKnown(value: unknown): value is PartialDate {
  return (value as PartialDate).kind !== 'tbc';
}

function compare(before: string, after: string): number {
  return before < after ? 1 : before > after ? -1 : 0;
}
