import type { Fields } from '#shared/changes/change.ts';
import { type Kind, kinds } from '#shared/domain/noun.ts';
import type { RecordOf } from '#shared/domain/nouns.ts';
import { type BlockRow, type Database, recordTable } from './database.ts';
import { eachPage } from './read-rows.ts';

/**
 * Reads within one transaction, so that everything read fits together. Inside a command's edits await nothing but
 * the reader: IndexedDB ends a transaction that waits for something else.
 */
export type Reader = {
  readonly get: <K extends Kind>(kind: K, id: string) => Promise<RecordOf[K] | null>;
  readonly all: <K extends Kind>(kind: K) => Promise<readonly RecordOf[K][]>;
  /**
   * The records of a programme: by their own field, or by one of `projects`. All, of a kind that belongs to none. Others
   * are not read, however many there are.
   */
  readonly ofProgramme: <K extends Kind>(kind: K, programme: string, projects: readonly string[]) => Promise<readonly RecordOf[K][]>;
  /** As `all`, handed over some at a time, so that the screen has its turn in between. */
  readonly each: <K extends Kind>(kind: K, take: (records: readonly RecordOf[K][]) => void) => Promise<void>;
  readonly block: (id: string) => Promise<BlockRow | null>;
  /** Unsorted: group by slot and sort with `byPlace`. */
  readonly blocks: (report: string) => Promise<readonly BlockRow[]>;
  /** The numbers ('R12') that stand in a register of numbered records, of one programme; of all where it is null. */
  readonly numbers: (kind: Kind, programme: string | null) => Promise<readonly string[]>;
  /** Records that name one of `ids` anywhere (as owner, project, member of a team ...) and are not among them. */
  readonly referencesTo: (ids: readonly string[]) => Promise<readonly { readonly kind: Kind; readonly record: RecordOf[Kind] }[]>;
};

/** A reader over the database, within whatever transaction is open. */
export function readerOver(db: Database): Reader {
  return {
    get: async (kind, id) => (await recordTable(db, kind).get(id as never)) ?? null,
    all: (kind) => recordTable(db, kind).toArray(),
    ofProgramme: (kind, programme, projects) => {
      const table = recordTable(db, kind);
      const indexed = (name: string) => table.schema.idxByName[name] !== undefined;
      if (!indexed('programme') && !indexed('project')) return table.toArray();
      const own = indexed('programme') ? table.where('programme').equals(programme).toArray() : [];
      const theirs = indexed('project') ? table.where('project').anyOf(projects).toArray() : [];
      return Promise.all([own, theirs]).then((both) => {
        const found = new Map(both.flat().map((record) => [record.id, record]));
        return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
      });
    },
    each: (kind, take) => eachPage(db, kind, take),
    block: async (id) => (await db.blocks.get(id)) ?? null,
    blocks: (report) => db.blocks.where('report').equals(report).toArray(),
    numbers: async (kind, programme) => {
      const table = db.table(kind);
      if (programme === null) return (await table.orderBy('reference').uniqueKeys()) as string[];
      const keys = await table.where('[programme+reference]').between([programme, ''], [programme, '\uffff']).keys();
      return (keys as unknown as [string, string][]).map(([, number]) => number);
    },
    referencesTo: async (ids) => {
      const wanted: ReadonlySet<unknown> = new Set(ids);
      const found: { kind: Kind; record: RecordOf[Kind] }[] = [];
      for (const kind of kinds) {
        await eachPage<RecordOf[Kind]>(db, kind, (records) => {
          for (const record of records) if (!wanted.has(record.id) && names(record, wanted)) found.push({ kind, record });
        });
      }
      return found;
    },
  };
}

/** Whether one of `ids` stands anywhere in a record. */
export function names(value: unknown, ids: ReadonlySet<unknown>): boolean {
  if (typeof value !== 'object' || value === null) return ids.has(value);
  return Object.values(value as Fields).some((part) => names(part, ids));
}
