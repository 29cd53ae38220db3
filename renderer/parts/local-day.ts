import type { CalendarDate } from '#shared/base/calendar-date.ts';

/** The present day on this computer's clock. */
export function localDay(now = new Date()): CalendarDate {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
