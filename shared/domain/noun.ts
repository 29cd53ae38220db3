import type { z } from '#shared/base/schema.ts';

/** The kinds of record that the app keeps. A kind is also the name of its table. */
export const kinds = ['settings', 'person', 'programme', 'project', 'milestone', 'risk', 'committee', 'meeting', 'report'] as const;
export type Kind = (typeof kinds)[number];

/** What every record has: an identifier that never changes. All other fields are its noun's. */
export type RecordBase = { readonly id: string };

/** One choice among several, with the word that people read. */
export type Choice = { readonly value: string; readonly label: string };

/** How a field is shown, edited, compared and read. Tables, forms and imports are made from this. */
export type FieldShape =
  /** One line of text. */
  | { readonly type: 'line' }
  /** Several lines of plain text. */
  | { readonly type: 'text' }
  | { readonly type: 'whole'; readonly min: number; readonly max: number }
  | { readonly type: 'flag' }
  /** A calendar day or null. */
  | { readonly type: 'day' }
  /** A time of day 'HH:MM' or ''. */
  | { readonly type: 'time' }
  /** A {@link PartialDate} or null. */
  | { readonly type: 'partialDate' }
  /** One of the given words. */
  | { readonly type: 'choice'; readonly choices: readonly Choice[] }
  /** One of the words in a list of the council's settings. */
  | { readonly type: 'settingsChoice'; readonly list: 'stages' | 'categories' | 'proximities' }
  /** The id of another record, or null. */
  | { readonly type: 'reference'; readonly to: Kind }
  /** The ids of other records. */
  | { readonly type: 'references'; readonly to: Kind }
  /** A point on the council's risk matrix ({@link Score}), or null while not scored. */
  | { readonly type: 'score' }
  /** Ordered things with an id, a place and fields of their own. */
  | { readonly type: 'list'; readonly item: string; readonly fields: readonly Field[] };

/** One field of a record, or of an item in a list. */
export type Field = {
  readonly name: string;
  /** The word on screens, in tables and imports. */
  readonly label: string;
  readonly shape: FieldShape;
  /** A sentence of help, shown under the field. */
  readonly help?: string;
  /** Where it may not be emptied: the sentence that says why. What was stored empty before stays readable. */
  readonly needed?: string;
  /** Shown as a column in the register unless the user hides it. */
  readonly column?: boolean;
  /** The heading the field stands under in the form. */
  readonly group?: string;
};

/** Everything about one kind of record, as data. */
export type Noun<T extends RecordBase = RecordBase> = {
  readonly kind: Kind;
  /** 'risk' and 'risks', for sentences. */
  readonly label: string;
  readonly plural: string;
  /** The format of stored records; each step up has one function in `upgrades`. */
  readonly version: number;
  /** What a stored record must be. */
  readonly schema: z.ZodType<T>;
  readonly fields: readonly Field[];
  /** A new record with every default. */
  readonly create: (id: string) => T;
  /** The words a record is known by in lists, links and sentences. */
  readonly titleOf: (record: T) => string;
  /** `upgrades[n]` turns a record of format n into format n + 1. */
  readonly upgrades: Readonly<Record<number, (record: Record<string, unknown>) => Record<string, unknown>>>;
};

/** Ties a noun's parts together so that the compiler checks them against each other. */
export function defineNoun<T extends RecordBase>(noun: Noun<T>): Noun<T> {
  return noun;
}
