import { weekdayDate } from '#shared/base/calendar-date.ts';
import type { Check } from './check.ts';
import type { Finding } from './finding.ts';
import { datesIn } from './written-dates.ts';

/** Dates that cannot be right. */
export const weekdays: Check = {
  name: 'weekdays',
  label: 'Days of the week',
  description: 'A date exists, and falls on the day of the week that is written before it.',
  run: ({ texts }) =>
    texts.flatMap(({ at, cell, kind, plain }) =>
      datesIn(plain).flatMap((date): readonly Finding[] => {
        const place = { severity: 'must', at, ...(cell ? { cell } : {}), ...(kind === 'footnote' ? {} : { range: { from: date.from, to: date.to } }) } as const;
        if (!date.exists) return [{ ...place, message: `There is no ${date.words}.` }];
        if (date.day === null || date.weekday === null) return [];
        const [falls = ''] = weekdayDate(date.day).split(' ');
        return falls === date.weekday ? [] : [{ ...place, message: `${weekdayDate(date.day).replace(`${falls} `, '')} is a ${falls}, not a ${date.weekday}.` }];
      }),
    ),
};
