import { longDate } from '#shared/base/calendar-date.ts';
import type { Change, Edit } from '#shared/changes/change.ts';
import { touchKey } from '#shared/changes/change.ts';
import { invertEdits } from '#shared/changes/invert.ts';
import { byLogical, type Stage, stageExactly } from '#shared/changes/stage.ts';
import { nouns } from '#shared/domain/nouns.ts';
import { loadStage, touchAt } from './commit.ts';
import type { ChangeRow, Database } from './database.ts';
import { type Pace, shares } from './pace.ts';
import { names, readerOver } from './reader.ts';
import { isIssue } from './reports-touched.ts';
import { Refused } from './storage-error.ts';
import { textLeft } from './text-left.ts';
import { historyOf, withoutTouches } from './views.ts';

/** How far back "the last thing done here" is looked for. */
const lookBack = 300;

/** What takes a change back, and the records it touches as they stand before. */
export type Undoing = { readonly edits: readonly Edit[]; readonly stage: Stage };

/**
 * The edits that take a change back. Within a transaction. Throws {@link Refused} with the reason where it was taken
 * back already, something later depends on it, part of it was erased, or it touches a report that was issued.
 */
export async function undoEdits(db: Database, change: Change, pace: Pace): Promise<Undoing> {
  if (change.erased) throw new Refused('erased', `“${change.label}” cannot be taken back, because part of what it did was erased for good.`);
  const undone = await undoOf(db, change.id);
  if (undone) throw new Refused('undone', `“${change.label}” was taken back already, by ${whoAndWhen(undone)}.`);
  const edits = await inverted(db, change);
  if (edits.length === 0) throw new Refused('nothing-to-undo', `“${change.label}” changed no record, so there is nothing to take back.`);
  if (edits.some((edit) => edit.kind === 'settings' && edit.op === 'delete')) {
    throw new Refused(
      'needed',
      `“${change.label}” cannot be taken back, because the council settings came with it and the app needs them. Change them in Settings instead.`,
    );
  }
  const stage = await loadStage(db, edits, pace);
  for (const edit of edits) {
    const report = edit.kind === 'report' ? await db.report.get(edit.id) : undefined;
    if (report?.issued)
      throw new Refused(
        'issued',
        `“${change.label}” cannot be taken back: the report “${report.title}” was issued on ${longDate(report.issued)}, and what was issued stays as it is.`,
      );
  }
  const again = edits.find((edit) => isIssue(edit) && Boolean(edit.after));
  if (again && (await hasLater(db, change, touchKey(again))))
    throw new Refused(
      'built-on',
      `“${change.label}” cannot be taken back, because the report was worked on since, and would count as issued with words that never were. Issue it again instead.`,
    );
  const after: Stage = { records: new Map(stage.records), blocks: new Map(stage.blocks) };
  let stale: ReturnType<typeof stageExactly> = null;
  await pace.over(edits, shares.staged, (slice) => {
    stale ??= stageExactly(after, slice);
  });
  if (stale !== null) {
    const { edit } = stale as { readonly edit: Edit };
    throw new Refused('built-on', await whyStale(db, change, touchKey(edit), `the ${nouns[edit.kind].label} was changed again later`));
  }
  const left = await textLeft(db, after, edits);
  if (left) throw new Refused('built-on', await whyStale(db, change, `block:${left.id}`, 'text stands in it that was written later'));
  await refuseDangling(db, change, edits, after);
  return { edits, stage };
}

/** What takes back every edit of a change, with those that lie in its chunks, read one by one. */
async function inverted(db: Database, change: Change): Promise<readonly Edit[]> {
  const edits: Edit[] = [];
  for (let index = (change.chunks ?? 0) - 1; index >= 0; index--) edits.push(...invertEdits((await db.chunks.get([change.id, index]))?.edits ?? []));
  edits.push(...invertEdits(change.edits));
  return edits;
}

/** The newest change in a scope of touch keys ('risk', 'risk:<id>', 'block:<id>') that can be taken back; null for none. */
export async function lastUndoable(db: Database, scope: readonly string[]): Promise<Change | null> {
  const undone = new Set<string>();
  for (const change of await newestIn(db, scope)) {
    if (undone.has(change.id)) continue;
    if (change.undoes === undefined) return change.erased || isEmpty(change) ? null : change;
    undone.add(change.undoes);
  }
  return null;
}

/** The undo in a scope that can itself be taken back ("redo"): none once something new was done after it. */
export async function lastRedoable(db: Database, scope: readonly string[]): Promise<Change | null> {
  const undone = new Set<string>();
  for (const change of await newestIn(db, scope)) {
    if (undone.has(change.id)) continue;
    if (change.undoes === undefined) return null;
    const target = await db.changes.get(change.undoes);
    if (target?.undoes === undefined) return change;
    undone.add(change.undoes);
  }
  return null;
}

/** The words for taking a change back, or for doing again what was taken back. */
export async function undoLabel(db: Database, change: Change): Promise<string> {
  const target = change.undoes === undefined ? undefined : await db.changes.get(change.undoes);
  return target ? `Redo: ${target.label}` : `Undo: ${change.label}`;
}

async function undoOf(db: Database, id: string): Promise<Change | null> {
  const rows = await db.changes
    .where('touches')
    .between(touchAt(`undoes:${id}`, 0), `undoes:${id}@:`)
    .toArray();
  for (const row of rows.sort((a, b) => byLogical(b, a))) {
    if (!(await undoOf(db, row.id))) return row;
  }
  return null;
}

async function newestIn(db: Database, scope: readonly string[]): Promise<readonly Change[]> {
  const found = new Map<string, ChangeRow>();
  for (const key of scope) {
    for (const entry of await historyOf(db, key, lookBack)) found.set(entry.change.id, entry.change as ChangeRow);
  }
  return [...found.values()].sort((a, b) => byLogical(b, a)).map(withoutTouches);
}

function isEmpty(change: Change): boolean {
  return change.edits.length === 0 && change.chunks === undefined;
}

/** Whether anything was done to what a key finds after the change. */
async function hasLater(db: Database, change: Change, key: string): Promise<boolean> {
  return (await historyOf(db, key, 1)).some((entry) => byLogical(entry.change, change) > 0);
}

/** `key` is what later changes are found by, `why` what they did. */
async function whyStale(db: Database, change: Change, key: string, why: string): Promise<string> {
  const later = (await historyOf(db, key, lookBack)).filter((entry) => byLogical(entry.change, change) > 0);
  const newest = later[0];
  if (!newest) return `“${change.label}” cannot be taken back, because things are no longer as it left them.`;
  return `“${change.label}” cannot be taken back, because ${why}: “${newest.change.label}”, ${whoAndWhen(newest.change)}. Take that back first.`;
}

/** Taking back a creation must not leave others pointing at nothing; what is taken back with it, as `after` has it, does not count. */
async function refuseDangling(db: Database, change: Change, edits: readonly Edit[], after: Stage): Promise<void> {
  const gone = edits.filter((edit) => edit.op === 'delete').map((edit) => edit.id);
  if (gone.length === 0) return;
  const ids = new Set<unknown>(gone);
  const others = (await readerOver(db).referencesTo(gone)).filter(({ kind, record }) => {
    const staged = after.records.get(touchKey({ kind, id: record.id }));
    return staged === undefined || names(staged, ids);
  });
  const first = others[0];
  if (!first) return;
  const one = `the ${nouns[first.kind].label} “${(nouns[first.kind].titleOf as (record: unknown) => string)(first.record)}”`;
  const what = others.length === 1 ? `${one} now belongs to it` : `${others.length} records now belong to it, among them ${one}`;
  throw new Refused('depended-on', `“${change.label}” cannot be taken back, because ${what}.`);
}

function whoAndWhen(change: Change): string {
  const when = new Date(change.wall).toLocaleString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit' });
  return change.person.name === '' ? `on ${when}` : `by ${change.person.name} on ${when}`;
}
