import { ok, refuse, type Result } from '#shared/base/result.ts';
import type { Change } from '#shared/changes/change.ts';
import type { Kind } from '#shared/domain/noun.ts';
import type { RecordOf } from '#shared/domain/nouns.ts';
import { loadRules, type Rules } from './check.ts';
import { hashesIn, putBlob, readBlob, type StoredBlob, type Unplaced } from './blobs.ts';
import type { Database } from './database.ts';
import type { Recovery } from './journal/reconcile.ts';
import type { LiveSet } from './live.ts';
import type { Maintenance, MaintenanceParts } from './maintenance.ts';
import { createPace, type Pace, type Watch } from './pace.ts';
import { type Reader, readerOver } from './reader.ts';
import type { SaveTracker } from './save-state.ts';
import { Refused, storageRefusal } from './storage-error.ts';
import { flushToDisk } from './strict.ts';
import { inTransaction } from './transaction.ts';
import { lastRedoable, lastUndoable, undoEdits, undoLabel } from './undo.ts';
import { recordAt, withoutTouches } from './views.ts';
import { chunkSize, type CommandNote, type Edits, writeChange, type Written } from './write.ts';

/** One council's data, as screens use it. */
export type Store = Commands & Maintenance & { readonly recovery: RecoveryWatch };

/** What opening brought: null while log and second copy are still being compared. */
export type RecoveryWatch = { readonly get: () => Recovery | null; readonly subscribe: (listener: () => void) => () => void };

export type Commands = {
  readonly name: string;
  /** False in a second window; see the saving state. */
  readonly writable: boolean;
  /**
   * One command, one change, one transaction. The edits may be made inside the transaction from what is stored. The
   * value is null where nothing would differ. Refused with a sentence where the disk, the schema or another change
   * stands in the way; then nothing is stored. A long one can be watched, and ended until it is stored.
   */
  readonly run: (note: CommandNote, edits: Edits, watch?: Watch) => Promise<Result<Change | null>>;
  /** Takes a change back, as a change of its own; an undo can be taken back too ("redo"). Refused with the reason. */
  readonly undo: (changeId: string) => Promise<Result<Change>>;
  /** The last change in a scope of touch keys ('risk', 'risk:<id>', 'block:<id>') that Ctrl+Z would take back. */
  readonly undoable: (scope: readonly string[]) => Promise<Change | null>;
  /** The undo in the scope that Ctrl+Y would take back. */
  readonly redoable: (scope: readonly string[]) => Promise<Change | null>;
  /** A record as it stood right after a change; null where there was none, undefined where that is no longer known. */
  readonly recordAt: <K extends Kind>(kind: K, id: string, changeId: string) => Promise<RecordOf[K] | null | undefined>;
  /** Keeps a picture or an attachment once, under its SHA-256. */
  readonly putBlob: (bytes: Uint8Array, mediaType: string) => Promise<Result<string>>;
  readonly readBlob: (hash: string) => Promise<StoredBlob | null>;
  /** Reads several things that fit together. */
  readonly read: <T>(work: (reader: Reader) => Promise<T>) => Promise<T>;
  /**
   * Says that something typed is not stored yet: until the answer is called, the screen says Saving. `flush` stores it
   * now, and is called before the window closes. Where it is refused, keep holding: the screen then says why.
   */
  readonly holdDraft: (flush: () => Promise<unknown>) => () => void;
  /** Stores everything that is still being typed, and answers once it is on the disk and in the second copy. */
  readonly saveDrafts: () => Promise<void>;
  readonly live: Pick<LiveSet, 'of'>;
  readonly saving: Pick<SaveTracker, 'get' | 'subscribe'>;
  readonly database: Database;
};

/** What the commands stands on. */
export type CommandParts = {
  readonly database: Database;
  readonly name: string;
  readonly live: LiveSet;
  readonly saving: SaveTracker;
  readonly isWritable: () => boolean;
  readonly unplaced: Unplaced;
  /** Resolves once log and second copy have been compared: nothing is written before. Why nothing may be, if so. */
  readonly ready: () => Promise<string | null>;
  /** Something was stored: the second copy follows. */
  readonly onStored: () => void;
  /** Resolves once what was stored is on the disk and in the second copy, as far as that can be had. */
  readonly settle: () => Promise<void>;
};

/** How long a transaction may take before the disk is given up (milliseconds): more where many rows are to be written. */
const limits = { usual: 10_000, each: 3, worked: 60_000 };

/** The one write path over an open database. Commands run one after another, in the order they were given. */
export function createCommands(parts: CommandParts): Commands & { readonly alone: MaintenanceParts['alone'] } {
  const { database: db, live, saving } = parts;
  const drafts = new Set<() => Promise<unknown>>();
  let last: Promise<unknown> = Promise.resolve();

  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work, work);
    last = turn.catch(() => {});
    return turn;
  };
  const guarded = async <T>(work: () => Promise<Result<T>>): Promise<Result<T>> => {
    if (!parts.isWritable())
      return refuse(
        'reading',
        'Boardpack is open in another window, and only one window may write. Nothing was changed. Close the other window, or go on there.',
      );
    const end = saving.begin();
    try {
      const result = await inTurn(work);
      if (result.ok) saving.failed(null);
      return result;
    } catch (error) {
      const refused = storageRefusal(error);
      if (!(error instanceof Refused)) saving.failed(refused.problem.message);
      return refused;
    } finally {
      end();
      saving.progress(null);
    }
  };
  const write = (work: (rules: Rules, pace: Pace) => Promise<Written | null>, limit: number, watch: Watch = {}): Promise<Result<Change | null>> =>
    guarded(async () => {
      const [blocked, rules] = await Promise.all([parts.ready(), loadRules()]);
      if (blocked !== null) return refuse('behind', blocked);
      const onProgress = (done: number) => {
        saving.progress(done);
        watch.onProgress?.(done);
      };
      const written = await inTransaction(db, () => work(rules, createPace(db, { ...watch, onProgress })), limit);
      if (!written) return ok(null);
      if (parts.unplaced.size > 0) for (const one of [written.change, ...written.chunks]) for (const hash of hashesIn(one)) parts.unplaced.delete(hash);
      live.commit(written.commit);
      parts.onStored();
      // It is stored whether or not the disk can say so now; the second copy has it too.
      if (written.chunks.length > 0) await flushToDisk(parts.name).catch(() => {});
      return ok(written.change);
    });

  return {
    name: parts.name,
    get writable() {
      return parts.isWritable();
    },
    run: async (note, edits, watch) => {
      const result = await write(
        (rules, pace) => writeChange(db, note, edits, rules, { pace }),
        Array.isArray(edits) ? limits.usual + limits.each * edits.length : limits.worked,
        watch,
      );
      if (result.ok) saving.stored(note.command);
      else if (result.problem.reason !== 'cancelled') saving.refused(note.command, result.problem.message);
      return result;
    },
    undo: async (changeId) => {
      const many = ((await db.changes.get(changeId))?.chunks ?? 0) * chunkSize;
      const result = await write(
        async (rules, pace) => {
          const row = await db.changes.get(changeId);
          if (!row) throw new Refused('gone', 'This step is so long ago that it is no longer kept by itself, so it cannot be taken back.');
          const change = withoutTouches(row);
          const { edits, stage } = await undoEdits(db, change, pace);
          return writeChange(db, { command: 'undo', label: await undoLabel(db, change), undoes: change.id }, edits, rules, { stage, pace });
        },
        limits.worked + limits.each * many,
      );
      if (!result.ok) return result;
      return result.value ? ok(result.value) : refuse('nothing-to-undo', 'There is nothing left of this step to take back.');
    },
    undoable: (scope) => lastUndoable(db, scope),
    redoable: (scope) => lastRedoable(db, scope),
    recordAt: (kind, id, changeId) => recordAt(db, kind, id, changeId),
    putBlob: (bytes, mediaType) =>
      guarded(async () => {
        const blocked = await parts.ready();
        if (blocked !== null) return refuse('behind', blocked);
        const hash = await putBlob(db, bytes, mediaType, parts.unplaced);
        parts.onStored();
        return ok(hash);
      }),
    readBlob: (hash) => readBlob(db, hash),
    read: (work) => db.transaction('r', db.tables, () => work(readerOver(db))),
    holdDraft: (flush) => {
      const release = saving.hold();
      drafts.add(flush);
      return () => {
        drafts.delete(flush);
        release();
      };
    },
    saveDrafts: async () => {
      await Promise.all([...drafts].map((flush) => flush()));
      await inTurn(parts.settle);
    },
    live,
    saving,
    database: db,
    alone: (work) =>
      guarded(async () => {
        await parts.ready();
        return work();
      }),
  };
}
