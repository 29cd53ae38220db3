import { type CalendarDate, daysBetween } from '#shared/base/calendar-date.ts';
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

/** 'in 3 days', 'tomorrow', '12 days ago'. */
export function distanceWords(day: CalendarDate, today: CalendarDate): string {
  const days = daysBetween(today, day);
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  if (days === -1) return 'yesterday';
  return days > 0 ? `in ${days} days` : `${-days} days ago`;
}
