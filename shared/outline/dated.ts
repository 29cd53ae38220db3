import type { CalendarDate } from '#shared/base/calendar-date.ts';
import type { Outline } from './outline.ts';

/** An outline whose file says no later day of itself than `today`: papers are written before their meeting. */
export function datedBy<One extends Pick<Outline, 'date'>>(outline: One, today: CalendarDate): One {
  return outline.date !== null && outline.date > today ? { ...outline, date: today } : outline;
}
