import type { FindQuery } from './find-matches.ts';

/** How many places there are, and the number of the one that is shown, from 0; -1 where there are none. */
export type Found = { readonly count: number; readonly at: number };

/** Where words are looked for: the page being written, or the preview. */
export type FindTarget = {
  /** Looks through everything, marks it, and shows the place at or after the last one shown. */
  readonly look: (query: FindQuery) => Found;
  /** The same after the text became different: nothing moves. */
  readonly lookAgain: (query: FindQuery) => Found;
  /** Shows another place. */
  readonly go: (at: number) => Found;
  /** Takes the marks away; the keys go to the place that was shown. */
  readonly leave: () => void;
  /** Takes the marks away and leaves the keys where they are. */
  readonly clear: () => void;
  /** Calls `listener` when the text became different, until the function that is answered is called. */
  readonly follow: (listener: () => void) => () => void;
};

/** More are counted, but not drawn. */
export const mostDrawn = 3_000;
export const marked = { all: 'found', here: 'found-here' } as const;
