import { addDays, type CalendarDate, isCalendarDate } from '#shared/base/calendar-date.ts';
import { type ClearDaysWorking, latestPublication } from './clear-days.ts';
import type { CouncilCalendar } from './council-calendar.ts';
import { type CountedDay, countDay, type DayRule, stepDays, toWorkingDay } from './count-days.ts';
import { dayOf, yearOf } from './weekday.ts';

/**
 * The notices that the Local Authorities (Executive Arrangements) (Meetings and Access to Information) (England)
 * Regulations 2012 (SI 2012/2089) ask for, with what is usual where a council sets nothing else: of a key decision (reg. 9)
 * and of a private meeting (reg. 5(2)), the further notice of a private meeting (reg. 5(4)), and the notice to the chair of
 * scrutiny under the general exception (reg. 10). Special urgency (reg. 11) has no days: it needs an agreement.
 */
export const usualNotices = {
  keyDecision: { days: 28, basis: 'calendar' },
  privateMeeting: { days: 28, basis: 'calendar' },
  privateMeetingAgain: { days: 5, basis: 'working' },
  generalException: { days: 5, basis: 'working' },
} as const satisfies Record<string, DayRule>;

/** The latest working day for a notice, so that the rule's clear days lie between it and the day of the decision or meeting. */
export function noticeDeadline(
  decision: CalendarDate,
  rule: DayRule,
  calendar: CouncilCalendar,
): { readonly day: CalendarDate; readonly working: ClearDaysWorking } {
  return latestPublication(decision, rule, calendar);
}

/** How days were counted on from the publication of a decision. */
export type CallInWorking = {
  readonly rule: DayRule;
  readonly published: CalendarDate;
  /** Every day after publication up to the last of the period, earliest first. */
  readonly passed: readonly CountedDay[];
  /** The days after those, earliest first, that the period is longer by because it would have ended on no working day. */
  readonly moved: readonly CountedDay[];
  /** To the end of this day a decision can be called in. */
  readonly lastDay: CalendarDate;
  /** The first working day after the period; the day of publication where there is no call-in. */
  readonly implementFrom: CalendarDate;
};

/**
 * The last day on which a decision can be called in: so many days after its publication, which does not count. A last day
 * that is no working day moves on to the next one. Local: number and basis are each council's (Local Government Act 2000,
 * s.9F asks for the power and leaves the period open).
 */
export function callInEnds(published: CalendarDate, rule: DayRule, calendar: CouncilCalendar): { readonly day: CalendarDate; readonly working: CallInWorking } {
  const working = callIn(published, rule, calendar);
  return { day: working.lastDay, working };
}

/** The first working day on which a decision may be implemented: the one after the call-in period, or at once where no days are set. */
export function implementNotBefore(
  published: CalendarDate,
  rule: DayRule,
  calendar: CouncilCalendar,
): { readonly day: CalendarDate; readonly working: CallInWorking } {
  const working = callIn(published, rule, calendar);
  return { day: working.implementFrom, working };
}

function callIn(published: CalendarDate, rule: DayRule, calendar: CouncilCalendar): CallInWorking {
  if (rule.days === 0) return { rule, published, passed: [], moved: [], lastDay: published, implementFrom: published };
  const passed = stepDays(published, 1, rule, calendar);
  const reached = passed.at(-1)?.day ?? published;
  const { day: lastDay } = toWorkingDay(reached, 1, calendar);
  const moved: CountedDay[] = [];
  for (let day = reached; day < lastDay; day = addDays(day, 1)) moved.push(countDay(day, 'working', calendar));
  return { rule, published, passed, moved, lastDay, implementFrom: toWorkingDay(addDays(lastDay, 1), 1, calendar).day };
}

/** Papers that the law keeps open to the public for years. */
export type KeptPapers = 'agenda' | 'reports' | 'minutes' | 'background papers';

/**
 * The least years for which papers stay open, beginning with the date of the meeting: agenda, reports and minutes six (Local
 * Government Act 1972, s.100C), background papers four (s.100D).
 */
export const leastYearsKept: Readonly<Record<KeptPapers, number>> = { agenda: 6, reports: 6, minutes: 6, 'background papers': 4 };

/** How long papers are kept, and whether that is less than the law asks. */
export type RetentionWorking = {
  readonly papers: KeptPapers;
  readonly meeting: CalendarDate;
  readonly years: number;
  readonly lastDay: CalendarDate;
  readonly tooShort: boolean;
};

/**
 * The last day to which papers of a meeting are kept: the day before the date comes round again after so many years, since
 * the years begin with the day of the meeting. From 29 February years end on 28 February. Throws where `years` is no whole
 * number from 1 to 100.
 */
export function retentionUntil(
  papers: KeptPapers,
  meeting: CalendarDate,
  years: number = leastYearsKept[papers],
): { readonly day: CalendarDate; readonly working: RetentionWorking } {
  if (!Number.isInteger(years) || years < 1 || years > 100) throw new Error(`No number of years to keep papers: ${years}`);
  const year = yearOf(meeting) + years;
  const again = `${year}${meeting.slice(4)}`;
  const lastDay = addDays(isCalendarDate(again) ? again : dayOf(year, 3, 1), -1);
  return { day: lastDay, working: { papers, meeting, years, lastDay, tooShort: years < leastYearsKept[papers] } };
}
