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

test('a day without a year is pointed out where it is right in no year that can be meant', () => {
  // The meeting is in January 2027.
  const records = inParagraph('The board met on Friday 5 October and on Monday the 14th December.');
  expect(pointedAt(weekdays, records)).toEqual(['Friday 5 October']);
  expect(foundBy(weekdays, records)).toMatchObject([{ severity: 'should', message: '5 October is not a Friday in 2026, 2027 or 2028.' }]);
  expect(foundBy(weekdays, inParagraph('In 2018 the board met on Friday 5 October.'))).toEqual([]);
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
