import type { Result } from '#shared/base/result.ts';
import type { Content } from '#shared/changes/content.ts';

/** A backup, opened and checked. `blobs` holds the bytes of each picture and attachment under its hash. */
export type Backup = { readonly made: string; readonly app: string; readonly content: Content; readonly blobs: ReadonlyMap<string, Uint8Array> };

/** What the worker that packs and opens backups is asked. */
export type BackupRequest =
  | { readonly call: 'pack'; readonly app: string; readonly content: Content; readonly blobs: ReadonlyMap<string, Uint8Array> }
  | { readonly call: 'open'; readonly bytes: Uint8Array };

/** Its one answer; then it ends. */
export type BackupAnswer = { readonly call: 'pack'; readonly result: Result<Uint8Array> } | { readonly call: 'open'; readonly result: Result<Backup> };
