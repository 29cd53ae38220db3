import type { PaperRecords } from '#shared/outline/build.ts';
import type { PartStyle } from '#shared/word/index.ts';

/** What a page asks of the Word worker. */
export type WordRequest =
  /** Makes ready what does not depend on the words, so that the first export is quick. */
  | { readonly ask: 'prepare'; readonly style: PartStyle }
  | { readonly ask: 'write'; readonly records: PaperRecords; readonly blobs: ReadonlyMap<string, Uint8Array> };

/** What the Word worker says. `done` goes from 0 to 1. */
export type WordAnswer =
  | { readonly say: 'progress'; readonly done: number }
  | { readonly say: 'written'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly say: 'failed'; readonly message: string };
