import type { Block } from '#shared/domain/report/index.ts';
import type { PaperRecords } from '#shared/outline/build.ts';
import type { Outline } from '#shared/outline/outline.ts';
import type { PartStyle } from '#shared/word/index.ts';

/** What a page asks of the Word worker. */
export type WordRequest =
  /** Makes ready what does not depend on the words, so that the first export is quick. */
  | { readonly ask: 'prepare'; readonly style: PartStyle }
  /** Some of the blocks of the paper that is written next. */
  | { readonly ask: 'take'; readonly blocks: readonly Block[] }
  /** Writes the paper with the blocks taken since the last one. */
  | { readonly ask: 'write'; readonly records: Omit<PaperRecords, 'blocks'>; readonly blobs: ReadonlyMap<string, Uint8Array> }
  /** Writes a document that is laid out already. */
  | OutlineRequest
  | ComparisonRequest;

/** A document that is laid out already, with the bytes of its pictures by hash. */
export type OutlineRequest = { readonly ask: 'outline'; readonly outline: Outline; readonly blobs: ReadonlyMap<string, Uint8Array> };

/** What came and went between two states of a paper, to be written as tracked changes. */
export type ComparisonRequest = {
  readonly ask: 'compare';
  readonly before: PaperRecords;
  readonly after: PaperRecords;
  readonly blobs: ReadonlyMap<string, Uint8Array>;
  readonly author: string;
  /** ISO 8601, UTC, whole seconds. */
  readonly date: string;
};

/** What the Word worker says. `done` goes from 0 to 1. */
export type WordAnswer =
  | { readonly say: 'progress'; readonly done: number }
  | { readonly say: 'written'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly say: 'failed'; readonly message: string };
