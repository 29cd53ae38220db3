import { useState } from 'react';

/** The rows of a register that are marked, to be changed together. */
export type Marks = {
  readonly ids: readonly string[];
  readonly has: (id: string) => boolean;
  /** Marks a row, or takes its mark away; the other way round where `on` is not given. */
  readonly mark: (id: string, on?: boolean) => void;
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
    mark: (id, on = !marked.has(id)) =>
      setMarked((now) => {
        const next = new Set(now);
        if (on) next.add(id);
        else next.delete(id);
        return next;
      }),
    markAll: (ids) => setMarked(new Set(ids)),
    clear: () => setMarked(nothing),
  };
}
