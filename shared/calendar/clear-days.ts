import { addDays, type CalendarDate, daysBetween } from '#shared/base/calendar-date.ts';
import { type CountedDay, countDay, type DayRule, stepDays, toWorkingDay } from './count-days.ts';
import type { CouncilCalendar } from './council-calendar.ts';

export type { CountedDay, DayBasis, DayRule } from './count-days.ts';

/** How clear days before a meeting were counted: every day, with whether it counts and why not. */
export type ClearDaysWorking = {
  readonly rule: DayRule;
  readonly meeting: CalendarDate;
  readonly published: CalendarDate;
  /** Every day strictly between publication and meeting, earliest first: neither of those two ever counts. */
  readonly between: readonly CountedDay[];
  /** How many of them count. */
  readonly count: number;
  /** The days, earliest first, on which the rule would still have allowed publication, but which are no working days. */
  readonly moved: readonly CountedDay[];
};

/**
 * The latest working day on which papers can be published so that the rule's clear days lie between that day and the meeting.
 * Five clear days for a principal council in England (Local Government Act 1972, s.100B(3); SI 2012/2089 reg. 7 for the
 * executive), three for parish councils (Schedule 12, para. 10) and in Wales: the number and the basis are the rule's.
 */
export function latestPublication(
  meeting: CalendarDate,
  rule: DayRule,
  calendar: CouncilCalendar,
): { readonly day: CalendarDate; readonly working: ClearDaysWorking } {
  const counted = stepDays(meeting, -1, rule, calendar);
  const allowed = addDays(counted.at(-1)?.day ?? meeting, -1);
  const { day, moved } = toWorkingDay(allowed, -1, calendar);
  return { day, working: { ...workingBetween(day, meeting, rule, calendar), moved: moved.toReversed() } };
}

/** How many clear days lie between a day of publication and a meeting, and whether they are enough for the rule. */
export function clearDaysBetween(
  published: CalendarDate,
  meeting: CalendarDate,
  rule: DayRule,
  calendar: CouncilCalendar,
): { readonly count: number; readonly enough: boolean; readonly working: ClearDaysWorking } {
  const working = workingBetween(published, meeting, rule, calendar);
  return { count: working.count, enough: published < meeting && working.count >= rule.days, working };
}

/** The most days that are listed between publication and meeting: a typed year that is wrong must not fill the screen. */
const mostListed = 1500;

function workingBetween(published: CalendarDate, meeting: CalendarDate, rule: DayRule, calendar: CouncilCalendar): ClearDaysWorking {
  const length = Math.min(mostListed, Math.max(0, daysBetween(published, meeting) - 1));
  const between = Array.from({ length }, (_, index) => countDay(addDays(meeting, index - length), rule.basis, calendar));
  return { rule, meeting, published, between, count: between.filter((one) => one.counts).length, moved: [] };
}
