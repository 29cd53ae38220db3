import fc from 'fast-check';
import { expect, test } from 'vitest';
import { monthName } from '#shared/base/calendar-date.ts';
import { formatPartialDate } from '#shared/base/partial-date.ts';
import { promiseTitle, promisesIn } from '#shared/checks/promises.ts';

const day = '2026-12-14';
const found = (text: string) => promisesIn(text, day).map(({ due, confidence }) => [due ? formatPartialDate(due) : null, confidence]);

test.each([
  ['Progress will be reported to the Committee in October 2027.', 'October 2027', 'sure'],
  ['The outcome will be reported in October.', 'October 2027', 'likely'],
  ['A further report will be brought in July 2027.', 'July 2027', 'sure'],
  ['A further report will be brought to this Committee in July.', 'July 2027', 'sure'],
  ['The Director will report back by 3 March 2027.', 'by 3 March 2027', 'sure'],
  ['The Strategic Director will report back to Members by the end of May.', 'by May 2027', 'sure'],
  ['agrees to receive a further report on the posts in January', 'January 2027', 'sure'],
  ['asks for a report on the first figures in October 2027, as planned in paragraph 5.', 'October 2027', 'sure'],
  ['agrees to receive a report on the programme twice a year, in January and in July, for the reason given.', 'January 2027', 'sure'],
  ['Performance for the first quarter will be reported to a future meeting of the Committee.', null, 'sure'],
  ['The plan is under development and will be reported to Committee from October 2027.', 'October 2027', 'sure'],
  ['agrees that quarterly reports on progress will be reported to the Committee', null, 'sure'],
  ['The evaluation will be published in the autumn of 2027.', 'by November 2027', 'likely'],
  ['A full evaluation will be presented to Cabinet within six months.', 'by June 2027', 'sure'],
  ['In July 2027 an update will be given to the Panel.', 'July 2027', 'sure'],
  ['The final figures are to be brought back to the Committee in 2027/28.', '2027/28', 'sure'],
  ['A further report will follow.', null, 'likely'],
  ['Should the mark be missed in March 2028, the Board will bring a paper to the Committee.', 'March 2028', 'likely'],
  ['The budget will be reported to the Board on a monthly basis.', null, 'likely'],
  ['The results will be reported to Cabinet by 3 March.', 'by 3 March 2027', 'sure'],
  ['Members who joined in May will be given a report in October.', 'October 2027', 'sure'],
  ['A shared evaluation will be published in the second quarter of 2027/28.', 'Q2 2027/28', 'likely'],
  ['agrees to receive a report twice a year, in December and in July', 'July 2027', 'sure'],
  ['Officers will then submit the results to the Board by Q2 2027/28.', 'Q2 2027/28', 'sure'],
  ['The Board will bring a paper to the Committee saying what is to be changed.', null, 'likely'],
])('%s', (sentence, due, confidence) => {
  const [one, ...others] = found(sentence);
  expect(others).toEqual([]);
  expect(one).toEqual([due, confidence]);
});

test.each([
  'The project will bring 180 homes with care to three sites.',
  'Care will be provided in the home of each person.',
  'Growing Older Well will bring classes and health checks into branches.',
  'No further report will be brought to the Committee.',
  'The costs will not be reported to Members.',
  'The results were reported to the Committee in October 2025.',
  'Members may ask for more.',
  'The work will be finished by October 2027.',
  'These plans could be brought forward in January 2027.',
  'The savings will be brought forward to January 2027.',
  'Staff will return to the office in March 2027.',
  'The programme provides a planning and reporting function.',
  'The Committee considered this report in March.',
])('promises nothing: %s', (sentence) => {
  expect(found(sentence)).toEqual([]);
});

test('each sentence of a paragraph is told with its place', () => {
  const text = 'Work began in May. The outcome will be reported to the Committee in July 2027. It costs £2m.';
  const [one] = promisesIn(text, day);
  expect(text.slice(one?.from, one?.to)).toBe('The outcome will be reported to the Committee in July 2027.');
});

test('a month without a year is the next one, whatever the day', () => {
  const month = fc.integer({ min: 1, max: 12 });
  fc.assert(
    fc.property(month, fc.integer({ min: 2020, max: 2090 }), month, (now, year, promised) => {
      const from = `${year}-${String(now).padStart(2, '0')}-15`;
      const [one] = promisesIn(`The results will be reported to the Committee in ${monthName(promised)}.`, from);
      const due = one?.due;
      if (due?.kind !== 'on') throw new Error('no month');
      expect(due.date.slice(0, 7) >= from.slice(0, 7)).toBe(true);
      expect(Number(due.date.slice(5, 7))).toBe(promised);
      expect(Number(due.date.slice(0, 4)) - year).toBe(promised >= now ? 0 : 1);
    }),
    { seed: 20261122 },
  );
});

test('a long sentence becomes a title that ends behind a word', () => {
  expect(promiseTitle('the outcome will be reported.')).toBe('The outcome will be reported');
  const long = promiseTitle(`The outcome ${'of the work of the teams '.repeat(12)}will be reported.`);
  expect(long.length).toBeLessThanOrEqual(143);
  expect(long).toMatch(/[a-z] …$/);
});
