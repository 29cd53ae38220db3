import type { Choice } from '#shared/domain/field.ts';
import type { Kind } from '#shared/domain/kinds.ts';
import { nouns, type RecordOf } from '#shared/domain/nouns.ts';
import type { RegisterSource } from './source.ts';

/** The choices of a field of a noun, as records are chosen by them. */
export function byField<K extends Kind>(kind: K, field: keyof RecordOf[K] & string, label: string): NonNullable<RegisterSource<K>['narrow']> {
  const shape = nouns[kind].fields.find((one) => one.name === field)?.shape;
  const choices: readonly Choice[] = shape?.type === 'choice' ? shape.choices : [];
  return { label, choices: () => choices, is: (record, value) => record[field] === value };
}

/** No order but that of the references. */
export const byReference = { value: 'reference', label: 'In the order of the references', compare: () => 0 };

/** By a day, the first first; what has none comes last. */
export function byDay<K extends Kind>(value: string, label: string, of: (record: RecordOf[K]) => string | null) {
  return { value, label, compare: (a: RecordOf[K], b: RecordOf[K]) => ((of(a) ?? '9') < (of(b) ?? '9') ? -1 : (of(a) ?? '9') > (of(b) ?? '9') ? 1 : 0) };
}
