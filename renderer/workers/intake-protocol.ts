import type { Result } from '#shared/base/result.ts';
import type { Arrived, Judge } from '#shared/packs/intake/arrived.ts';
import type { Comparison } from '#shared/papers/compare.ts';

/** A file that was received for a meeting: its name with its folders, and what it is judged by. */
export type ArriveRequest = { readonly ask: 'arrive'; readonly path: string; readonly bytes: Uint8Array; readonly judge: Judge };

/** What the worker is asked: to read and judge a file, or to compare the words of two PDFs. */
export type IntakeRequest = ArriveRequest | { readonly ask: 'compare'; readonly before: Uint8Array; readonly after: Uint8Array };

/** What it says; `done` goes from 0 to 1, and the answer comes last. */
export type IntakeAnswer =
  | { readonly say: 'progress'; readonly done: number }
  | { readonly say: 'arrived'; readonly arrived: Result<Arrived> }
  | { readonly say: 'compared'; readonly compared: Result<Comparison> };
