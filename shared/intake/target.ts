import type { Field } from '#shared/domain/field.ts';
import type { Kind } from '#shared/domain/kinds.ts';
import { nouns } from '#shared/domain/nouns.ts';
import { shownFields } from '#shared/templates/shown-fields.ts';

/**
 * What a column of a sheet can stand for: a field, one of the two steps that make a score, or an `amount` of a list in
 * the financial year that the column's heading names, which several columns can. The key is the field's name, followed by
 * the step or the amount: 'owner', 'current.likelihood', 'profile.gross'.
 */
export type Target = {
  readonly key: string;
  readonly label: string;
  readonly field: Field;
  readonly step: 'likelihood' | 'impact' | null;
  readonly amount: Field | null;
};

/** Everything that a register's columns can stand for, in the order of its fields. What is worked out, or noted by itself, is never read. */
export function targetsOf(kind: Kind): readonly Target[] {
  const kept = new Set(nouns[kind].keeps.map(({ list }) => list));
  return shownFields(kind).flatMap((field): Target[] => {
    if (field.computed || field.fixed !== undefined || field.shape.type === 'place' || kept.has(field.name)) return [];
    const whole: Target = { key: field.name, label: field.label, field, step: null, amount: null };
    if (field.shape.type === 'list') return [whole, ...amountsOf(field).map((amount) => amountTarget(field, amount))];
    if (field.shape.type !== 'score') return [whole];
    return [
      whole,
      { key: `${field.name}.likelihood`, label: `${field.label}: likelihood`, field, step: 'likelihood', amount: null },
      { key: `${field.name}.impact`, label: `${field.label}: impact`, field, step: 'impact', amount: null },
    ];
  });
}

/** What is kept of each financial year in a list that goes by years. */
export function amountsOf({ shape }: Field): readonly Field[] {
  if (shape.type !== 'list' || shape.fields[0]?.shape.type !== 'financialYear') return [];
  return shape.fields.filter((one) => one.shape.type === 'money' && !one.computed);
}

function amountTarget(field: Field, amount: Field): Target {
  return { key: `${field.name}.${amount.name}`, label: `${amount.label} of the year in the heading`, field, step: null, amount };
}

/** The field that a kind's records are called by. */
export function titleField(kind: Kind): Field | null {
  const { fields } = nouns[kind];
  return fields.find((field) => field.name === 'title') ?? fields.find((field) => field.name === 'name') ?? null;
}
