import { emptyValue } from './empty-value.ts';
import type { Field } from './field.ts';
import type { Kind } from './kinds.ts';
import type { RecordFrom } from './record-from.ts';

export type { Choice, Field, FieldShape } from './field.ts';
export { type Kind, kinds } from './kinds.ts';

/** What every record has: an identifier that never changes. All other fields are its noun's. */
export type RecordBase = { readonly id: string };

/** Fields whose earlier values stay readable: each time one of `of` is changed, `list` notes the day and what holds from it on. */
export type Keeping = { readonly list: string; readonly of: readonly string[] };

/** `upgrades[n]` turns a record of format n into format n + 1. */
export type Upgrades = Readonly<Record<number, (record: Record<string, unknown>) => Record<string, unknown>>>;

/** Everything about one kind of record, as data. */
export type Noun<T extends RecordBase = RecordBase> = {
  readonly kind: Kind;
  /** 'risk' and 'risks', for sentences. */
  readonly label: string;
  readonly plural: string;
  /** The format of stored records; each step up has one function in `upgrades`. */
  readonly version: number;
  /** What forms, tables, searches and imports show, in this order; computed fields among them. */
  readonly fields: readonly Field[];
  /** Every field that is stored, as it is checked; null where the noun has a schema of its own (see `schemas.ts`). */
  readonly stored: readonly Field[] | null;
  /** A new record with every default. */
  readonly create: (id: string) => T;
  /** The words a record is known by in lists, links and sentences. */
  readonly titleOf: (record: T) => string;
  readonly upgrades: Upgrades;
  readonly keeps: readonly Keeping[];
};

/** The record type of a noun. */
export type RecordOfNoun<N> = N extends Noun<infer T> ? T : never;

type Described<F extends readonly Field[], I extends readonly Field[]> = {
  readonly kind: Kind;
  readonly label: string;
  readonly plural: string;
  readonly version: number;
  readonly fields: F;
  /** Fields that are stored and stand in no form or table. */
  readonly inner?: I;
  /** What a new record begins with where a field does not begin empty. */
  readonly starts: Partial<RecordFrom<[...F, ...I]>>;
  readonly titleOf: (record: RecordFrom<[...F, ...I]>) => string;
  readonly upgrades: Upgrades;
  readonly keeps?: readonly Keeping[];
};

/** A noun whose fields say everything: the type of its records, their defaults and what they may hold follow from them. */
export function defineNoun<const F extends readonly Field[], const I extends readonly Field[] = readonly []>(
  described: Described<F, I>,
): Noun<RecordFrom<[...F, ...I]>> {
  const { fields, inner = [], starts, keeps = [], ...rest } = described;
  const stored: readonly Field[] = [...fields, ...inner].filter((field) => !field.computed);
  const empty = Object.fromEntries(stored.map((field) => [field.name, emptyValue(field.shape)]));
  return { ...rest, fields, stored, keeps, create: (id) => ({ id, ...empty, ...starts }) as RecordFrom<[...F, ...I]> };
}

/** A noun whose records follow rules that fields cannot say; its schema stands in `schemas.ts`. */
export function defineNounWithSchema<T extends RecordBase>(noun: Omit<Noun<T>, 'stored' | 'keeps'>): Noun<T> {
  return { ...noun, stored: null, keeps: [] };
}
