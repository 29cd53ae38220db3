import type { Audience } from '#shared/domain/pack/index.ts';
import type { Leak } from '#shared/packs/leaks/find-leaks.ts';
import type { KeptPaper } from '#shared/papers/kept-paper.ts';
import type { PackSource } from '#shared/packs/pack-source.ts';
import type { Form, Remark, WrittenFile } from './pack-forms.ts';

/** What a page asks of the worker that makes packs. */
export type PackQuestion = { readonly ask: 'read'; readonly kept: ReadonlyMap<string, Uint8Array> } | ({ readonly ask: 'make' } & PackRequest);

/** A kept paper as it was read, and what tells its contents from those of another version. */
export type ReadPack = ReadonlyMap<string, { readonly paper: KeptPaper; readonly contents: string }>;

/** A pack to be made: kept papers come as bytes, and facts about files are not known yet. */
export type PackRequest = {
  readonly source: Omit<PackSource, 'files'>;
  readonly kept: ReadonlyMap<string, Uint8Array>;
  readonly blobs: ReadonlyMap<string, Uint8Array>;
  readonly audiences: readonly Audience[];
  readonly forms: readonly Form[];
};

/** What the making of a pack has come to. `done` goes from 0 to 1 within the step. */
export type PackProgress = { readonly step: string; readonly done: number; readonly at: number; readonly of: number };

/** A pack that was made, or what was found in it before anybody got it. */
export type MadePack = {
  readonly source: PackSource;
  /** The source as bytes, and their SHA-256. */
  readonly sealed: Uint8Array;
  readonly seal: string;
  readonly files: readonly WrittenFile[];
  readonly remarks: readonly Remark[];
  /** Words of withheld texts that were found: nothing of this may leave. */
  readonly leaks: readonly Leak[];
  /** Shorter strings that somebody has to decide about. */
  readonly toDecide: readonly Leak[];
  readonly unread: readonly string[];
};

export type PackAnswer =
  | ({ readonly say: 'progress' } & PackProgress)
  | { readonly say: 'read'; readonly papers: ReadPack }
  | { readonly say: 'made'; readonly pack: MadePack }
  | { readonly say: 'refused'; readonly message: string };
