import type { Field } from '#shared/domain/field.ts';
import type { Kind } from '#shared/domain/kinds.ts';
import { nouns } from '#shared/domain/nouns.ts';

/**
 * What a column of a sheet can stand for: a field, or one of the two steps that make a score. The key is the field's
 * name, followed by the step: 'owner', 'current.likelihood'.
 */
export type Target = { readonly key: string; readonly label: string; readonly field: Field; readonly step: 'likelihood' | 'impact' | null };

/** Everything that a register's columns can stand for, in the order of its fields. What is worked out, or noted by itself, is never read. */
export function targetsOf(kind: Kind): readonly Target[] {
  const kept = new Set(nouns[kind].keeps.map(({ list }) => list));
  return nouns[kind].fields.flatMap((field): Target[] => {
    if (field.computed || field.shape.type === 'place' || kept.has(field.name)) return [];
    const whole: Target = { key: field.name, label: field.label, field, step: null };
    if (field.shape.type !== 'score') return [whole];
    return [
      whole,
      { key: `${field.name}.likelihood`, label: `${field.label}: likelihood`, field, step: 'likelihood' },
      { key: `${field.name}.impact`, label: `${field.label}: impact`, field, step: 'impact' },
    ];
  });
}

/** The field that a kind's records are called by. */
export function titleField(kind: Kind): Field | null {
  const { fields } = nouns[kind];
  return fields.find((field) => field.name === 'title') ?? fields.find((field) => field.name === 'name') ?? null;
}
