import { longDate } from '#shared/base/calendar-date.ts';
import type { Check, Paper } from './check.ts';
import type { Finding } from './finding.ts';
import { type WrittenDate, datesIn } from './written-dates.ts';

/** What an event does on its day. What stands before it, back to the last comma or full stop, is what happens. */
const happens =
  /\b(?:(?:took|takes|will take) place|(?:was|were|is|are|will be) (?:held|opened|launched|completed|signed|published|adopted)|(?:opened|opens|will open|began|begins|will begin|started|starts|will start|ended|ends|will end|closed|closes|will close|goes live|went live|will go live))\s+on\s+(?:the\s+)?$/i;
const little = new Set(
  'a an and any are as at be been by for from had has have in into is it its no not of on or our so that the their them then there these they this those to was were what when which while who will with would'.split(
    ' ',
  ),
);
/** So many words of what happens must be the same, and all of the shorter one. */
const leastShared = 2;

type Event = { readonly at: string; readonly date: WrittenDate; readonly day: string; readonly subject: ReadonlySet<string>; readonly words: string };

/** The same event, on two days. */
export const eventDates: Check = {
  name: 'event-dates',
  label: 'One day for each event',
  description: 'What took place or will take place on a day is given the same day wherever the paper speaks of it.',
  run: (paper) => {
    const events = eventsOf(paper);
    return events.flatMap((one, index): readonly Finding[] => {
      const earlier = events.slice(0, index).find((other) => isSame(one.subject, other.subject));
      if (!earlier || earlier.day === one.day) return [];
      return [
        {
          severity: 'should',
          at: one.at,
          range: { from: one.date.from, to: one.date.to },
          message: `“${one.words}” is said to be on ${longDate(one.day)} here and on ${longDate(earlier.day)} before. Which is right?`,
        },
      ];
    });
  },
};

function eventsOf({ texts }: Paper): readonly Event[] {
  return texts
    .filter(({ kind }) => kind === 'paragraph' || kind === 'item' || kind === 'recommendation')
    .flatMap(({ at, plain }) =>
      datesIn(plain).flatMap((date): readonly Event[] => {
        if (date.day === null) return [];
        const before = plain.slice(0, date.from);
        const verb = happens.exec(before);
        if (!verb) return [];
        const words = subjectBefore(before.slice(0, verb.index));
        const subject = new Set(
          words
            .toLowerCase()
            .match(/[\p{L}\p{N}’-]+/gu)
            ?.filter((word) => !little.has(word)) ?? [],
        );
        return subject.size < leastShared ? [] : [{ at, date, day: date.day, subject, words }];
      }),
    );
}

/** 'The review of libraries' of 'The review of libraries, which is the first part of it,' and of 'the review of libraries, which'. */
function subjectBefore(before: string): string {
  const sentence = before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf(': '), before.lastIndexOf('; ')) + 1).trim();
  const parts = sentence.split(',').map((part) => part.trim());
  // A clause about the subject stands between it and its verb, or the verb is in such a clause itself.
  while (parts.length > 1 && (parts.at(-1) === '' || /^(?:which|who|that|where|when)\b/i.test(parts.at(-1) ?? ''))) parts.pop();
  return (parts.at(-1) ?? '').replace(/^(?:and|but|then|so) /i, '');
}

function isSame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared >= leastShared && shared === Math.min(one.size, other.size);
}
