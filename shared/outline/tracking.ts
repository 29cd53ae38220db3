/**
 * What went and what came in a paper that shows both an earlier and a later state: nodes, rows of tables and pieces of
 * words, by identity. What is in neither stands in both.
 */
export type Tracking = {
  /** Who the changes are by. */
  readonly author: string;
  /** When they were made (ISO 8601, UTC, whole seconds). */
  readonly date: string;
  readonly of: ReadonlyMap<object, 'added' | 'removed'>;
  /** The words of the caption that a table had before, where they differ; '' where it had none. */
  readonly captions: ReadonlyMap<object, string>;
};
