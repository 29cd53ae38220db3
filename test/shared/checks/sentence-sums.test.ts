import { describe, expect, test } from 'vitest';
import { wrongSumsIn } from '#shared/checks/sentence-sums.ts';
import { readNumber, writeNumber } from '#shared/checks/written-numbers.ts';

describe('sums in running text', () => {
  test.each([
    'It comes to £10.610m + £0.631m = £11.241m.',
    'The net £10.610 million plus implementation £0.631 million equals the gross £11.241 million.',
    'The sum 500 − 120 = 380 was agreed.',
    'A total of £1,200, made up of £400 for chairs, £500 for tables and £300 for lamps, is asked for.',
    'The budget is £1,200: £400 for chairs, £500 for tables and £300 for lamps.',
    'It asks for £400 for chairs, £500 for tables and £300 for lamps, a total of £1,200.',
    'Savings of £11.241m gross, £10.610m net of implementation costs of £0.631m, are expected.',
    'The forecast for 2026/27 is £605,000, £35,000 less, because the first four began five weeks late.',
    'Two posts at £40,000 each and one at £50,000, in total £130,000, are proposed.',
    'Of the £90,000, £20,000 is for training and £5,000 for travel.',
    'The total is £90,000, compared with £80,000 and £70,000 in earlier years.',
    'Spending rose from £10,000 to £20,000 and then to £30,000 in total.',
    'The total is £90,000: £60,000 of it from the reserve and £20,000 from the grant.',
    'It holds £90,000, made up of several grants, including £60,000 for halls and £20,000 for parks.',
    'It paid £30,000 for halls and £20,000 for parks, and in total £500,000 has been spent since 2020.',
    'The county pays £30,000 and the district £20,000, out of a total of £90,000.',
    'A budget of £1.2m is asked for (£0.8m in 2026/27 and £0.4m in 2027/28).',
    'The cost of £90,000 comprises £50,000 in the first year and £40,000 in the second.',
    'The meeting of 13 December 2026 had 3 items, 4 papers and 5 members.',
    'Paragraphs 3, 4 and 5 say more: £40,000, £50,000 and £60,000 were bid for.',
  ])('say nothing of %s', (words) => {
    expect(wrongSumsIn(words)).toEqual([]);
  });

  test.each([
    ['It comes to £10.610m + £0.631m = £11.441m.', '£11.441m', '£11.241m', false],
    ['It comes to £10.610m + £0.631m = £11.242m.', '£11.242m', '£11.241m', true],
    ['The net £10.610 million plus implementation £0.631 million equals the gross £12.241 million.', '£12.241 million', '£11.241 million', false],
    ['The sum 500 − 120 = 390 was agreed.', '390', '380', false],
    ['A total of £1,300, made up of £400 for chairs, £500 for tables and £300 for lamps, is asked for.', '£1,300', '£1,200', false],
    ['The budget is £1,300: £400 for chairs, £500 for tables and £300 for lamps.', '£1,300', '£1,200', false],
    ['It asks for £400 for chairs, £500 for tables and £350 for lamps, a total of £1,200.', '£1,200', '£1,250', false],
    ['It bought chairs for £400 and tables for £500, in all £1,000.', '£1,000', '£900', false],
    ['Savings of £11.241m gross, £10.910m net of implementation costs of £0.631m, are expected.', '£10.910m', '£10.610m', false],
  ])('are found in %s', (words, total, sum, mayBeRounding) => {
    const found = wrongSumsIn(words, 5);
    expect(found).toHaveLength(1);
    expect(
      found.map((one) => ({
        total: one.total.words,
        at: words.slice(one.total.from - 5, one.total.to - 5),
        sum: writeNumber(one.sum, one.total.number),
        mayBeRounding: one.mayBeRounding,
      })),
    ).toEqual([{ total, at: total, sum, mayBeRounding }]);
  });
});

describe('a written number', () => {
  test.each([
    ['£1,234.50', '£1,234.50'],
    ['-3', '-3'],
    ['(45)', '(45)'],
    ['−£3.2m', '-£3.2m'],
    ['12.5%', '12.5%'],
    ['0.631 million', '0.631 million'],
  ])('%s is read exactly and written as it was', (words, again) => {
    const number = readNumber(words);
    expect(number && writeNumber(number.units, number)).toBe(again);
  });

  test.each(['', 'TBC', '12,34', '1 or 2', '2026/27', '(5', 'Q1'])('“%s” is none', (words) => {
    expect(readNumber(words)).toBeNull();
  });

  test('is written with the places that it needs', () => {
    const like = readNumber('£1.2m');
    expect(like && writeNumber(123_456_700_000_000n, like)).toBe('£1.234567m');
  });
});
