import type { CalendarDate } from '#shared/base/calendar-date.ts';
import { backPlan, type PlannedStep } from '#shared/calendar/back-plan.ts';
import type { Committee } from '#shared/domain/committee.ts';
import type { Meeting } from '#shared/domain/meeting/index.ts';
import type { Report } from '#shared/domain/report/index.ts';
import type { Settings } from '#shared/domain/settings.ts';
import { daysOf, publicationRule } from './council-days.ts';

/** The days by which each step before a meeting must be done, publication among them, earliest first; see {@link backPlan}. */
export function planOf(date: CalendarDate, committee: Pick<Committee, 'clearDays' | 'clearDaysBasis'> | null, settings: Settings): readonly PlannedStep[] {
  return backPlan(date, publicationRule(committee, settings), settings.backPlan, daysOf(settings));
}

/** The reports that are for a meeting, or on its agenda, and are neither submitted nor issued. */
export function unfinishedReports<R extends Pick<Report, 'id' | 'meeting' | 'issued' | 'stage'>>(
  meeting: Pick<Meeting, 'id' | 'agenda'>,
  reports: readonly R[],
): readonly R[] {
  const listed = new Set(meeting.agenda.flatMap((one) => (one.report !== null && one.withdrawn === null ? [one.report] : [])));
  return reports.filter(
    (one) => (one.meeting === meeting.id || listed.has(one.id)) && one.issued === null && one.stage !== 'submitted' && one.stage !== 'issued',
  );
}

/**
 * What is to be done for a meeting now: the next step that is still ahead, and publication where its day is near or past.
 * Nothing for a meeting that was published, is cancelled, or was.
 */
export function dueSteps(
  meeting: Pick<Meeting, 'date' | 'published' | 'status'>,
  committee: Pick<Committee, 'clearDays' | 'clearDaysBasis'> | null,
  settings: Settings,
  today: CalendarDate,
): readonly PlannedStep[] {
  if (meeting.date === null || meeting.date < today || meeting.published !== null || meeting.status === 'cancelled' || meeting.status === 'held') return [];
  const plan = planOf(meeting.date, committee, settings);
  const next = plan.find((one) => one.kind === 'step' && one.day >= today);
  return plan.filter((one) => one.kind === 'publication' || one === next);
}
