import { type CalendarDate, weekdayDate } from '#shared/base/calendar-date.ts';
import { counted } from '#shared/base/count.ts';
import { listWords } from '#shared/base/list-words.ts';
import type { CountedDay, DayBasis } from './count-days.ts';

/** 'Monday 13 December', with the year where it is another than that of `beside`. */
export function dayWords(day: CalendarDate, beside: CalendarDate): string {
  return day.slice(0, 4) === beside.slice(0, 4) ? weekdayDate(day).slice(0, -5) : weekdayDate(day);
}

/** '5 working days', '1 day', '3 days as parish councils count them'. */
export function daysOnBasis(days: number, basis: DayBasis): string {
  if (basis === 'working') return counted(days, 'working day', 'working days');
  const words = counted(days, 'day', 'days');
  return basis === 'parish' ? `${words} as parish councils count them` : words;
}

/** As many days as are named one by one; of more, only the first and the last. */
const mostNamed = 7;

/** The sentences that name the days that count and those left out with the reason; none for an empty list. `beside` gives the year. */
export function countedSentences(days: readonly CountedDay[], beside: CalendarDate): readonly string[] {
  const counting = days.filter((one) => one.counts).map((one) => dayWords(one.day, beside));
  const out = days.filter((one) => !one.counts).map(({ day, why }) => leftOut(dayWords(day, beside), why));
  const few = counting.length <= mostNamed;
  return [
    ...(counting.length === 0
      ? []
      : few
        ? [`${counting.length === 1 ? 'This day counts' : 'These days count'}: ${listWords(counting)}.`]
        : [`${counting.length} days count, from ${counting[0]} to ${counting.at(-1)}.`]),
    ...(out.length === 0 ? [] : [`Left out: ${listWords(out)}.`]),
  ];
}

/** 'Saturday 11 December', 'Friday 19 April (Good Friday)': the reason only where the day does not say it. */
function leftOut(day: string, why: string | null): string {
  return why === null || day.startsWith(`${why} `) ? day : `${day} (${why})`;
}

/** 'Sunday 5 December is no working day, so …' as the reason for a move; `null` where nothing was passed over. */
export function movedWords(moved: readonly CountedDay[], beside: CalendarDate): string | null {
  if (moved.length === 0) return null;
  const days = moved.map(({ day, why }) => leftOut(dayWords(day, beside), why));
  return `${listWords(days)} ${moved.length === 1 ? 'is no working day' : 'are no working days'}`;
}
