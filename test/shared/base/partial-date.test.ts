import { describe, expect, test } from 'vitest';
import { formatPartialDate, lastDay, type PartialDate, parsePartialDate, partialDateKey } from '#shared/base/partial-date.ts';

describe('dates with a precision', () => {
  test.each([
    ['3 May 2022', '3 May 2022', '2022-05-03'],
    ['by october 2012', 'by October 2012', '2012-10-31'],
    ['By the end of March 2027', 'by March 2027', '2027-03-31'],
    ['May 2022', 'May 2022', '2022-05-31'],
    ['05/2022', 'May 2022', '2022-05-31'],
    ['Q2 2026/27', 'Q2 2026/27', '2026-09-30'],
    ['q4 2026/27', 'Q4 2026/27', '2027-03-31'],
    ['2026/27', '2026/27', '2027-03-31'],
    ['by end of May 2027', 'by May 2027', '2027-05-31'],
    ['end of May 2027', 'by May 2027', '2027-05-31'],
    ['the end of Q2 2027/28', 'by Q2 2027/28', '2027-09-30'],
    ['end March 2027', 'by March 2027', '2027-03-31'],
    ['in May 2027', 'May 2027', '2027-05-31'],
    ['May 27', 'May 2027', '2027-05-31'],
    ['Sept-27', 'September 2027', '2027-09-30'],
    ["May '27", 'May 2027', '2027-05-31'],
    ['the 4th of May 2027', '4 May 2027', '2027-05-04'],
    ['by the 4th of May 2027', 'by 4 May 2027', '2027-05-04'],
    ['tbc', 'to be confirmed', null],
    ['to be confirmed', 'to be confirmed', null],
  ])('%s is written as %s and ends on %s', (typed, written, end) => {
    const partial = parsePartialDate(typed) as PartialDate;
    expect(formatPartialDate(partial)).toBe(written);
    expect(lastDay(partial)).toBe(end);
    expect(parsePartialDate(written)).toEqual(partial);
  });

  test.each([
    'soon',
    '4 May',
    'May 4',
    'May 12',
    'December',
    'spring 2027',
    'by the end',
    'Q5 2026/27',
    '2026/28',
    '13/2022',
    'Octember 2022',
    '31/02/2026',
    '',
  ])('%s is refused', (typed) => {
    expect(parsePartialDate(typed)).toBeNull();
  });

  test('they sort by the last day they allow, the more exact first, and "to be confirmed" last', () => {
    const typed = ['to be confirmed', '2026/27', 'by March 2027', '31 March 2027', 'Q4 2026/27', '1 April 2026', 'March 2027'];
    const sorted = typed
      .map((text) => parsePartialDate(text) as PartialDate)
      .sort((a, b) => (partialDateKey(a) < partialDateKey(b) ? -1 : 1))
      .map(formatPartialDate);
    expect(sorted).toEqual(['1 April 2026', '31 March 2027', 'March 2027', 'by March 2027', 'Q4 2026/27', '2026/27', 'to be confirmed']);
  });
});
