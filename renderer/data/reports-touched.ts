import { longDate } from '#shared/base/calendar-date.ts';
import { type Edit, isBlockEdit, touchKey } from '#shared/changes/change.ts';
import type { Stage } from '#shared/changes/stage.ts';
import type { Report } from '#shared/domain/report/index.ts';
import type { Database } from './database.ts';

/** The reports, as stored, that edits name, by id: one that is not there is left out. Within a transaction. */
export async function reportsTouched(db: Database, edits: readonly Edit[]): Promise<ReadonlyMap<string, Report>> {
  const ids = new Set(edits.filter((edit) => edit.kind === 'report').map((edit) => edit.id));
  if (ids.size === 0) return new Map();
  return new Map((await db.report.bulkGet([...ids])).flatMap((report) => (report ? [[report.id, report] as const] : [])));
}

/**
 * Why edits may not be made because they touch what was issued, as a sentence; null where they touch none. A report is
 * opened again by a change that takes its day of issue away, which may go on in it; a version that was issued stays for ever.
 */
export function issuedProblem(reports: ReadonlyMap<string, Report>, edits: readonly Edit[]): string | null {
  const opened = new Set(edits.map((edit) => (isIssue(edit) && !edit.after ? edit.id : null)));
  for (const edit of edits) {
    if (edit.op === 'create') continue;
    if (edit.kind === 'version') return 'This was not saved: a version that was issued stays as it is.';
    if (isIssue(edit)) continue;
    const report = edit.kind === 'report' ? reports.get(edit.id) : undefined;
    if (!report?.issued || opened.has(report.id)) continue;
    return `This was not saved: the report “${report.title}” was issued on ${longDate(report.issued)}, and what was issued stays as it is. Open it again for changes, or duplicate it to go on writing.`;
  }
  return null;
}

/** Whether an edit gives a report its day of issue, or takes it away. */
export function isIssue(edit: Edit): edit is Extract<Edit, { op: 'set' }> {
  return edit.op === 'set' && edit.kind === 'report' && edit.field === 'issued';
}

/** Whether the edits, applied on the stage, leave text in a report that is not there: nobody would ever see it again. */
export function leavesStrayText(reports: ReadonlyMap<string, Report>, stage: Stage, edits: readonly Edit[]): boolean {
  return edits.some((edit) => {
    if (!isBlockEdit(edit) || !stage.blocks.get(edit.item)?.block) return false;
    const staged = stage.records.get(touchKey(edit));
    return staged === undefined ? !reports.has(edit.id) : staged === null;
  });
}
