import type { Choice } from '#shared/domain/field.ts';
import type { Kind } from '#shared/domain/kinds.ts';
import type { RecordOf } from '#shared/domain/nouns.ts';
import type { CalendarDate } from '#shared/base/calendar-date.ts';
import type { FillRecords } from '../fill-records.ts';
import type { Column } from './columns.ts';

/** A register as reports tell of it: what is usual, and what can be asked of it beyond its fields. */
export type RegisterSource<K extends Kind> = {
  readonly kind: K;
  readonly label: string;
  readonly from: string;
  /** Kinds that its fields point at, besides project and person. */
  readonly pointsAt?: readonly Kind[];
  /** Columns that its fields do not give, or that say it better than they do. */
  readonly columns: readonly Column<K>[];
  /** The usual columns of a table, by name. */
  readonly usual: readonly string[];
  /** What is told of each record in prose; the usual columns where it is left out. */
  readonly told?: readonly string[];
  /** Records that are still being dealt with; `words` count them: 'open risk', 'open risks'. */
  readonly open?: { readonly label: string; readonly words: readonly [string, string]; readonly is: (record: RecordOf[K]) => boolean };
  /** The day by which records can be chosen, the last that a partial date allows. `isSettled`: it is neither late nor due. */
  readonly due?: { readonly label: string; readonly of: (record: RecordOf[K]) => CalendarDate | null; readonly isSettled: (record: RecordOf[K]) => boolean };
  /** What else they can be chosen by: rating, priority, status. */
  readonly narrow?: {
    readonly label: string;
    /** Which are chosen at first; left out: all. */
    readonly start?: readonly string[];
    readonly choices: (records: FillRecords) => readonly Choice[];
    readonly is: (record: RecordOf[K], value: string, records: FillRecords) => boolean;
  };
  /** The first is the usual order; `compare` is asked with the records in the order of their references. */
  readonly orders: readonly (Choice & { readonly compare: (a: RecordOf[K], b: RecordOf[K]) => number })[];
  /** A sentence about the records that are counted, after the one that counts them; '' for none. */
  readonly about?: (counted: readonly RecordOf[K][], records: FillRecords) => string;
};
