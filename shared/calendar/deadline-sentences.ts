import { capital } from '#shared/base/capital.ts';
import { longDate, weekdayDate } from '#shared/base/calendar-date.ts';
import { counted } from '#shared/base/count.ts';
import type { ClearDaysNames } from './clear-days-sentences.ts';
import { countedSentences, dayWords, daysOnBasis, movedWords } from './day-words.ts';
import { type CallInWorking, leastYearsKept, type RetentionWorking } from './deadlines.ts';

/** The words with which `clearDaysSentences` speaks of a notice. */
export const noticeNames: ClearDaysNames = { first: 'the notice', last: 'the decision' };

/** The call-in clock in sentences, to be read in order: the days counted, the last day, and from when to implement. */
export function callInSentences({ rule, published, passed, moved, lastDay, implementFrom }: CallInWorking): readonly string[] {
  if (rule.days === 0) return [`There is no call-in: the decision may be implemented from ${weekdayDate(implementFrom)}, when it is published.`];
  const move = movedWords(moved, published);
  return [
    `The decision can be called in for ${daysOnBasis(rule.days, rule.basis)} after its publication on ${weekdayDate(published)}, which does not count.`,
    ...countedSentences(passed, published),
    ...(move === null ? [] : [`${move}, so the period runs on to ${dayWords(lastDay, published)}.`]),
    `It can be called in to the end of ${weekdayDate(lastDay)}, and must not be implemented before ${weekdayDate(implementFrom)}.`,
  ];
}

/** How long papers are kept, in sentences. */
export function retentionSentences({ papers, meeting, years, lastDay, tooShort }: RetentionWorking): readonly string[] {
  const words = capital(papers === 'agenda' ? 'the agenda' : papers);
  const statute = papers === 'background papers' ? 's.100D' : 's.100C';
  const verb = papers === 'agenda' ? 'is' : 'are';
  return [
    `${words} ${verb} kept for ${counted(years, 'year', 'years')} beginning with the meeting on ${longDate(meeting)}: to the end of ${longDate(lastDay)}.`,
    ...(tooShort
      ? [`The Local Government Act 1972, ${statute} asks for at least ${leastYearsKept[papers]} years.`]
      : [`The Local Government Act 1972, ${statute} asks for ${leastYearsKept[papers]} years.`]),
  ];
}
