import type { Block } from '#shared/domain/report/index.ts';
import type { PaperRecords } from '#shared/outline/build.ts';
import type { Outline, OutlineNode } from '#shared/outline/outline.ts';
import type { Typeset } from '#shared/pdf/typeset.ts';

type Blobs = ReadonlyMap<string, Uint8Array>;

/** What is asked of the typesetter's worker. It does one after another. */
export type TypesetRequest =
  /** Some of the nodes or blocks of what is typeset next. */
  | { readonly ask: 'take'; readonly nodes?: readonly OutlineNode[]; readonly blocks?: readonly Block[] }
  /** Typesets a paper or a pack with the nodes taken since the last one. */
  | { readonly ask: 'outline'; readonly outline: Omit<Outline, 'nodes'>; readonly blobs: Blobs }
  /** Typesets a report with the blocks taken since the last one. */
  | { readonly ask: 'report'; readonly records: Omit<PaperRecords, 'blocks'>; readonly blobs: Blobs };

/** What the worker says. `done` goes from 0 to 1; `memory` is what the typesetter holds, in bytes. */
export type TypesetAnswer =
  | { readonly say: 'progress'; readonly done: number }
  | { readonly say: 'typeset'; readonly made: Typeset; readonly memory: number }
  | { readonly say: 'failed'; readonly message: string };
