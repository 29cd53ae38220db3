import { ok, refuse, type Result } from '#shared/base/result.ts';
import type { CalendarFile } from '#shared/calendar/ics/read-calendar.ts';
import { getBridge } from '#renderer/platform/index.ts';
import { askOnce } from '#renderer/workers/ask-once.ts';

const largest = 5_000_000;
/** A file that takes longer than this is given up (milliseconds). */
const limit = 60_000;

/** Asks for a calendar file and reads it beside the page. Null where the person cancelled; nothing is stored. */
export async function chooseCalendarFile(): Promise<Result<CalendarFile | null>> {
  try {
    const chosen = await getBridge().openFile({ kinds: ['ics'], maxBytes: largest });
    if (!chosen) return ok(null);
    const worker = new Worker(new URL('../workers/calendar.worker.ts', import.meta.url), { type: 'module', name: 'calendar' });
    const read = await askOnce<Result<CalendarFile>>(worker, chosen.bytes, limit);
    return read ?? refuse('given-up', 'This calendar file took too long to read, so it was given up. Nothing was taken in.');
  } catch (error) {
    return refuse('not-opened', (error as Error).message);
  }
}
