import type { CalendarDate } from '#shared/base/calendar-date.ts';
import type { Meeting } from '#shared/domain/meeting/index.ts';
import type { Report } from '#shared/domain/report/index.ts';

/** Meetings from today on, the next first, each with the reports that are for it. */
export function upcomingMeetings(
  meetings: readonly Meeting[],
  reports: readonly Report[],
  today: CalendarDate,
): readonly { readonly meeting: Meeting; readonly reports: readonly Report[] }[] {
  return meetings
    .filter((one) => one.date !== null && one.date >= today)
    .sort((a, b) => `${a.date}${a.time}`.localeCompare(`${b.date}${b.time}`))
    .slice(0, 6)
    .map((meeting) => ({ meeting, reports: reports.filter((one) => one.meeting === meeting.id) }));
}
