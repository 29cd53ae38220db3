/**
 * How much a finding weighs. 'must': a report does not go out with it. 'should': an author mends it or knows why not.
 * 'advice': it reads better otherwise.
 */
export type Severity = 'must' | 'should' | 'advice';

/** Characters of the plain text (see `plainText`) of a node, or of one cell of it. */
export type Range = { readonly from: number; readonly to: number };

/** One cell of a table: the id of its row, and its column from 0. */
export type Cell = { readonly row: string; readonly column: number };

/** What mends a finding for sure, as data. It is done only where the words in question still say `was`. */
export type Fix =
  /** Puts `by` in the place of the words at `range`. */
  | { readonly fix: 'words'; readonly label: string; readonly range: Range; readonly was: string; readonly by: string }
  /** Makes a live reference to these of the typed words at `range`; only what is printed of a reference is replaced. */
  | {
      readonly fix: 'reference';
      readonly label: string;
      readonly range: Range;
      readonly was: string;
      readonly to: readonly string[];
      readonly form: 'list' | 'range';
    }
  /** Puts a named figure of the report, which prints the same, in the place of the words at `range`. */
  | { readonly fix: 'figure'; readonly label: string; readonly range: Range; readonly was: string; readonly figure: string };

/** Something that a check found. */
export type Finding = {
  readonly severity: Severity;
  /** Where it is: the id of an outline node, a slot, or 'part:<name>', as jumps take them. */
  readonly at: string;
  readonly cell?: Cell;
  /** The words in question; left out where the whole of `at` is. */
  readonly range?: Range;
  /** What is wrong and what to do, in a plain sentence or two. */
  readonly message: string;
  readonly fix?: Fix;
};
