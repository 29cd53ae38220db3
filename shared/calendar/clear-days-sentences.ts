import { weekdayDate } from '#shared/base/calendar-date.ts';
import { counted } from '#shared/base/count.ts';
import type { ClearDaysWorking } from './clear-days.ts';
import { countedSentences, dayWords, movedWords } from './day-words.ts';

const which = {
  working: 'Weekends, bank holidays and days on which the council is closed are left out.',
  parish: 'Sundays, the Christmas and Easter breaks, bank holidays and days of public thanksgiving or mourning are left out.',
  calendar: 'Every day counts.',
} as const;

/** The words for the two days: 'publication' and 'the meeting', or 'the notice' and 'the decision'. */
export type ClearDaysNames = { readonly first: string; readonly last: string };

const publicationNames: ClearDaysNames = { first: 'publication', last: 'the meeting' };

/** The working of clear days in sentences, to be read in order. They end with the result. */
export function clearDaysSentences(working: ClearDaysWorking, names: ClearDaysNames = publicationNames): readonly string[] {
  const { rule, meeting, published, between, count, moved } = working;
  const days = (number: number) => counted(number, 'clear day', 'clear days');
  const move = movedWords(moved, meeting);
  const short = rule.days - count;
  return [
    `${days(rule.days)} must lie between ${names.first} and ${names.last} on ${weekdayDate(meeting)}. Neither of those two days counts. ${which[rule.basis]}`,
    ...countedSentences(between, meeting),
    ...(move === null ? [] : [`${move}, so the latest day for ${names.first} is ${dayWords(published, meeting)}.`]),
    published >= meeting
      ? `${weekdayDate(published)} is not before ${names.last}.`
      : `From ${weekdayDate(published)} there ${count === 1 ? 'is' : 'are'} ${days(count)}${short > 0 ? `: ${short === 1 ? 'one' : short} too few` : ''}.`,
  ];
}
