import { longDate } from '#shared/base/calendar-date.ts';
import { type EventStatus, uidOf, type WrittenEvent } from '#shared/calendar/ics/event.ts';
import type { Committee } from '#shared/domain/committee.ts';
import type { Meeting } from '#shared/domain/meeting/index.ts';

/**
 * Meetings as the events of a calendar file, in the order of their days; those without a day are left out. Nothing of an
 * agenda or of the office's own notes goes along.
 */
export function eventsOf(meetings: readonly Meeting[], committees: readonly Pick<Committee, 'id' | 'title'>[]): readonly WrittenEvent[] {
  const names = new Map(committees.map((one) => [one.id, one.title]));
  return meetings
    .flatMap((one) => (one.date === null ? [] : [{ ...one, date: one.date }]))
    .sort((a, b) => (`${a.date}${a.time}` < `${b.date}${b.time}` ? -1 : 1))
    .map((one) => {
      const committee = names.get(one.committee ?? '') ?? '';
      const status: EventStatus = one.status === 'cancelled' ? 'cancelled' : 'confirmed';
      const postponed = one.postponedFrom ? `Postponed from ${longDate(one.postponedFrom)}.` : '';
      const why = one.status === 'cancelled' ? `Cancelled. ${one.statusReason}` : one.postponedFrom ? one.statusReason : '';
      return {
        uid: one.uid || uidOf(one.id),
        title: [committee, one.title].filter(Boolean).join(': ') || 'Meeting',
        date: one.date,
        time: one.time || null,
        minutes: null,
        place: one.place,
        status,
        sequence: one.sequence ?? 0,
        notes: [postponed, why].filter(Boolean).join(' ').trim(),
      };
    });
}
