import type { CalendarDate } from '#shared/base/calendar-date.ts';
import { dayOf } from './weekday.ts';

/** Easter Day of a year of the Gregorian calendar, by the computus that Meeus, Jones and Butcher give. */
export function easterDay(year: number): CalendarDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const moonShift = century - Math.floor((century + 8) / 25) + 1;
  const epact = (19 * golden + century - Math.floor(century / 4) - Math.floor(moonShift / 3) + 15) % 30;
  const sundayShift = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const correction = Math.floor((golden + 11 * epact + 22 * sundayShift) / 451);
  const sum = epact + sundayShift - 7 * correction + 114;
  return dayOf(year, Math.floor(sum / 31), (sum % 31) + 1);
}
