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
 * Why edits may not be made because they touch a report that was issued, as a sentence; null where they touch none.
 * Only the day of issue itself may be altered, so that a report issued by mistake can be opened again.
 */
export function issuedProblem(reports: ReadonlyMap<string, Report>, edits: readonly Edit[]): string | null {
  for (const edit of edits) {
    if (edit.op === 'create' || (edit.op === 'set' && edit.field === 'issued')) continue;
    const report = edit.kind === 'report' ? reports.get(edit.id) : undefined;
    if (!report?.issued) continue;
    return `This was not saved: the report “${report.title}” was issued on ${longDate(report.issued)}, and what was issued stays as it is. Duplicate it to go on writing, or remove its day of issue first.`;
  }
  return null;
}

/** Whether the edits, applied on the stage, leave text in a report that is not there: nobody would ever see it again. */
export function leavesStrayText(reports: ReadonlyMap<string, Report>, stage: Stage, edits: readonly Edit[]): boolean {
  return edits.some((edit) => {
    if (!isBlockEdit(edit) || !stage.blocks.get(edit.item)?.block) return false;
    const staged = stage.records.get(touchKey(edit));
    return staged === undefined ? !reports.has(edit.id) : staged === null;
  });
}
