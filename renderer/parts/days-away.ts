import { type CalendarDate, daysBetween } from '#shared/base/calendar-date.ts';

/** A number to order meetings by their days: those to come first, the next at their head; then those that were, the last of them first; then those without a day. */
export function daysAway(day: CalendarDate | null, today: CalendarDate): number {
  if (day === null) return Number.POSITIVE_INFINITY;
  const days = daysBetween(today, day);
  return days >= 0 ? days : longAgo - days;
}

/** More days than any meeting is ahead. */
const longAgo = 1_000_000;

/** 'in 3 days', 'tomorrow', '12 days ago'. */
export function distanceWords(day: CalendarDate, today: CalendarDate): string {
  const days = daysBetween(today, day);
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  if (days === -1) return 'yesterday';
  return days > 0 ? `in ${days} days` : `${-days} days ago`;
}
