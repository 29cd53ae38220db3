import { describe, expect, test } from 'vitest';
import { dayProblem, partialDateProblem } from '#shared/base/date-problem.ts';
import { parsePartialDate } from '#shared/base/partial-date.ts';

const today = '2026-11-22';

describe('a date that cannot be read is refused with how to write it', () => {
  test.each([
    ['4 May', '“4 May” lacks the year. Write it as 4 May 2027.'],
    ['the 4th of December', '“the 4th of December” lacks the year. Write it as 4 December 2026.'],
    ['May 4', '“May 4” lacks the year. Write it as 4 May 2027.'],
    ['22/11', '“22/11” lacks the year. Write it as 22 November 2026.'],
    ['29 Feb', '“29 Feb” is not a day in the calendar. Write it as 13/12/2026 or 13 December 2026.'],
    ['30 Feb', '“30 Feb” is not a day in the calendar: February has at most 29 days.'],
    ['12 May 1850', '“12 May 1850” lies before 1900 or after 2199, and no such day can be kept here. Look whether its year is right.'],
    ['31/02/2027', '“31/02/2027” is not a day in the calendar: February 2027 has 28 days.'],
    ['31 June 2027', '“31 June 2027” is not a day in the calendar: June 2027 has 30 days.'],
    ['May 4th 2027', 'Please write “May 4th 2027” with the day first, as 4 May 2027.'],
    ['soon', '“soon” is not a day in the calendar. Write it as 13/12/2026 or 13 December 2026.'],
    ['12/13/2027', '“12/13/2027” is not a day in the calendar. Write it as 13/12/2026 or 13 December 2026.'],
  ])('%s, for a day', (typed, words) => expect(dayProblem(typed, today)).toBe(words));

  test.each([
    ['December', '“December” lacks the year. Write it as December 2026.'],
    ['by end of May', '“by end of May” lacks the year. Write it as May 2027.'],
    ['by 4 May', '“by 4 May” lacks the year. Write it as 4 May 2027.'],
    ['12 May 1850', '“12 May 1850” lies before 1900 or after 2199, and no such day can be kept here. Look whether its year is right.'],
    ['31/02/2027', '“31/02/2027” is not a day in the calendar: February 2027 has 28 days.'],
    ['soon', 'Write a day, a month, a quarter or a year'],
  ])('%s, for a date as exact as it is known', (typed, words) => expect(partialDateProblem(typed, today)).toContain(words));

  test.each([
    ['spring 2027', 'Q1 2027/28 or April 2027'],
    ['by summer 2027', 'Q2 2027/28 or July 2027'],
    ['Autumn 2027', 'Q3 2027/28 or October 2027'],
    ['winter 2027', 'Q4 2026/27 or January 2027'],
    ['spring', 'Q1 2027/28 or April 2027'],
  ])('%s is no date, and the quarter to write is shown', (typed, example) => {
    expect(partialDateProblem(typed, today)).toContain(example);
    for (const one of example.split(' or ')) expect(parsePartialDate(one)).not.toBeNull();
  });
});
