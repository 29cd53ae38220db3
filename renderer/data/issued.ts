import { longDate } from '#shared/base/calendar-date.ts';
import type { Edit } from '#shared/changes/change.ts';
import type { Database } from './database.ts';

/**
 * Why edits may not be made because they touch a report that was issued, as a sentence; null where they touch none.
 * Only the day of issue itself may be altered, so that a report issued by mistake can be opened again. Within a
 * transaction, before anything is stored.
 */
export async function issuedProblem(db: Database, edits: readonly Edit[]): Promise<string | null> {
  const touched = edits.filter((edit) => edit.kind === 'report' && edit.op !== 'create' && !(edit.op === 'set' && edit.field === 'issued'));
  if (touched.length === 0) return null;
  const reports = await db.report.bulkGet([...new Set(touched.map((edit) => edit.id))]);
  const issued = reports.find((report) => report?.issued);
  if (!issued?.issued) return null;
  return `This was not saved: the report “${issued.title}” was issued on ${longDate(issued.issued)}, and what was issued stays as it is. Duplicate it to go on writing, or remove its day of issue first.`;
}
