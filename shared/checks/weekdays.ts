import { isCalendarDate, weekdayDate } from '#shared/base/calendar-date.ts';
import type { Check } from './check.ts';
import type { Finding, Range } from './finding.ts';
import { datesIn, daysOfAnyYear } from './written-dates.ts';

/** Dates that cannot be right. */
export const weekdays: Check = {
  name: 'weekdays',
  label: 'Days of the week',
  description: 'A date exists, and falls on the day of the week that is written before it.',
  run: ({ texts, outline, today }) =>
    texts.flatMap(({ at, cell, kind, plain }) => {
      const placeOf = ({ from, to }: Range) => ({ at, ...(cell ? { cell } : {}), ...(kind === 'footnote' ? {} : { range: { from, to } }) });
      const withYear = datesIn(plain).flatMap((date): readonly Finding[] => {
        const place = { severity: 'must', ...placeOf(date) } as const;
        if (!date.exists) return [{ ...place, message: `There is no ${date.words}.` }];
        if (date.day === null || date.weekday === null) return [];
        const [falls = ''] = weekdayDate(date.day).split(' ');
        return falls === date.weekday ? [] : [{ ...place, message: `${weekdayDate(date.day).replace(`${falls} `, '')} is a ${falls}, not a ${date.weekday}.` }];
      });
      const year = Number((outline.date ?? today).slice(0, 4));
      const years = [year - 1, year, year + 1];
      // A text that names another year may go on about it.
      const isOfOldTimes = (plain.match(/\b(?:19|20)\d{2}\b/g) ?? []).some((named) => !years.includes(Number(named)));
      const withoutYear = (isOfOldTimes ? [] : daysOfAnyYear(plain)).flatMap((date): readonly Finding[] => {
        const isRight = years.some((one) => weekdayOf(one, date.monthAndDay) === date.weekday);
        const message = `${date.words.replace(/^\w+,? /, '')} is not a ${date.weekday} in ${years[0]}, ${years[1]} or ${years[2]}.`;
        return isRight ? [] : [{ severity: 'should', ...placeOf(date), message }];
      });
      return [...withYear, ...withoutYear];
    }),
};

/** 'Monday' of 2026 and '12-14'; null where the year has no such day. */
function weekdayOf(year: number, monthAndDay: string): string | null {
  const day = `${year}-${monthAndDay}`;
  return isCalendarDate(day) ? (weekdayDate(day).split(' ')[0] ?? null) : null;
}
