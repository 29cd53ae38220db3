import { type CalendarDate, daysInMonth, longDate, monthName, parseCalendarDate, parseMonth } from './calendar-date.ts';

/**
 * Why what was typed is not one day, in a sentence that shows how to write what was probably meant. `today` gives the
 * year of the example: a day without a year is never guessed, since last May is as likely as next.
 */
export function dayProblem(text: string, today: CalendarDate): string {
  return nearlyDay(text, today) ?? `“${text.trim()}” is not a day in the calendar. Write it as 13/12/2026 or 13 December 2026.`;
}

/** The same for a date that may also be a month, a quarter or a year. */
export function partialDateProblem(text: string, today: CalendarDate): string {
  const tidy = text.trim().toLowerCase().replace(/\s+/g, ' ');
  const year = Number(today.slice(0, 4));
  const season = /\b(spring|summer|autumn|winter)\b/.exec(tidy)?.[1];
  if (season) {
    const wanted = Number(/\b\d{4}\b/.exec(tidy)?.[0] ?? year + 1);
    return `“${text.trim()}” may mean different months to different readers. Write a quarter of the financial year or a month instead, for example ${exampleOf(season, wanted)}.`;
  }
  const bare = /^(?:by )?(?:the )?(?:end of |end |in )?([a-z]{3,9})$/.exec(tidy);
  const month = bare ? parseMonth(bare[1] as string) : null;
  if (month) return `“${text.trim()}” lacks the year. Write it as ${monthName(month)} ${yearOfNext(month, null, today)}.`;
  return (
    nearlyDay(tidy.replace(/^by (?:the )?(?:end of )?/, ''), today, text) ??
    `“${text.trim()}” is not a date. Write a day, a month, a quarter or a year: 3 May 2027, by October 2027, Q2 2027/28, 2027/28, or “to be confirmed”.`
  );
}

/** For what is a day but for its year, or for the length of its month. */
function nearlyDay(text: string, today: CalendarDate, typed = text): string | null {
  const tidy = text.trim().toLowerCase().replace(/,/g, ' ').replace(/\s+/g, ' ');
  const shown = `“${typed.trim()}”`;
  const worded =
    /^(?:[a-z]+day )?(?:the )?(\d{1,2})(?:st|nd|rd|th)? (?:of )?([a-z]{3,9})(?: (\d{4}|\d{2}))?$/.exec(tidy) ??
    swapped(/^([a-z]{3,9}) (?:the )?(\d{1,2})(?:st|nd|rd|th)?(?: (\d{4}))?$/.exec(tidy));
  const numeric = /^(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}|\d{2}))?$/.exec(tidy);
  const day = Number((worded ?? numeric)?.[1]);
  const month = worded ? parseMonth(worded[2] as string) : Number(numeric?.[2]);
  if (!day || !month || month > 12) return null;
  const yearText = (worded ?? numeric)?.[3];
  const year = yearText ? Number(yearText) + (yearText.length === 2 ? 2000 : 0) : yearOfNext(month, day, today);
  const length = daysInMonth(yearText ? year : 2024, month);
  if (day > length)
    return `${shown} is not a day in the calendar: ${monthName(month)}${yearText ? ` ${year}` : ''} has ${yearText || month !== 2 ? length : 'at most 29'} days.`;
  const example = parseCalendarDate(`${day} ${monthName(month)} ${year}`);
  if (!example) return yearText ? `${shown} lies before 1900 or after 2199, and no such day can be kept here. Look whether its year is right.` : null;
  if (!yearText) return `${shown} lacks the year. Write it as ${longDate(example)}.`;
  return `Please write ${shown} with the day first, as ${longDate(example)}.`;
}

/** 'May 4' with the day first, so that both orders are looked at alike. */
function swapped(match: RegExpExecArray | null): readonly (string | undefined)[] | null {
  return match && [match[0], match[2], match[1], match[3]];
}

/** The year in which a month, or a day of it, comes next. */
function yearOfNext(month: number, day: number | null, today: CalendarDate): number {
  const [year, thisMonth, thisDay] = today.split('-').map(Number) as [number, number, number];
  const isOver = month < thisMonth || (month === thisMonth && day !== null && day < thisDay);
  return isOver ? year + 1 : year;
}

function exampleOf(season: string, year: number): string {
  const next = (one: number) => `${one}/${String((one + 1) % 100).padStart(2, '0')}`;
  if (season === 'spring') return `Q1 ${next(year)} or April ${year}`;
  if (season === 'summer') return `Q2 ${next(year)} or July ${year}`;
  if (season === 'autumn') return `Q3 ${next(year)} or October ${year}`;
  return `Q4 ${next(year - 1)} or January ${year}`;
}
