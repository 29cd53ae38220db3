import type { Field, Kind } from '#shared/domain/noun.ts';
import { type AnyRecord, nouns } from '#shared/domain/nouns.ts';
import { valueOf } from '#renderer/parts/field-text.ts';

/** A register that a section of a form leads to, and its place below the page's address. */
export type SectionRegister = { readonly kind: Kind; readonly label: string; readonly to: string };

/** One section of a long form: some of the record's own fields, and the registers that say the rest. */
export type Section = {
  readonly key: string;
  readonly title: string;
  readonly fields: readonly string[];
  readonly registers?: readonly SectionRegister[];
  /** Fills itself, or need not be filled: nothing is said to be missing. */
  readonly isOptional?: true;
};

/** How much of a section is there: `empty` names its fields that say nothing yet; `records` are those in its registers. */
export type Fullness = { readonly empty: readonly string[]; readonly of: number; readonly records: number };

/** What of a section is still empty. A tick box and a choice always say something. `count` gives the records of a kind. */
export function fullnessOf(kind: Kind, record: AnyRecord, section: Section, count: (kind: Kind) => number): Fullness {
  const fields = section.fields.flatMap((name) => nouns[kind].fields.find((one) => one.name === name) ?? []).filter(isAsked);
  return {
    empty: fields.filter((field) => isEmpty(valueOf(record, field))).map((field) => field.label),
    of: fields.length,
    records: (section.registers ?? []).reduce((sum, one) => sum + count(one.kind), 0),
  };
}

/** The fullness in a word or two, as the list of sections shows it; '' where nothing is missing. */
export function fullnessWords({ empty, of, records }: Fullness): string {
  if (empty.length === of && records === 0) return 'empty';
  return empty.length === 0 ? '' : `${of - empty.length} of ${of}`;
}

function isAsked({ shape, computed }: Field): boolean {
  return !computed && shape.type !== 'flag' && shape.type !== 'choice' && shape.type !== 'settingsChoice';
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || (typeof value === 'string' && value.trim() === '') || (Array.isArray(value) && value.length === 0);
}
