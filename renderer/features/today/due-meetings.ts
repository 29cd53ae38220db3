import { addDays, type CalendarDate, longDate } from '#shared/base/calendar-date.ts';
import { counted } from '#shared/base/count.ts';
import type { Committee } from '#shared/domain/committee.ts';
import { ahead, byDay, type Due } from '#shared/domain/due.ts';
import type { Meeting } from '#shared/domain/meeting/index.ts';
import type { Report } from '#shared/domain/report/index.ts';
import type { Settings } from '#shared/domain/settings.ts';
import { dueSteps, unfinishedReports } from '#shared/meetings/meeting-plan.ts';

/** What is due before the meetings that lie ahead: the next step of each and its publication, with how many reports are not there yet. */
export function dueForMeetings(
  {
    meetings,
    reports,
    committees,
    settings,
  }: { readonly meetings: readonly Meeting[]; readonly reports: readonly Report[]; readonly committees: readonly Committee[]; readonly settings: Settings },
  today: CalendarDate,
): readonly Due[] {
  const last = addDays(today, ahead);
  const list = meetings.flatMap((meeting) => {
    const { date } = meeting;
    if (date === null) return [];
    const committee = committees.find((one) => one.id === meeting.committee) ?? null;
    const steps = dueSteps(meeting, committee, settings, today).filter((one) => one.day <= last);
    if (steps.length === 0) return [];
    const missing = unfinishedReports(meeting, reports).length;
    const note = missing > 0 ? ` (${counted(missing, 'report is', 'reports are')} not handed in)` : '';
    return steps.map((one): Due => {
      const what = one.kind === 'publication' ? 'Agenda to be published' : one.label;
      return {
        kind: 'meeting',
        id: meeting.id,
        title: `${what}: ${committee?.title ?? 'no committee'}, ${longDate(date)}${note}`,
        day: one.day,
        owner: null,
        overdue: one.day < today,
      };
    });
  });
  return byDay(list);
}
