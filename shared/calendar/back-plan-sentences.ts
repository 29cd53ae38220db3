import { weekdayDate } from '#shared/base/calendar-date.ts';
import type { PlannedStep } from './back-plan.ts';
import { clearDaysSentences } from './clear-days-sentences.ts';
import { countedSentences, dayWords, daysOnBasis, movedWords } from './day-words.ts';

/** How a step came to its day, in sentences to be read in order; the first is enough for a list. */
export function planSentences(planned: PlannedStep): readonly string[] {
  if (planned.kind === 'publication') return clearDaysSentences(planned.working);
  const { rule, from, passed, moved, day } = planned.working;
  const move = movedWords(moved, from);
  const before = planned.step.before === 'meeting' ? 'the meeting' : 'publication';
  const distance = rule.days === 0 ? `on the day of ${before}` : `${daysOnBasis(rule.days, rule.basis)} before ${before} on ${dayWords(from, day)}`;
  return [
    `${planned.label} by ${weekdayDate(day)}: ${distance}.`,
    ...countedSentences(passed.toReversed(), from),
    ...(move === null ? [] : [`${move}, so the day moves back to ${dayWords(day, from)}.`]),
  ];
}
