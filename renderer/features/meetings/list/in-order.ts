import type { CalendarDate } from '#shared/base/calendar-date.ts';
import type { Meeting } from '#shared/domain/meeting/index.ts';

/** Meetings in three lists: those to come, the next first; those without a date; those that were, the last first. */
export function meetingsInOrder(
  meetings: readonly Meeting[],
  today: CalendarDate,
): { readonly ahead: readonly Meeting[]; readonly without: readonly Meeting[]; readonly past: readonly Meeting[] } {
  const sorted = meetings.filter((one) => one.date !== null).sort((a, b) => (whenOf(a) < whenOf(b) ? -1 : 1));
  return {
    ahead: sorted.filter((one) => (one.date ?? '') >= today),
    without: meetings.filter((one) => one.date === null),
    past: sorted.filter((one) => (one.date ?? '') < today).reverse(),
  };
}

function whenOf({ date, time, id }: Meeting): string {
  return `${date}${time.padEnd(5)}${id}`;
}
