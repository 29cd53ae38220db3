import { writeCalendar } from '#shared/calendar/ics/write-calendar.ts';
import { counted } from '#shared/base/count.ts';
import type { Committee } from '#shared/domain/committee.ts';
import type { Meeting } from '#shared/domain/meeting/index.ts';
import { eventsOf } from '#shared/meetings/calendar-events.ts';
import { getBridge } from '#renderer/platform/index.ts';
import { say, sayProblem } from '#renderer/ui/message.tsx';

/** Saves meetings as a calendar file where the user says. It holds days, times, places and status, and nothing of an agenda. */
export async function saveCalendar(name: string, meetings: readonly Meeting[], committees: readonly Committee[]): Promise<void> {
  const events = eventsOf(meetings, committees);
  try {
    const bytes = writeCalendar(events, { name, at: Date.now() });
    const saved = await getBridge().saveFile({ suggestedName: `${name}.ics`, kind: 'ics', bytes });
    if (saved) say(`${counted(events.length, 'meeting', 'meetings')} saved as “${saved.name}”.`);
  } catch (error) {
    sayProblem(`The calendar file was not written (${(error as Error).message}). Your records stay as they are.`);
  }
}
