import { addDays, type CalendarDate, daysBetween, isCalendarDate } from '#shared/base/calendar-date.ts';
import type { DateCell } from './sheet.ts';

/**
 * The day and time that a number in a date format stands for; null where it lies outside 1900 to 2199. Counted from
 * 1 January 1900 with a 29 February 1900 that never was, or, in workbooks from older Macs, from 1 January 1904.
 */
export function dateOfSerial(serial: number, from1904: boolean, shows: 'date' | 'time' | 'both'): DateCell | null {
  if (!Number.isFinite(serial) || serial < 0 || serial > 110_000) return null;
  let whole = Math.floor(serial);
  let minutes = Math.round((serial - whole) * 1440);
  if (minutes === 1440) {
    whole += 1;
    minutes = 0;
  }
  const time = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
  if (shows === 'time' || (whole === 0 && !from1904)) return { day: null, time };
  const day = from1904 ? addDays('1904-01-01', whole) : addDays('1899-12-30', whole < 60 ? whole + 1 : whole);
  if (!isCalendarDate(day)) return null;
  return { day, time: shows === 'both' && minutes > 0 ? time : null };
}

/** The number of a day in workbooks that count from 1900; null for days before March 1900, which Excel counts wrongly. */
export function serialOfDate(day: CalendarDate): number | null {
  const serial = daysBetween('1899-12-30', day);
  return serial > 60 ? serial : null;
}
