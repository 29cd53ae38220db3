import type { CalendarDate } from '#shared/base/calendar-date.ts';
import type { AgendaItem, Meeting } from '#shared/domain/meeting/index.ts';

/** The days on which papers came, by the id of a received paper or of a report: received, or issued. */
export type CameOn = ReadonlyMap<string, CalendarDate | null>;

/**
 * Why an item is late, or null: it was put on the agenda, or its paper came, after publication. Such an item may be taken
 * only by reason of urgency (Local Government Act 1972, s.100B(4)(b)).
 */
export function whyLate(item: AgendaItem, { published, agenda }: Pick<Meeting, 'published' | 'agenda'>, cameOn: CameOn): string | null {
  // Where the day alone was written down, nothing tells what was published on it.
  if (published === null || item.withdrawn !== null || agenda.every((one) => !one.number)) return null;
  if (!item.number || (item.publishedOn ?? published) > published) return 'It was put on the agenda after publication.';
  const came = cameOn.get(item.paper ?? item.report ?? '') ?? null;
  return came !== null && came > published ? 'Its paper came after publication.' : null;
}
