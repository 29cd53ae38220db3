import type { CalendarDate } from '#shared/base/calendar-date.ts';
import { newId } from '#shared/base/ids.ts';
import { byPlace, placeBetween } from '#shared/base/order-key.ts';
import { type Committee, membersSitting } from '#shared/domain/committee.ts';
import { type Meeting, newMinute } from '#shared/domain/meeting/index.ts';

/**
 * What the minutes of a meeting begin with: everybody who sat on the committee that day as present, the chair in the
 * chair, and a minute for each item. What is minuted already stays. A meeting whose day has come was held.
 */
export function beginMinutes(meeting: Meeting, committee: Committee | null, day: CalendarDate): Partial<Meeting> {
  const minuted = new Set(meeting.minutes.map((one) => one.item));
  let place = [...meeting.minutes].sort(byPlace).at(-1)?.place ?? null;
  const minutes = [...meeting.agenda]
    .sort(byPlace)
    .filter((one) => !minuted.has(one.id))
    .map((one) => {
      place = placeBetween(place, null);
      return newMinute(place, one.id);
    });
  return {
    ...(meeting.date !== null && meeting.date <= day ? { status: 'held' as const } : {}),
    chairing: meeting.chairing ?? committee?.chair ?? null,
    opened: meeting.opened || meeting.time,
    attendance: meeting.attendance.length > 0 || !committee ? meeting.attendance : attendanceOf(committee, meeting.date),
    minutes: [...meeting.minutes, ...minutes],
  };
}

/** Everybody who sits on the committee on a day, each once, the chair first. */
function attendanceOf(committee: Committee, date: string | null): Meeting['attendance'] {
  const { chair, viceChair } = committee;
  const roles = new Map(membersSitting(committee, date).flatMap(({ person, role }) => (person ? [[person, role] as const] : [])));
  const people = [...new Set([chair, viceChair, ...roles.keys()].filter((one) => one !== null))];
  let place: string | null = null;
  return people.map((person) => {
    place = placeBetween(place, null);
    const role = person === viceChair ? 'Vice-chair' : (roles.get(person) ?? '');
    return { id: newId(), place, person, name: '', role, presence: 'present', substituteFor: null };
  });
}
