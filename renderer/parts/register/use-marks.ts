import { useState } from 'react';

/** The rows of a register that are marked, to be changed together. */
export type Marks = {
  readonly ids: readonly string[];
  readonly has: (id: string) => boolean;
  /** Marks a row, or takes its mark away. */
  readonly mark: (id: string) => void;
  /** Marks these besides those that are marked. */
  readonly add: (ids: readonly string[]) => void;
  /** Marks all of these; where all of them are marked, takes their marks away. */
  readonly markTogether: (ids: readonly string[]) => void;
  readonly markAll: (ids: readonly string[]) => void;
  readonly clear: () => void;
};

const nothing: ReadonlySet<string> = new Set();

/** See {@link Marks}. Marks stay while one filters and sorts. */
export function useMarks(): Marks {
  const [marked, setMarked] = useState(nothing);
  return {
    ids: [...marked],
    has: (id) => marked.has(id),
    mark: (id) =>
      setMarked((now) => {
        const next = new Set(now);
        if (!next.delete(id)) next.add(id);
        return next;
      }),
    add: (ids) => setMarked((now) => new Set([...now, ...ids])),
    markTogether: (ids) => setMarked((now) => (ids.every((id) => now.has(id)) ? without(now, ids) : new Set([...now, ...ids]))),
    markAll: (ids) => setMarked(new Set(ids)),
    clear: () => setMarked(nothing),
  };
}

function without(marked: ReadonlySet<string>, ids: readonly string[]): ReadonlySet<string> {
  const next = new Set(marked);
  for (const id of ids) next.delete(id);
  return next;
}
