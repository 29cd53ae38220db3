import type { Result } from '#shared/base/result.ts';
import type { Settings } from '#shared/domain/settings.ts';
import type { PaperFromRead } from '#shared/papers/from-read-paper.ts';
import type { ReadPaper } from '#shared/word/reading/read-paper.ts';

/** A Word file to be read. `name` is what its paper is called where it has no title. */
export type WordReadingRequest = { readonly bytes: Uint8Array; readonly name: string; readonly settings: Settings };

/** A Word file as it was read, and the paper that was made of it. */
export type WordFileRead = { readonly read: ReadPaper; readonly paper: PaperFromRead };

/** What the worker says. `done` goes from 0 to 1. */
export type WordReadingAnswer =
  | { readonly say: 'progress'; readonly done: number }
  | { readonly say: 'read'; readonly result: Result<WordFileRead> }
  | { readonly say: 'failed'; readonly message: string };
