import { assertNever } from '#shared/base/assert.ts';
import { type PartialDate, partialDateKey } from '#shared/base/partial-date.ts';
import { type Field, type FieldShape, valueOf } from './field.ts';
import type { Kind } from './kinds.ts';
import { nouns } from './nouns.ts';
import { bandOf, type Score, scoreProduct } from './risk-matrix.ts';
import type { Settings } from './settings.ts';
import { typedText } from './typed-text.ts';

export { valueOf } from './field.ts';

/** What it takes to say references and the council's own lists in words. */
export type Titles = {
  /** False until all titles have been read once. */
  readonly ready: boolean;
  readonly settings: Settings;
  /** The title of a record; null where there is no such record (any more). */
  readonly titleOf: (kind: Kind, id: string) => string | null;
};

/** What a field says in a table, a list or a print, as plain words. '' where it is empty. */
export function fieldText(value: unknown, shape: FieldShape, titles: Titles): string {
  if (value === null || value === undefined || value === '') return '';
  switch (shape.type) {
    case 'line':
    case 'text':
    case 'time':
    case 'whole':
    case 'money':
    case 'decimal':
    case 'fte':
    case 'financialYear':
    case 'day':
    case 'partialDate':
      return typedText(value, shape);
    case 'place':
      return String(value);
    case 'flag':
      return value ? 'Yes' : '';
    case 'choice':
      return shape.choices.find((one) => one.value === value)?.label ?? String(value);
    case 'settingsChoice':
      return titles.settings[shape.list].find((one) => one.value === value)?.label ?? String(value);
    case 'reference':
      return referenceText(shape.to, value as string, titles);
    case 'references':
      return (value as readonly string[]).map((id) => referenceText(shape.to, id, titles)).join(', ');
    case 'score':
      return scoreText(value as Score, titles);
    case 'list':
      return (value as readonly object[]).map((item) => itemText(item, shape.fields, titles)).join('\n');
    default:
      return assertNever(shape);
  }
}

/** '12 High (3 x 4)'. */
function scoreText(score: Score, titles: Titles): string {
  return `${scoreProduct(score)} ${bandOf(score, titles.settings.matrix)?.label ?? ''} (${score.likelihood} × ${score.impact})`;
}

function referenceText(kind: Kind, id: string, titles: Titles): string {
  return titles.titleOf(kind, id) ?? (titles.ready ? `removed ${nouns[kind].label}` : '');
}

/** Stands for what is empty in an item, where a reader could otherwise take what follows for it. */
export const emptyPart = '–';

/** '2026/27 · £10,000 · – · £10,000': what an item holds, one line; see {@link emptyPart}. */
function itemText(item: object, fields: readonly Field[], titles: Titles): string {
  const parts = fields.map((field) => fieldText(valueOf(item, field), field.shape, titles).replace(/\s*\n\s*/g, ' '));
  const isMistakable = fields.some(
    (field, index) => parts[index] === '' && fields.some((later, at) => at > index && parts[at] !== '' && readAlike(field, later)),
  );
  if (!isMistakable) return parts.filter(Boolean).join(' · ');
  const end = parts.findLastIndex(Boolean) + 1;
  return parts
    .slice(0, end)
    .map((part) => part || emptyPart)
    .join(' · ');
}

function readAlike(one: Field, other: Field): boolean {
  return isFree(one.shape) ? isFree(other.shape) : one.shape.type === other.shape.type;
}

/** Whether any words may stand in the field, so that they do not show which field they belong to. */
export function isFree({ type }: FieldShape): boolean {
  return ['line', 'text', 'reference', 'references'].includes(type);
}

/**
 * What a field sorts by: numbers or text, never both in one column. Empty ones give null and stand last. Choices and
 * the council's lists sort in the order they are given in, not by the alphabet.
 */
export function sortKey(value: unknown, shape: FieldShape, titles: Titles): number | string | null {
  if (value === null || value === undefined || value === '') return null;
  switch (shape.type) {
    case 'whole':
    case 'money':
    case 'fte':
    case 'financialYear':
      return value as number;
    case 'decimal':
      return Number(value);
    case 'flag':
      return value ? 1 : 0;
    case 'day':
    case 'time':
    case 'place':
      return value as string;
    case 'partialDate':
      return partialDateKey(value as PartialDate);
    case 'choice':
      return shape.choices.findIndex((one) => one.value === value);
    case 'settingsChoice':
      return titles.settings[shape.list].findIndex((one) => one.value === value);
    case 'score':
      return scoreProduct(value as Score);
    case 'line':
    case 'text':
    case 'reference':
    case 'references':
    case 'list':
      return fieldText(value, shape, titles) || null;
    default:
      return assertNever(shape);
  }
}
