import { longDate, monthName, parseCalendarDate, parseMonth } from '#shared/base/calendar-date.ts';
import { listWords } from '#shared/base/list-words.ts';
import { ok, type Result, refuse } from '#shared/base/result.ts';
import type { Ordinal, UsualDay, Weekday } from './usual-day.ts';
import { weekdayName, weekdayOf } from './weekday.ts';

const ordinalWords: readonly (readonly [Ordinal, string])[] = [
  [1, 'first'],
  [2, 'second'],
  [3, 'third'],
  [4, 'fourth'],
  [5, 'fifth'],
  ['last', 'last'],
];

/** 'Second Tuesday of the month', 'every Monday', 'every second Monday from 5 January 2026', 'first Thursday of March and June'. */
export function usualDayWords(usual: UsualDay): string {
  const weekday = weekdayName(usual.weekday);
  if (usual.kind === 'weekly') {
    const every = usual.every === 1 ? 'every' : `every ${ordinalWords[usual.every - 1]?.[1]}`;
    return `${every} ${weekday}${usual.start === null ? '' : ` from ${longDate(usual.start)}`}`;
  }
  const ordinals = ordinalWords.filter(([value]) => usual.ordinals.includes(value)).map(([, words]) => words);
  const months = usual.months.length === 0 ? 'the month' : listWords(usual.months.map(monthName));
  return `${listWords(ordinals)} ${weekday} of ${months}`;
}

const examples =
  'Write it as “second Tuesday of the month”, “every Monday”, “every second Monday from 5 January 2026” or “first Thursday of March, June and September”.';

/**
 * Reads a usual day as people write it: what {@link usualDayWords} gives, and '2nd Tuesday', 'Mondays', 'the first and third
 * Wednesday of each month', 'alternate Mondays from 5 January 2026', 'quarterly' by its months only.
 */
export function parseUsualDay(text: string): Result<UsualDay> {
  const tidy = text.slice(0, 200).trim().toLowerCase().replace(/[.,]/g, ' ').replace(/\s+/g, ' ').replace(/^the /, '');
  return readWeekly(tidy, text) ?? readMonthly(tidy) ?? refuse('not a usual day', `“${text.trim()}” does not say on which day a committee meets. ${examples}`);
}

function readWeekly(tidy: string, text: string): Result<UsualDay> | null {
  const match = /^(?:(every|each|alternate) )?(?:(second|2nd|other|third|3rd|fourth|4th|fifth|5th) )?([a-z]+?)(s?)(?: (?:from|starting) (.+))?$/.exec(tidy);
  const weekday = parseWeekday(match?.[3] ?? '');
  if (!match || weekday === null) return null;
  const [, lead, skip, , plural, from] = match;
  if (lead === undefined && (skip !== undefined || plural === '')) return null;
  const every = lead === 'alternate' || skip === 'other' ? 2 : skip === undefined ? 1 : (parseOrdinal(skip) as 2 | 3 | 4 | 5);
  if (from === undefined) {
    if (every === 1) return ok({ kind: 'weekly', weekday, every, start: null });
    return refuse(
      'no first day',
      `“${text.trim()}” leaves open which of the weeks are meant. Add the first day, as in “every second Monday from 5 January 2026”.`,
    );
  }
  const start = parseCalendarDate(from);
  if (start === null) return refuse('not a day', `“${from}” is not a day of the calendar. Write it as 5 January 2026.`);
  if (weekdayOf(start) !== weekday) {
    return refuse('another weekday', `${longDate(start)} is a ${weekdayName(weekdayOf(start))}, not a ${weekdayName(weekday)}.`);
  }
  return ok({ kind: 'weekly', weekday, every, start });
}

function readMonthly(tidy: string): Result<UsualDay> | null {
  const match = /^(?:(?:every|each) )?((?:(?:first|second|third|fourth|fifth|last|1st|2nd|3rd|4th|5th|and|&) )+)([a-z]+?)s?(?: (?:of|in) (.+))?$/.exec(tidy);
  const weekday = parseWeekday(match?.[2] ?? '');
  if (!match || weekday === null) return null;
  const given = (match[1] ?? '').split(' ').map(parseOrdinal);
  const ordinals = ordinalWords.map(([value]) => value).filter((value) => given.includes(value));
  const months = readMonths(match[3] ?? 'the month');
  return ordinals.length === 0 || months === null ? null : ok({ kind: 'monthly', weekday, ordinals, months });
}

function readMonths(words: string): readonly number[] | null {
  if (/^(?:(?:the|each|every|a) )?month$/.test(words)) return [];
  const months = words.split(/[ &]+(?:and )?/).map(parseMonth);
  if (months.some((month) => month === null)) return null;
  return [...new Set(months as number[])].sort((a, b) => a - b);
}

function parseOrdinal(word: string): Ordinal | null {
  return ordinalWords.find(([value, name]) => name === word || (typeof value === 'number' && word.startsWith(String(value))))?.[0] ?? null;
}

/** From the whole name or its first three letters and more, as in 'Tue' and 'Thurs'. */
function parseWeekday(word: string): Weekday | null {
  const all: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
  return all.find((weekday) => word.length > 2 && weekdayName(weekday).toLowerCase().startsWith(word)) ?? null;
}
