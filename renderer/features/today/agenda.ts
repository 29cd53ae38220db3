import type { CalendarDate } from '#shared/base/calendar-date.ts';
import type { Meeting } from '#shared/domain/meeting/index.ts';
import type { Report } from '#shared/domain/report/index.ts';

/** However little there is for them yet. */
const always = 2;

/** Meetings to be held from today on, the next first, each with the reports that are for it: the next two, and of the others those that something is prepared for. */
export function upcomingMeetings(
  meetings: readonly Meeting[],
  reports: readonly Report[],
  today: CalendarDate,
): readonly { readonly meeting: Meeting; readonly reports: readonly Report[] }[] {
  return meetings
    .filter((one) => one.date !== null && one.date >= today && one.status !== 'cancelled')
    .sort((a, b) => `${a.date}${a.time}`.localeCompare(`${b.date}${b.time}`))
    .map((meeting) => ({ meeting, reports: reports.filter((one) => one.meeting === meeting.id) }))
    .filter((one, index) => index < always || one.reports.length > 0 || one.meeting.agenda.length > 0)
    .slice(0, 6);
}
