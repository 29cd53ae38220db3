import type { Kind } from './kinds.ts';

/** One choice among several, with the word that people read. */
export type Choice = { readonly value: string; readonly label: string };

/** How a field is shown, edited, compared, checked and read. Records, tables, forms and imports are made from this. */
export type FieldShape =
  /** One line of text. `filled`: it must not be empty. */
  | { readonly type: 'line'; readonly filled?: true; readonly format?: 'email' }
  /** Several lines of plain text. */
  | { readonly type: 'text' }
  /** `optional`: null while not known. */
  | { readonly type: 'whole'; readonly min: number; readonly max: number; readonly optional?: true }
  /** Whole pence ({@link Pence}), or null while not known. */
  | { readonly type: 'money' }
  /** An exact decimal number ({@link Decimal}), or null while not known. */
  | { readonly type: 'decimal' }
  /** A number of half posts ({@link HalfPosts}), or null while not known. */
  | { readonly type: 'fte' }
  /** A {@link FinancialYear} or null. */
  | { readonly type: 'financialYear' }
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
  | { readonly type: 'settingsChoice'; readonly list: 'stages' | 'categories' | 'proximities' | 'reportStages' }
  /** The id of another record, or null. */
  | { readonly type: 'reference'; readonly to: Kind }
  /** The ids of other records. */
  | { readonly type: 'references'; readonly to: Kind }
  /** A point on the council's risk matrix ({@link Score}), or null while not scored. */
  | { readonly type: 'score' }
  /** A {@link Place} in an order that people make by hand. */
  | { readonly type: 'place' }
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
  /**
   * Worked out from the record (or the item) and never stored: shown, sorted by and printed, never written in, left out
   * by imports. Read it through {@link valueOf}.
   */
  readonly computed?: (record: never) => unknown;
  /** It comes from a step of its own and is written in nowhere else: the sentence that says where. */
  readonly fixed?: string;
  /** A number for one of something, such as the cost of one post: it is never added up over records. */
  readonly rate?: true;
  /** A line that counts within a programme: the next number after this letter is proposed for a new record ('R12'). */
  readonly numbered?: string;
  /** A reference to its own kind that must not lead back to the record: what it means, as in 'A depends on B'. */
  readonly acyclic?: string;
};

/**
 * A field's value in a record or item, whatever the kind. Given the field itself, what is worked out is worked out;
 * given a name, only what is stored is found.
 */
export function valueOf(record: object, field: string | Pick<Field, 'name' | 'computed'>): unknown {
  if (typeof field !== 'string' && field.computed) return (field.computed as (record: object) => unknown)(record);
  return (record as Readonly<Record<string, unknown>>)[typeof field === 'string' ? field : field.name];
}
