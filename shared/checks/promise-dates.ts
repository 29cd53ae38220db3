import { addDays, type CalendarDate, monthName, parseMonth } from '#shared/base/calendar-date.ts';
import { type PartialDate, parsePartialDate } from '#shared/base/partial-date.ts';
import { datesIn } from './written-dates.ts';

/** A date that words name, and where they do. */
type Named = { readonly at: number; readonly date: PartialDate };

const months = Array.from({ length: 12 }, (_, index) => monthName(index + 1)).join('|');
const seasons: Readonly<Record<string, number>> = { spring: 5, summer: 8, autumn: 11, winter: 2 };
const numbers: Readonly<Record<string, number>> = { a: 1, one: 1, two: 2, three: 3, four: 4, six: 6, nine: 9, twelve: 12, eighteen: 18 };

/** 'in October', 'to its January meeting', 'by the end of May', but never 'members may'. */
const bare = new RegExp(
  String.raw`\b(?<before>in|by|at|from|during|until|of|its|the|and)\s+(?:(?:early|late|mid|the|its|end of|the end of)[\s-]+)*(?<month>${months})\b(?!\s+(?:of\s+)?\d{4}|,? \d{4})(?=\s+meeting|[\s,.;)]|$)`,
  'g',
);
const season =
  /\b(?<before>in|by|during|until|from)\s+(?:(?:the|early|late|next|this|end of the)\s+)*(?<season>spring|summer|autumn|winter)(?:\s+(?:of\s+)?(?<year>20\d\d))?/gi;
const after =
  /\b(?:in|within|after)\s+(?:the next\s+)?(?<count>\d{1,2}|a|one|two|three|four|six|nine|twelve|eighteen)\s+(?<unit>weeks?|months?|years?)\b(?:’s?|'s?)?(?:\s+time)?/gi;
const financial = /\b(?:(?<quarter>Q[1-4])\s+)?(?<year>20\d\d\/\d\d)\b/g;
const year = /\b(?<before>in|by|during)\s+(?:(?:early|late|the end of)\s+)?(?<year>20\d\d)\b(?![/-]\d)/g;

/**
 * By when a sentence says that something will be done: the date that follows the promise, which ends at `behind`, else
 * the last one before it. `null` where it names none. What leaves the year open means the next one after `from`.
 */
export function dueIn(words: string, from: CalendarDate, behind: number): PartialDate | null {
  const named = [...explicit(words), ...withoutYear(words, from), ...inSeasons(words, from), ...fromNow(words, from), ...inYears(words)].sort(
    (a, b) => a.at - b.at,
  );
  return (named.find((one) => one.at >= behind) ?? named.at(-1))?.date ?? null;
}

function explicit(words: string): readonly Named[] {
  return datesIn(words).flatMap(({ from: at, day, month, exists }): readonly Named[] => {
    if (!exists) return [];
    const kind = kindBefore(words.slice(0, at));
    return [{ at, date: day ? { kind, precision: 'day', date: day } : { kind, precision: 'month', date: `${month}-01` } }];
  });
}

function withoutYear(words: string, from: CalendarDate): readonly Named[] {
  return [...words.matchAll(bare)].flatMap((match): readonly Named[] => {
    const month = parseMonth(match.groups?.['month'] ?? '');
    if (month === null) return [];
    // '3 October' is a day whose year is open: too little to go by.
    const isDay = /\d(?:st|nd|rd|th)?\s+of\s*$/.test(words.slice(0, match.index + 3));
    return isDay
      ? []
      : [{ at: match.index, date: { kind: kindBefore(`${words.slice(0, match.index)}${match[0]}`), precision: 'month', date: nextMonth(month, from) } }];
  });
}

function inSeasons(words: string, from: CalendarDate): readonly Named[] {
  return [...words.matchAll(season)].map((match): Named => {
    const { season: name = '', year: given } = match.groups as Partial<Record<string, string>>;
    const last = seasons[name.toLowerCase()] ?? 12;
    // The winter of 2027 ends in the February after it.
    const date = given === undefined ? nextMonth(last, from) : firstOf(Number(given) + (last === 2 ? 1 : 0), last);
    return { at: match.index, date: { kind: 'by', precision: 'month', date } };
  });
}

function fromNow(words: string, from: CalendarDate): readonly Named[] {
  return [...words.matchAll(after)].map((match): Named => {
    const { count = '', unit = '' } = match.groups as Partial<Record<string, string>>;
    const many = Number(count) || numbers[count.toLowerCase()] || 1;
    if (unit.startsWith('week')) return { at: match.index, date: { kind: 'by', precision: 'day', date: addDays(from, many * 7) } };
    const [year, month] = from.split('-').map(Number) as [number, number];
    const ahead = month - 1 + many * (unit.startsWith('year') ? 12 : 1);
    return { at: match.index, date: { kind: 'by', precision: 'month', date: firstOf(year + Math.floor(ahead / 12), (ahead % 12) + 1) } };
  });
}

function inYears(words: string): readonly Named[] {
  const ofCouncil = [...words.matchAll(financial)].flatMap((match): readonly Named[] => {
    const date = parsePartialDate(match[0]);
    return date ? [{ at: match.index, date }] : [];
  });
  const ofCalendar = [...words.matchAll(year)].map(
    (match): Named => ({
      at: match.index,
      date: { kind: 'by', precision: 'month', date: firstOf(Number(match.groups?.['year']), 12) },
    }),
  );
  return [...ofCouncil, ...ofCalendar];
}

/** 'by' where the word before the date says so. */
function kindBefore(before: string): 'by' | 'on' {
  return /\b(?:by|until|before|no later than|end of)\b[^,;]{0,24}$/i.test(before) ? 'by' : 'on';
}

/** The first day of the next such month that is not before the one of `from`. */
function nextMonth(month: number, from: CalendarDate): CalendarDate {
  const [year, now] = from.split('-').map(Number) as [number, number];
  return firstOf(month >= now ? year : year + 1, month);
}

function firstOf(year: number, month: number): CalendarDate {
  return `${year}-${String(month).padStart(2, '0')}-01`;
}
