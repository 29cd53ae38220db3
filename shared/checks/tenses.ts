import type { CalendarDate } from '#shared/base/calendar-date.ts';
import type { Check, Paper } from './check.ts';
import type { Finding } from './finding.ts';
import { sentencesIn } from './sentences.ts';
import { isAuthors } from './whose-words.ts';
import { datesIn, type WrittenDate } from './written-dates.ts';

/** Before a date: what is said to be happening then. A comma or a 'which' begins something else. */
const future =
  /\b(?:will|shall)(?! have\b) (?<rest>(?:(?!which|that|who|since|after|until|from)[\w’'&£%-]+ ){0,14}?)(?:in|on|by|during|before)(?: the)?(?: (?:end|beginning|start|middle) of)? $/i;
/** 'the plan agreed in', 'the decision in': the date belongs to these words, not to what will happen. */
const belongsToAnother =
  /(?:(?<!\b(?:be|been|being) (?:\w+ly )?)\b(?:\w+ed|held|made|given|taken|begun|written|sent|set|met|seen|shown|put)|\b(?:decision|agreement|approval|vote|survey|letter|report|paper|minutes?|election|census|budget|law|act)) $/i;
const past =
  /\b(?:was|were|has been|have been|had been) (?:\w+ly )?(?!planned|expected|scheduled|intended|proposed|forecasted|promised|budgeted|needed|required|requested|assumed|delayed|deferred|postponed|extended|projected)(?:\w+ed|held|made|given|taken|begun|written|sent|met|built|let|sold|bought) (?:in|on) $/i;

/** What will happen on a day that is gone, and what has happened on one that is still to come. */
export const tenses: Check = {
  name: 'tenses',
  label: 'Past and future',
  description: 'What is said to be going to happen lies after the day of the report, and what has happened before it.',
  run: (paper) =>
    paper.texts.filter(isAuthors).flatMap(({ at, cell, kind, plain }) => {
      const dates = kind === 'quotation' || kind === 'footnote' ? [] : datesIn(plain);
      if (dates.length === 0) return [];
      const sentences = sentencesIn(plain);
      return dates.flatMap((date): readonly Finding[] => {
        const sentence = sentences.find((one) => one.from <= date.from && date.to <= one.to);
        const found = judge(plain.slice(sentence?.from ?? 0, date.from), date, paper);
        return found === null ? [] : [{ ...found, at, ...(cell ? { cell } : {}), range: { from: date.from, to: date.to } }];
      });
    }),
};

function judge(before: string, date: WrittenDate, { outline, today }: Paper): Pick<Finding, 'severity' | 'message'> | null {
  const readOn = outline.date ?? today;
  const [first, second] = [today, readOn].sort() as [CalendarDate, CalendarDate];
  const rest = future.exec(before)?.groups?.['rest'];
  if (rest !== undefined && !belongsToAnother.test(rest)) {
    if (isBefore(date, first))
      return { severity: 'should', message: `This says that something will happen, but ${date.words} is past. Say what happened, or mend the date.` };
    if (isBefore(date, readOn))
      return { severity: 'advice', message: `When the paper is read, ${date.words} is past: it should not be told as something to come.` };
  }
  if (past.test(before) && isAfter(date, second)) {
    return { severity: 'should', message: `This says that something has happened, but ${date.words} is still to come.` };
  }
  return null;
}

function isBefore(date: WrittenDate, day: CalendarDate): boolean {
  return date.day === null ? date.month < day.slice(0, 7) : date.day < day;
}

function isAfter(date: WrittenDate, day: CalendarDate): boolean {
  return date.day === null ? date.month > day.slice(0, 7) : date.day > day;
}
