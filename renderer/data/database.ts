import Dexie, { type EntityTable } from 'dexie';
import type { Change, Chunk } from '#shared/changes/change.ts';
import type { Kind } from '#shared/domain/noun.ts';
import type { RecordOf } from '#shared/domain/nouns.ts';
import type { Block } from '#shared/domain/report/index.ts';

/** A block of a report, as stored: a row of its own, so that typing never rewrites the paper. */
export type BlockRow = Block & { readonly report: string };
/** A change as stored, with the records it touches ('risk:<id>') for their histories. */
export type ChangeRow = Change & { readonly touches: readonly string[] };
export type BlobRow = { readonly hash: string; readonly mediaType: string; readonly bytes: Blob };
/** Facts about the database itself: its id, its device, clocks. */
export type MetaRow = { readonly key: string; readonly value: unknown };

type Tables = { readonly [K in Kind]: EntityTable<RecordOf[K], 'id'> };

/** One council's data on this laptop. The only place that names Dexie's versions: append, never alter. */
export type Database = Dexie &
  Tables & {
    readonly blocks: EntityTable<BlockRow, 'id'>;
    readonly changes: EntityTable<ChangeRow, 'id'>;
    readonly chunks: Dexie.Table<Chunk, [string, number]>;
    readonly blobs: EntityTable<BlobRow, 'hash'>;
    readonly meta: EntityTable<MetaRow, 'key'>;
  };

/** Opens no connection yet: call `open()`. `name` is 'main' or 'sample'. */
export function declareDatabase(name: string): Database {
  const db = new Dexie(`boardpack-${name}`, { cache: 'immutable' }) as Database;
  db.version(1).stores({
    settings: 'id',
    person: 'id, name',
    programme: 'id, title',
    project: 'id, programme, title',
    milestone: 'id, project, title',
    risk: 'id, programme, project, title',
    committee: 'id, title',
    meeting: 'id, committee, date',
    report: 'id, title, meeting, programme',
    blocks: 'id, report',
    changes: 'id, &[device+seq], logical, *touches',
    chunks: '[change+index]',
    blobs: 'hash',
    meta: 'key',
  });
  return db;
}
