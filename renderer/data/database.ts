import Dexie, { type EntityTable, type Table } from 'dexie';
import type { Change, Chunk } from '#shared/changes/change.ts';
import type { Kind } from '#shared/domain/noun.ts';
import type { RecordOf } from '#shared/domain/nouns.ts';
import type { Block } from '#shared/domain/report/index.ts';

/** A block of a report, as stored: a row of its own, so that typing never rewrites the paper. */
export type BlockRow = Block & { readonly report: string };
/**
 * A change as stored. `touches` holds what it touches with its logical time ('risk:<id>@000000000042'), so that one
 * index gives the history of a record, a block or a register in order, newest first. `firsts`: see `chunk-places.ts`.
 */
export type ChangeRow = Change & { readonly touches: readonly string[]; readonly firsts?: readonly string[] };
export type ChunkRow = Chunk & { readonly touches: readonly string[] };
/** A picture or attachment, kept once under the SHA-256 of its bytes, which lie apart so that a list need not read them. */
export type BlobRow = { readonly hash: string; readonly mediaType: string; readonly size: number };
export type BlobBytesRow = { readonly hash: string; readonly bytes: Uint8Array };
/** Facts about the database itself, see `meta.ts`. */
export type MetaRow = { readonly key: string; readonly value: unknown };

type Tables = { readonly [K in Kind]: EntityTable<RecordOf[K], 'id'> };

/** One council's data on this laptop. The only place that names Dexie's versions: append, never alter. */
export type Database = Dexie &
  Tables & {
    readonly blocks: EntityTable<BlockRow, 'id'>;
    readonly changes: EntityTable<ChangeRow, 'id'>;
    readonly chunks: Table<ChunkRow, [string, number]>;
    readonly blobs: EntityTable<BlobRow, 'hash'>;
    readonly blobBytes: EntityTable<BlobBytesRow, 'hash'>;
    readonly meta: EntityTable<MetaRow, 'key'>;
  };

/** The tables of records, as any kind. */
export function recordTable<K extends Kind>(db: Database, kind: K): EntityTable<RecordOf[K], 'id'> {
  return db.table(kind) as unknown as EntityTable<RecordOf[K], 'id'>;
}

/** Dexie's name of a database: 'main', 'sample', or a test's own. */
export function databaseName(name: string): string {
  return `boardpack-${name}`;
}

/** How surely a transaction is on the disk when it is done; 'strict' waits for the disk to say so. */
export type Durability = 'default' | 'strict';

/**
 * Declares the database in its newest version, or in an earlier one for tests. Opens no connection: call `open()`.
 * The cache of Dexie's live queries is off: every write goes through one path, which tells the screens exactly what
 * changed (`live.ts`), where Dexie would read the whole table again.
 */
export function declareDatabase(name: string, durability: Durability = 'default', upTo: number = databaseVersions.length): Database {
  // On 127.0.0.1 Dexie takes itself to be under development, and notes where every transaction came from.
  Dexie.debug = false;
  const db = new Dexie(databaseName(name), { cache: 'disabled', autoOpen: false, chromeTransactionDurability: durability }) as Database;
  for (let index = 0; index < upTo; index++) {
    db.version(index + 1).stores(databaseVersions[index] as Readonly<Record<string, string>>);
  }
  return db;
}

/** Records with a number within their programme. */
const inRegister = 'id, programme, project, title, reference, [programme+reference]';

/** The tables and indexes of each version, the first at 0. Append, never alter. */
export const databaseVersions: readonly Readonly<Record<string, string>>[] = [
  {
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
    changes: 'id, &[device+seq], [logical+device], *touches',
    chunks: '[change+index], *touches',
    blobs: 'hash',
    blobBytes: 'hash',
    meta: 'key',
  },
  {
    risk: 'id, programme, project, title, reference, [programme+reference]',
    board: 'id, programme, title',
    issue: inRegister,
    assumption: inRegister,
    dependency: inRegister,
    decision: inRegister,
    changeRequest: inRegister,
    action: inRegister,
    lesson: inRegister,
    benefit: inRegister,
    budgetLine: inRegister,
    funding: inRegister,
    post: inRegister,
    stakeholder: inRegister,
    document: inRegister,
    view: 'id, register',
  },
  { template: 'id, title', version: 'id, report', commitment: 'id, programme, report, title', snippet: 'id, title' },
  { paper: 'id, meeting, title', pack: 'id, meeting', keyDecision: 'id, title, meeting' },
];
