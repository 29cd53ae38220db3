import type { CalendarDate } from '#shared/base/calendar-date.ts';
import type { AgendaItem, Meeting } from '#shared/domain/meeting/index.ts';

/** The days on which papers came, by the id of a received paper or of a report: received, or issued. */
export type CameOn = ReadonlyMap<string, CalendarDate | null>;

/** 'late': it may be taken only by reason of urgency, and why. 'waiting': it came after publication, and is in time if it is published too. */
export type Lateness = { readonly is: 'late'; readonly why: string } | { readonly is: 'waiting' };

/**
 * Whether an item, or its paper, came after publication, and then whether the latest day of publication had passed (Local
 * Government Act 1972, s.100B(4)): what is open to inspection long enough before the meeting needs no urgency. Null for what
 * was published with the rest. `latest` is null where the meeting has no day.
 */
export function lateness(
  item: AgendaItem,
  { published, agenda }: Pick<Meeting, 'published' | 'agenda'>,
  cameOn: CameOn,
  { today, latest }: { readonly today: CalendarDate; readonly latest: CalendarDate | null },
): Lateness | null {
  // Where the day alone was written down, nothing tells what was published on it.
  if (published === null || item.withdrawn !== null || agenda.every((one) => !one.number)) return null;
  const isPast = (day: CalendarDate) => latest === null || day > latest;
  if (!item.number) {
    // It is not out yet: nothing comes out before the agenda that it is added to.
    return isPast(today > published ? today : published) ? { is: 'late', why: 'It was put on the agenda after publication.' } : { is: 'waiting' };
  }
  const on = item.publishedOn ?? published;
  if (on > published) return isPast(on) ? { is: 'late', why: 'It was put on the agenda after publication.' } : null;
  const came = cameOn.get(item.paper ?? item.report ?? '') ?? null;
  return came !== null && came > published && isPast(came) ? { is: 'late', why: 'Its paper came after publication.' } : null;
}
