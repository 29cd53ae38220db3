import type { Fields } from '#shared/changes/change.ts';
import type { Kind } from '#shared/domain/noun.ts';

/** What is looked for: every word must occur in a record, whole or as a part of a word. */
export type SearchQuery = {
  readonly words: string;
  /** Only records of this kind; null for all. */
  readonly kind: Kind | null;
  /** Only records of this programme and of its projects; null for all. */
  readonly programme: string | null;
  /** So many hits of each kind are shown. */
  readonly limit: number;
};

/** Some words; `hit` where they are among those looked for. */
export type Piece = { readonly text: string; readonly hit: boolean };

/** One record that was found, and where the words stand in it. */
export type SearchHit = {
  readonly kind: Kind;
  readonly id: string;
  readonly title: readonly Piece[];
  /** 'R4'; no piece where it has none. */
  readonly reference: readonly Piece[];
  /** 'Cause': the field that the excerpt is from; null where all words stand in the title. */
  readonly where: string | null;
  /** The block of a report that the excerpt is from. */
  readonly block: string | null;
  readonly excerpt: readonly Piece[];
  readonly fit: Fit;
};

/** How well a record fits: 'begins' (its title or reference is or begins with the words), 'title', or 'text'. */
export type Fit = 'begins' | 'title' | 'text';

/** What was found: hits by kind, the best first; the counts are of all that fit, shown or not. */
export type SearchFound = {
  readonly query: SearchQuery;
  /** False while records are still being read for the first time: there may be more. */
  readonly complete: boolean;
  readonly total: number;
  readonly kinds: readonly { readonly kind: Kind; readonly count: number }[];
  readonly programmes: readonly { readonly id: string; readonly title: string; readonly count: number }[];
  readonly hits: readonly SearchHit[];
};

/** Rows as they are now, null where they went. */
export type SearchedRows = {
  readonly records: ReadonlyMap<Kind, ReadonlyMap<string, Fields | null>>;
  readonly blocks: ReadonlyMap<string, { readonly report: string; readonly block: Fields | null }>;
};

/** What a page tells the search worker. */
export type SearchRequest =
  /** Reads every record of a database, by its name in the browser. */
  | { readonly ask: 'read'; readonly database: string }
  /** Some rows were written since. */
  | { readonly ask: 'follow'; readonly rows: SearchedRows }
  /** Answers now, and again whenever records change, until `asker` asks for something else or leaves. */
  | { readonly ask: 'find'; readonly asker: string; readonly query: SearchQuery }
  | { readonly ask: 'leave'; readonly asker: string };

/** What the search worker says. */
export type SearchAnswer =
  | { readonly say: 'found'; readonly asker: string; readonly found: SearchFound }
  | { readonly say: 'failed'; readonly message: string };
