import type { CalendarDate } from '#shared/base/calendar-date.ts';
import { type ClearDaysWorking, latestPublication } from './clear-days.ts';
import type { CouncilCalendar } from './council-calendar.ts';
import { type CountedDay, type DayBasis, type DayRule, stepDays, toWorkingDay } from './count-days.ts';

/** One thing to be done some days before the meeting or before publication, as a council sets it. */
export type PlanStep = {
  readonly key: string;
  readonly label: string;
  readonly days: number;
  readonly basis: DayBasis;
  readonly before: 'meeting' | 'publication';
};

/** How a step's day was counted: day by day back from the meeting or from publication. */
export type StepWorking = {
  readonly rule: DayRule;
  readonly from: CalendarDate;
  /** Every day stepped on, latest first, the last one that counted among them. */
  readonly passed: readonly CountedDay[];
  /** The days, latest first, that the count reached and that are no working days. */
  readonly moved: readonly CountedDay[];
  readonly day: CalendarDate;
};

/** A step with its day. Publication is one of them, by the rule for clear days. */
export type PlannedStep =
  | { readonly kind: 'step'; readonly step: PlanStep; readonly key: string; readonly label: string; readonly day: CalendarDate; readonly working: StepWorking }
  | { readonly kind: 'publication'; readonly key: 'publication'; readonly label: string; readonly day: CalendarDate; readonly working: ClearDaysWorking };

/** What is usual between the call for reports and publication; a council changes it as it likes. */
export const usualPlan: readonly PlanStep[] = [
  { key: 'report-call', label: 'Reports called for', days: 20, basis: 'working', before: 'publication' },
  { key: 'draft', label: 'Draft report', days: 12, basis: 'working', before: 'publication' },
  { key: 'comments-asked', label: 'Comments asked for', days: 10, basis: 'working', before: 'publication' },
  { key: 'comments-due', label: 'Comments due', days: 5, basis: 'working', before: 'publication' },
  { key: 'sign-off', label: 'Sign-off', days: 2, basis: 'working', before: 'publication' },
];

/**
 * The days by which each step must be done for a meeting, publication among them, earliest first. A step's day counts back so
 * many days from the meeting or from publication, which itself does not count; where it is no working day, it moves back.
 */
export function backPlan(meeting: CalendarDate, rule: DayRule, steps: readonly PlanStep[], calendar: CouncilCalendar): readonly PlannedStep[] {
  const publication = latestPublication(meeting, rule, calendar);
  const planned: PlannedStep[] = steps.map((step) => {
    const working = countBack(step.before === 'meeting' ? meeting : publication.day, step, calendar);
    return { kind: 'step', step, key: step.key, label: step.label, day: working.day, working };
  });
  planned.push({ kind: 'publication', key: 'publication', label: 'Publication', ...publication });
  return planned.sort((a, b) => (a.day === b.day ? 0 : a.day < b.day ? -1 : 1));
}

function countBack(from: CalendarDate, { days, basis }: PlanStep, calendar: CouncilCalendar): StepWorking {
  const passed = stepDays(from, -1, { days, basis }, calendar);
  const { day, moved } = toWorkingDay(passed.at(-1)?.day ?? from, -1, calendar);
  return { rule: { days, basis }, from, passed, moved, day };
}
