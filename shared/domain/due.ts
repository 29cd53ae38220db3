import { capital } from '#shared/base/capital.ts';
import { addDays, type CalendarDate } from '#shared/base/calendar-date.ts';
import { lastDay } from '#shared/base/partial-date.ts';
import type { Action } from './action.ts';
import type { Assumption } from './assumption.ts';
import type { Benefit } from './benefit.ts';
import type { Commitment } from './commitment.ts';
import type { Decision } from './decision.ts';
import type { Issue } from './issue.ts';
import type { Kind } from './kinds.ts';
import type { Milestone } from './milestone.ts';
import type { Project } from './project.ts';
import type { Comment, Report } from './report/index.ts';
import type { Risk } from './risk.ts';

/** Something to do, by when and by whom, and the record that it stands in. `day` is null where nothing fixes it. */
export type Due = {
  readonly kind: Kind;
  readonly id: string;
  readonly title: string;
  readonly day: CalendarDate | null;
  readonly owner: string | null;
  readonly overdue: boolean;
};

/** How far ahead one looks, in days. */
export const ahead = 42;

/** Milestones not done whose last allowed day is past or near: the forecast where there is one, else the plan. */
export function dueMilestones(milestones: readonly Milestone[], today: CalendarDate): readonly Due[] {
  const found = milestones.flatMap((one) => {
    const date = one.forecast ?? one.planned;
    const day = date && !one.done ? lastDay(date) : null;
    return day ? [due('milestone', one, day, today)] : [];
  });
  return nearest(found, today);
}

/** Open risks and assumptions whose review is past or near. */
export function dueReviews(risks: readonly Risk[], assumptions: readonly Assumption[], today: CalendarDate): readonly Due[] {
  const open = [
    ...risks.flatMap((one) => (one.closed ? [] : [['risk', one] as const])),
    ...assumptions.flatMap((one) => (one.status === 'untested' ? [['assumption', one] as const] : [])),
  ];
  return nearest(
    open.flatMap(([kind, one]) => (one.review ? [due(kind, one, one.review, today)] : [])),
    today,
  );
}

/** Actions that are past their day or near it: those of the register, and those of open risks and projects, under the record they stand in. */
export function dueActions(
  { actions, risks, projects }: { readonly actions: readonly Action[]; readonly risks: readonly Risk[]; readonly projects: readonly Project[] },
  today: CalendarDate,
): readonly Due[] {
  const within = (kind: Kind, { id, actions: list }: Pick<Risk, 'id' | 'actions'>) =>
    list.flatMap(({ text, owner, due: day, done }) => (day && !done ? [due(kind, { id, title: text, owner }, day, today)] : []));
  return nearest(
    [
      ...actions.flatMap((one) => (one.due && (one.status === 'open' || one.status === 'begun') ? [due('action', one, one.due, today)] : [])),
      ...risks.filter((one) => !one.closed).flatMap((one) => within('risk', one)),
      ...projects.filter((one) => one.closedOn === null).flatMap((one) => within('project', one)),
    ],
    today,
  );
}

/** Open issues that should be resolved by now or soon. */
export function dueIssues(issues: readonly Issue[], today: CalendarDate): readonly Due[] {
  return nearest(
    issues.flatMap((one) => (one.due && isOpenIssue(one) ? [due('issue', one, one.due, today)] : [])),
    today,
  );
}

/** Whether an issue must still be dealt with. */
export function isOpenIssue({ status }: Pick<Issue, 'status'>): boolean {
  return status === 'open' || status === 'escalated';
}

/** Decisions that are wanted, the most pressing first; those without a day last. */
export function wantedDecisions(decisions: readonly Decision[], today: CalendarDate): readonly Due[] {
  return byDay(decisions.filter((one) => one.status === 'wanted').map((one) => due('decision', one, one.wantedBy, today)));
}

/** Benefits whose target date is past or near, and that have not been measured on or after it. */
export function dueBenefits(benefits: readonly Benefit[], today: CalendarDate): readonly Due[] {
  return nearest(
    benefits.flatMap((one) => {
      const target = one.targetDay;
      const isMeasured = target !== null && one.actuals.some(({ day, value }) => value !== null && day !== null && day >= target);
      return target === null || isMeasured ? [] : [due('benefit', one, target, today)];
    }),
    today,
  );
}

/** What was promised to committees and is not kept yet, however far ahead; those without a day last. */
export function openCommitments(commitments: readonly Commitment[], today: CalendarDate): readonly Due[] {
  return byDay(commitments.filter((one) => one.kept === null).map((one) => due('commitment', one, one.due ? lastDay(one.due) : null, today)));
}

/** Comments of colleagues that reports still wait for, by the day by which they were asked. */
export function awaitedComments(reports: readonly Report[], today: CalendarDate): readonly Due[] {
  const waits = (one: Comment) => one.asked !== null && one.received === null && one.date === null;
  return byDay(
    reports
      .filter((report) => report.issued === null)
      .flatMap((report) =>
        report.comments
          .filter(waits)
          .map((one) => due('report', { id: report.id, title: `${kindWords(one.kind)} Comments: ${report.title}`, owner: one.adviser }, one.deadline, today)),
      ),
  );
}

/** 'financial' as 'Financial', 'hr' as 'HR'. */
function kindWords(kind: string): string {
  return kind.length < 4 ? kind.toUpperCase() : capital(kind);
}

function due(
  kind: Kind,
  { id, title, owner }: { readonly id: string; readonly title: string; readonly owner: string | null },
  day: string | null,
  today: string,
) {
  return { kind, id, title, day, owner, overdue: day !== null && day < today };
}

function nearest(list: readonly Due[], today: CalendarDate): readonly Due[] {
  if (list.length === 0) return list;
  const last = addDays(today, ahead);
  return byDay(list.filter((one) => one.day !== null && one.day <= last));
}

/** The earliest first, those without a day last; in the order given within a day. In time that grows with the list alone. */
export function byDay(list: readonly Due[]): readonly Due[] {
  if (list.length < 2) return list;
  const days = new Map<string, Due[]>();
  for (const one of list) {
    const day = one.day ?? '9999';
    const same = days.get(day);
    if (same) same.push(one);
    else days.set(day, [one]);
  }
  return [...days.keys()].sort().flatMap((day) => days.get(day) ?? []);
}
