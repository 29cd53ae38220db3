import { addDays, type CalendarDate, daysBetween } from '#shared/base/calendar-date.ts';
import { lastDay, type PartialDate } from '#shared/base/partial-date.ts';
import type { TimelineInput, TimelineMilestone } from './input.ts';
import type { Span } from '../time-axis.ts';

/** A date that is a day or a period, not 'to be confirmed'. */
export type KnownDate = Exclude<PartialDate, { kind: 'tbc' }>;

/** How a milestone stands: what was planned, what is expected or came, and how many days lie between the two. */
export type Slippage = {
  readonly planned: KnownDate | null;
  /** The actual date, else the forecast; null where neither is known. */
  readonly expected: KnownDate | null;
  readonly isDone: boolean;
  /** Positive is late; null where one of the two is not known. */
  readonly days: number | null;
  /** Neither done nor forecast anew, and its day has gone. */
  readonly isOverdue: boolean;
};

/** Reads a milestone's dates. */
export function slippageOf(milestone: TimelineMilestone, today: CalendarDate): Slippage {
  const planned = known(milestone.planned);
  const isDone = milestone.done || known(milestone.actual) !== null;
  const expected = known(milestone.actual) ?? known(milestone.forecast);
  const days = planned && expected ? daysApart(planned, expected) : null;
  const due = expected ?? planned;
  return { planned, expected, isDone, days, isOverdue: !isDone && due !== null && lastOf(due) < today };
}

/** Late is counted from the last day that was planned, early to the first; what comes within the period is on time. */
function daysApart(planned: KnownDate, expected: KnownDate): number {
  const last = lastOf(expected);
  if (last > lastOf(planned)) return daysBetween(lastOf(planned), last);
  return last < planned.date ? daysBetween(planned.date, last) : 0;
}

/** The last day of a known date. */
export function lastOf(date: KnownDate): CalendarDate {
  return lastDay(date) ?? date.date;
}

/** Whether a milestone has a day or period to stand at. */
export function isDated(milestone: TimelineMilestone): boolean {
  return [milestone.planned, milestone.forecast, milestone.actual].some((date) => known(date) !== null);
}

/** '5 days late', '3 weeks early', 'on time'; '' where it cannot be said. */
export function slippageWords({ days, isOverdue, isDone }: Slippage): string {
  if (days === null || (days === 0 && isOverdue)) return isOverdue ? 'overdue' : '';
  if (days === 0) return isDone ? 'on time' : '';
  const size = Math.abs(days);
  const [count, unit] = size < 14 ? [size, 'day'] : size < 61 ? [Math.round(size / 7), 'week'] : [Math.round(size / 30.44), 'month'];
  return `${count} ${unit}${count === 1 ? '' : 's'} ${days > 0 ? 'late' : 'early'}${isOverdue ? ', overdue' : ''}`;
}

/** From the first to the last day of all milestones and today; null where no milestone is dated. */
export function spanOf({ milestones, today }: Pick<TimelineInput, 'milestones' | 'today'>): Span | null {
  const dates = milestones.flatMap((one) => [one.planned, one.forecast, one.actual].map(known).filter((date) => date !== null));
  if (dates.length === 0) return null;
  const first = dates.map((date) => date.date).sort()[0] ?? today;
  const last = dates.map(lastOf).sort().at(-1) ?? today;
  // Today is drawn where it is near; a programme of long ago is not squeezed to reach it.
  const year = 366;
  const from = today < first && daysBetween(today, first) < year ? today : first;
  const to = today > last && daysBetween(last, today) < year ? today : last;
  return { from, to: daysBetween(from, to) < 60 ? addDays(from, 60) : to };
}

function known(date: PartialDate | null): KnownDate | null {
  return date === null || date.kind === 'tbc' ? null : date;
}

/** Whether a milestone is still to come; with `late`, only where it is expected late or is overdue. */
export function isOpenAfter(milestone: TimelineMilestone, today: CalendarDate, late: boolean): boolean {
  const slip = slippageOf(milestone, today);
  return !slip.isDone && (!late || slip.isOverdue || (slip.days ?? 0) > 0);
}
