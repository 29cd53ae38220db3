import { addDays, type CalendarDate, daysBetween } from '#shared/base/calendar-date.ts';
import { lastDay } from '#shared/base/partial-date.ts';
import type { Meeting } from '#shared/domain/meeting.ts';
import type { Milestone } from '#shared/domain/milestone.ts';
import type { Report } from '#shared/domain/report/index.ts';
import type { Risk } from '#shared/domain/risk.ts';

/** One line of Today: what, by when, and the record to open. `day` is null where nothing fixes it. */
export type Due = { readonly id: string; readonly title: string; readonly day: CalendarDate; readonly owner: string | null; readonly overdue: boolean };

/** How far ahead Today looks, in days. */
export const ahead = 42;

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

/** Milestones not done whose last allowed day is past or near: the forecast where there is one, else the plan. */
export function dueMilestones(milestones: readonly Milestone[], today: CalendarDate): readonly Due[] {
  return milestones
    .flatMap((one) => {
      const date = one.forecast ?? one.planned;
      const day = date && !one.done ? lastDay(date) : null;
      return day ? [due(one.id, one.title, day, one.owner, today)] : [];
    })
    .filter((one) => isNear(one, today))
    .sort(byDay);
}

/** Open risks whose review is past or near. */
export function dueReviews(risks: readonly Risk[], today: CalendarDate): readonly Due[] {
  return risks
    .flatMap((one) => (one.review && !one.closed ? [due(one.id, one.title, one.review, one.owner, today)] : []))
    .filter((one) => isNear(one, today))
    .sort(byDay);
}

/** Actions on open risks that are past their day, or near it. `id` is the risk's. */
export function dueActions(risks: readonly Risk[], today: CalendarDate): readonly Due[] {
  return risks
    .filter((one) => !one.closed)
    .flatMap((one) => one.actions.flatMap((action) => (action.due && !action.done ? [due(one.id, action.text, action.due, action.owner, today)] : [])))
    .filter((one) => isNear(one, today))
    .sort(byDay);
}

/** 'in 3 days', 'tomorrow', '12 days ago'. */
export function distanceWords(day: CalendarDate, today: CalendarDate): string {
  const days = daysBetween(today, day);
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  if (days === -1) return 'yesterday';
  return days > 0 ? `in ${days} days` : `${-days} days ago`;
}

function due(id: string, title: string, day: CalendarDate, owner: string | null, today: CalendarDate): Due {
  return { id, title, day, owner, overdue: day < today };
}

function isNear(one: Due, today: CalendarDate): boolean {
  return one.day <= addDays(today, ahead);
}

function byDay(a: Due, b: Due): number {
  return a.day < b.day ? -1 : a.day > b.day ? 1 : 0;
}
