import type { Result } from '#shared/base/result.ts';
import type { PaperRecords } from '#shared/outline/build.ts';
import type { Comparison } from '#shared/papers/compare.ts';
import type { HandedOver } from '#shared/papers/hand-over.ts';
import type { KeptPaper } from '#shared/papers/kept-paper.ts';

/** What the worker that reads, packs and compares kept papers is asked. */
export type PapersRequest =
  | { readonly call: 'read'; readonly bytes: Uint8Array }
  | { readonly call: 'open'; readonly bytes: Uint8Array }
  | { readonly call: 'pack'; readonly paper: Uint8Array; readonly blobs: ReadonlyMap<string, Uint8Array>; readonly app: string }
  | { readonly call: 'compare'; readonly before: PaperRecords; readonly after: PaperRecords };

/** Its answers by what was asked. */
export type PapersAnswers = {
  readonly read: Result<KeptPaper>;
  readonly open: Result<HandedOver>;
  readonly pack: Result<Uint8Array>;
  readonly compare: Result<Comparison>;
};
