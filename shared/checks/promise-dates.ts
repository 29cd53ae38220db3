import { addDays, type CalendarDate, isCalendarDate, monthName, parseMonth } from '#shared/base/calendar-date.ts';
import { type PartialDate, parsePartialDate, partialDateKey } from '#shared/base/partial-date.ts';
import { datesIn } from './written-dates.ts';

/** A date that words name, and where they do. */
type Named = { readonly at: number; readonly date: PartialDate; readonly isYearOpen?: true };

const months = Array.from({ length: 12 }, (_, index) => monthName(index + 1)).join('|');
const seasons: Readonly<Record<string, number>> = { spring: 5, summer: 8, autumn: 11, winter: 2 };
const numbers: Readonly<Record<string, number>> = { a: 1, one: 1, two: 2, three: 3, four: 4, six: 6, nine: 9, twelve: 12, eighteen: 18 };

/** 'in October', 'to its January meeting', 'by the end of May', but never 'members may'. */
const bare = new RegExp(
  String.raw`\b(?<before>in|by|at|from|during|until|of|its|the|and)\s+(?:(?:early|late|mid|the|its|end of|the end of)[\s-]+)*(?<month>${months})\b(?!\s+(?:of\s+)?\d{4}|,? \d{4})(?=\s+meeting|[\s,.;)]|$)`,
  'g',
);
/** '3 March', '3rd of March', without a year. */
const bareDay = new RegExp(String.raw`\b(?<day>\d{1,2})(?:st|nd|rd|th)?(?:\s+of)?\s+(?<month>${months})\b(?!,?\s+(?:of\s+)?\d{4})`, 'g');
const season =
  /\b(?<before>in|by|during|until|from)\s+(?:(?:the|early|late|next|this|end of the)\s+)*(?<season>spring|summer|autumn|winter)(?:\s+(?:of\s+)?(?<year>20\d\d))?/gi;
const after =
  /\b(?:in|within|after)\s+(?:the next\s+)?(?<count>\d{1,2}|a|one|two|three|four|six|nine|twelve|eighteen)\s+(?<unit>weeks?|months?|years?)\b(?:’s?|'s?)?(?:\s+time)?/gi;
const financial = /\b(?:(?:Q(?<quarter>[1-4])|(?<worded>first|second|third|fourth|last) quarter)\s+(?:of\s+)?)?(?<year>20\d\d\/\d\d)\b/gi;
const quarters: Readonly<Record<string, string>> = { first: '1', second: '2', third: '3', fourth: '4', last: '4' };
const year = /\b(?<before>in|by|during)\s+(?:(?:early|late|the end of)\s+)?(?<year>20\d\d)\b(?![/-]\d)/g;

/**
 * By when a sentence says that something will be done: the date that follows the promise, which ends at `behind`, else
 * the last one before it. `null` where it names none. What leaves the year open means the next one after `from`.
 */
export function dueIn(words: string, from: CalendarDate, behind: number): PartialDate | null {
  const named = [
    ...explicit(words),
    ...withoutYear(words, from),
    ...daysWithoutYear(words, from),
    ...inSeasons(words, from),
    ...fromNow(words, from),
    ...inYears(words),
  ].sort((a, b) => a.at - b.at);
  const found = named.find((one) => one.at >= behind) ?? named.at(-1);
  // 'In January and in July': whichever comes first, but for the month that it is.
  const open = found?.isYearOpen ? named.filter((one) => one.isYearOpen && one.at >= found.at).map((one) => one.date) : [];
  const later = open.filter((date) => date.kind !== 'tbc' && date.date.slice(0, 7) > from.slice(0, 7));
  return [...later].sort((a, b) => (partialDateKey(a) < partialDateKey(b) ? -1 : 1))[0] ?? found?.date ?? null;
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
    const { month: name = '', before = '' } = match.groups as Partial<Record<string, string>>;
    const month = parseMonth(name);
    // 'By 3 of October' is a day, which is read by itself.
    if (month === null || (before === 'of' && /\d(?:st|nd|rd|th)?\s+$/.test(words.slice(0, match.index)))) return [];
    const kind = kindBefore(`${words.slice(0, match.index)}${match[0]}`);
    return [{ at: match.index, date: { kind, precision: 'month', date: nextMonth(month, from) }, isYearOpen: true }];
  });
}

function daysWithoutYear(words: string, from: CalendarDate): readonly Named[] {
  return [...words.matchAll(bareDay)].flatMap((match): readonly Named[] => {
    const { day = '', month = '' } = match.groups as Partial<Record<string, string>>;
    const inMonth = `-${String(parseMonth(month)).padStart(2, '0')}-${day.padStart(2, '0')}`;
    const year = Number(from.slice(0, 4));
    const next = `${year}${inMonth}` >= from ? `${year}${inMonth}` : `${year + 1}${inMonth}`;
    return isCalendarDate(next) ? [{ at: match.index, date: { kind: kindBefore(words.slice(0, match.index)), precision: 'day', date: next } }] : [];
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
    const { quarter, worded, year = '' } = match.groups as Partial<Record<string, string>>;
    const number = quarter ?? (worded === undefined ? undefined : quarters[worded.toLowerCase()]);
    const date = parsePartialDate(`${number === undefined ? '' : `Q${number} `}${year}`);
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
