import { localDay } from '#shared/base/calendar-date.ts';
import { newId } from '#shared/base/ids.ts';
import { type Change, type Chunk, changeFormat, type Edit, touchKey } from '#shared/changes/change.ts';
import { nextLogical, wallTime } from '#shared/changes/clock.ts';
import { removeItem } from '#shared/changes/edits.ts';
import { keepEarlier } from '#shared/changes/keep-earlier.ts';
import type { WholeChange } from '#shared/changes/replay.ts';
import { type Stage, stageEdits } from '#shared/changes/stage.ts';
import { settingsId } from '#shared/domain/settings.ts';
import { refuseWayRound } from './ways-round.ts';
import { problemOf, type Rules } from './check.ts';
import { chunkedKey, firstsOf, inRecordOrder } from './chunk-places.ts';
import { type Commit, loadStage, storeStage, touchAt, touchesOf } from './commit.ts';
import { type ChangeRow, type ChunkRow, type Database, recordTable } from './database.ts';
import { type Clock, clockAfter, freshClock, readMeta, writeMeta } from './meta.ts';
import { type Reader, readerOver } from './reader.ts';
import { issuedProblem, leavesStrayText, reportsTouched } from './reports-touched.ts';
import { createPace, type Pace, shares } from './pace.ts';
import { movedOn, Refused } from './storage-error.ts';

/** What is done, in code and in words. `undoes` names the change that it takes back. */
export type CommandNote = { readonly command: string; readonly label: string; readonly undoes?: string };
/** The edits of a command, or how to make them from what is stored. */
export type Edits = readonly Edit[] | ((reader: Reader) => Promise<readonly Edit[]>);
/** Who is at work: the person that the settings name. `name` is null where there is no such person. */
export type Author = { readonly me: string | null; readonly name: string | null };
export type Written = WholeChange & { readonly commit: Commit };

/** More edits than this lie in chunks beside their change. */
export const chunkSize = 300;

/** What a write may know beforehand: the records its edits touch, read in the same transaction, and who watches it. */
export type WriteOptions = { readonly stage?: Stage; readonly pace?: Pace };

/**
 * Makes one change of the edits and stores it with the rows it changes, in one transaction: both or neither. Null
 * where nothing would differ. Throws {@link Refused} where the edits do not fit what is stored, touch a report that was
 * issued, or would leave a record that is not what its noun demands, and Dexie's errors where the disk refuses.
 */
export async function writeChange(db: Database, note: CommandNote, edits: Edits, rules: Rules, options: WriteOptions = {}): Promise<Written | null> {
  const { pace = createPace(db) } = options;
  const given = await withText(db, typeof edits === 'function' ? await edits(readerOver(db)) : edits);
  // What does not depend on each other is asked for at once: a transaction's time is mostly waiting.
  const [stage, clock, author, reports] = await Promise.all([
    options.stage ?? loadStage(db, given, pace),
    readMeta(db, 'clock'),
    storedAuthor(db),
    reportsTouched(db, given),
  ]);
  const issued = issuedProblem(reports, given);
  if (issued !== null) throw new Refused('issued', issued);
  // What is taken back takes its notes back too.
  const settled = await staged(stage, note.undoes === undefined ? await withNotes(stage, given, pace) : given, pace);
  if (settled.length === 0) return null;
  if (leavesStrayText(reports, stage, settled)) throw movedOn();
  await pace.over(settled, shares.checked, (slice) => {
    const problem = problemOf(stage, slice, rules);
    if (problem !== null) throw new Refused('not-valid', problem);
  });
  await refuseWayRound(db, stage, settled);
  const inOrder = settled.length > chunkSize ? await inRecordOrder(settled, pace) : settled;
  const made = makeChange(clock ?? freshClock(), authorAfter(stage, author), note, inOrder);
  const [commit] = await Promise.all([storeStage(db, stage, settled, pace), storeChanges(db, [made.whole], pace), writeMeta(db, 'clock', made.clock)]);
  return { ...made.whole, commit };
}

/** Stores changes and their chunks as they are, with what they are found by. Within a transaction. */
export async function storeChanges(db: Database, wholes: readonly WholeChange[], pace: Pace = createPace(db)): Promise<void> {
  const rows = wholes.map(rowsOf);
  const chunks = rows.flatMap((one) => one.chunks);
  await Promise.all([db.changes.bulkAdd(rows.map((one) => one.change)), pace.oneByOne(chunks, shares.noted, (chunk) => db.chunks.add(chunk))]);
}

function rowsOf({ change, chunks }: WholeChange): { readonly change: ChangeRow; readonly chunks: readonly ChunkRow[] } {
  const touches = touchesOf(change, change.edits);
  const firsts = chunks.length > 0 ? firstsOf(chunks) : null;
  if (!firsts)
    return { change: { ...change, touches }, chunks: chunks.map((chunk) => ({ ...chunk, touches: touchesOf({ logical: change.logical }, chunk.edits) })) };
  const kinds = new Set(chunks.flatMap((chunk) => chunk.edits.map((edit) => edit.kind)));
  const inChunks = [...kinds].flatMap((kind) => [touchAt(kind, change.logical), touchAt(chunkedKey(kind), change.logical)]);
  return { change: { ...change, touches: [...touches, ...inChunks], firsts }, chunks: chunks.map((chunk) => ({ ...chunk, touches: [] })) };
}

/** The change that comes next on this laptop, and the clock after it; many edits come {@link inRecordOrder}. Stores nothing. */
export function makeChange(clock: Clock, author: Author, note: CommandNote, edits: readonly Edit[]): { readonly whole: WholeChange; readonly clock: Clock } {
  const id = newId();
  const chunks: Chunk[] = [];
  if (edits.length > chunkSize) {
    for (let at = 0; at < edits.length; at += chunkSize) chunks.push({ change: id, index: chunks.length, edits: edits.slice(at, at + chunkSize) });
  }
  const change: Change = {
    id,
    device: clock.device,
    seq: (clock.seen[clock.device] ?? 0) + 1,
    wall: wallTime(new Date(), clock.wall),
    logical: nextLogical(clock.logical),
    person: personOf(author),
    command: note.command,
    label: note.label,
    format: changeFormat,
    edits: chunks.length > 0 ? [] : edits,
    ...(note.undoes === undefined ? {} : { undoes: note.undoes }),
    ...(chunks.length > 0 ? { chunks: chunks.length } : {}),
  };
  return { whole: { change, chunks }, clock: clockAfter(clock, change) };
}

/** A report that goes takes its text along, so that taking the deletion back brings both. */
async function withText(db: Database, edits: readonly Edit[]): Promise<readonly Edit[]> {
  const all: Edit[] = [];
  for (const edit of edits) {
    if (edit.op === 'delete' && edit.kind === 'report') {
      const removed = new Set(edits.map((one) => (one.op === 'remove' ? one.item : null)));
      const left = (await db.blocks.where('report').equals(edit.id).toArray()).filter((block) => !removed.has(block.id));
      all.push(...left.map((block) => removeItem('report', edit.id, 'blocks', block)));
    }
    all.push(edit);
  }
  return all;
}

/** Who is at work by what is stored. Within a transaction. */
export async function storedAuthor(db: Database): Promise<Author> {
  const me = (await db.settings.get(settingsId))?.me ?? null;
  const person = me === null ? undefined : await recordTable(db, 'person').get(me);
  return { me, name: person?.name ?? null };
}

/** Who is at work once the edits on the stage are done: the very first change makes its own author. */
function authorAfter(stage: Stage, stored: Author): Author {
  const settings = stage.records.get(touchKey({ kind: 'settings', id: settingsId }));
  const me = settings ? (settings['me'] as string | null) : stored.me;
  const person = me === null ? undefined : stage.records.get(touchKey({ kind: 'person', id: me }));
  if (person) return { me, name: person['name'] as string };
  return { me, name: me === stored.me ? stored.name : null };
}

function personOf({ me, name }: Author): Change['person'] {
  return name === null ? { id: null, name: '' } : { id: me, name };
}

/** The edits, and behind them what {@link keepEarlier} notes for them. */
async function withNotes(stage: Stage, edits: readonly Edit[], pace: Pace): Promise<readonly Edit[]> {
  const notes: Edit[] = [];
  const today = localDay();
  // What is said of one record is looked at as one, wherever it stands.
  await pace.over(recordByRecord(edits), shares.staged, (slice) => {
    const own = slice.flat();
    notes.push(...keepEarlier(stage, own, today).slice(own.length));
  });
  return notes.length === 0 ? edits : [...edits, ...notes];
}

function recordByRecord(edits: readonly Edit[]): readonly (readonly Edit[])[] {
  if (edits.length <= chunkSize) return [edits];
  const groups = new Map<string, Edit[]>();
  for (const edit of edits) {
    const key = touchKey(edit);
    const group = groups.get(key);
    if (group) group.push(edit);
    else groups.set(key, [edit]);
  }
  return [...groups.values()];
}

/** The edits as they came to pass on the stage; refused where one does not fit. */
async function staged(stage: Stage, edits: readonly Edit[], pace: Pace): Promise<readonly Edit[]> {
  const settled: Edit[] = [];
  await pace.over(edits, shares.staged, (slice) => {
    try {
      for (const edit of stageEdits(stage, slice)) settled.push(edit);
    } catch {
      throw movedOn();
    }
  });
  return settled;
}
