import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, weekdayDate } from '#shared/base/calendar-date.ts';
import { weekdays } from '#shared/checks/weekdays.ts';
import { para, table } from '#test/documents/papers.ts';
import { foundBy, paperWith, pointedAt } from './found-in.ts';

const inParagraph = (words: string) => paperWith({ 'section:information': [para(words)] });

test('a day of the week that does not belong to its date is pointed out, with the right one', () => {
  const records = inParagraph('It was agreed on Tuesday 14 December 2026.');
  expect(foundBy(weekdays, records).map((one) => one.message)).toEqual(['14 December 2026 is a Monday, not a Tuesday.']);
  expect(pointedAt(weekdays, records)).toEqual(['Tuesday 14 December 2026']);
});

test('a day that does not exist is pointed out', () => {
  expect(foundBy(weekdays, inParagraph('By 31 November 2026.')).map((one) => one.message)).toEqual(['There is no 31 November 2026.']);
});

test('in a cell the finding names the cell', () => {
  const records = paperWith({
    'section:information': [
      table(
        'Steps',
        [
          ['Step', 'Day'],
          ['Start', 'Friday 3 March 2027'],
        ],
        [1, 1],
      ),
    ],
  });
  expect(foundBy(weekdays, records)[0]?.cell?.column).toBe(1);
  expect(pointedAt(weekdays, records)).toEqual(['Friday 3 March 2027']);
});

const seed = Date.now() % 2 ** 31;
test(`no right day is ever pointed out, seed ${seed}`, () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 60_000 }), (days) => {
      expect(foundBy(weekdays, inParagraph(`It is ${weekdayDate(addDays('1990-01-01', days))}.`))).toEqual([]);
    }),
    { seed, numRuns: 40 },
  );
});
