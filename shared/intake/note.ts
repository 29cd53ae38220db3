/**
 * What is to be said of one cell or row. 'must': the row cannot be taken as it stands. 'note': it is taken, and this is
 * how. `key` is the target concerned, null for the row as a whole.
 */
export type RowNote = { readonly level: 'must' | 'note'; readonly key: string | null; readonly message: string };

/** A value that was read from a cell; undefined where there is none, so that nothing is changed. */
export type ReadValue = { readonly value: unknown; readonly notes: readonly Omit<RowNote, 'key'>[] };

export function read(value: unknown, note?: string): ReadValue {
  return { value, notes: note === undefined ? noNotes : [{ level: 'note', message: note }] };
}

/** The cell cannot be read as what its column stands for. */
export function unread(message: string): ReadValue {
  return { value: undefined, notes: [{ level: 'must', message }] };
}

const noNotes: readonly Omit<RowNote, 'key'>[] = [];
