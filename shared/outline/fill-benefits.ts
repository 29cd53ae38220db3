import { longDate } from '#shared/base/calendar-date.ts';
import { type Decimal, formatDecimal } from '#shared/base/decimal.ts';
import { formatFinancialYear } from '#shared/base/financial-year.ts';
import { formatMoney, sumMoney } from '#shared/base/money.ts';
import { type Benefit, benefit, latestActual } from '#shared/domain/benefit.ts';
import { profileByYear } from '#shared/domain/benefit-fields.ts';
import type { Block } from '#shared/domain/report/index.ts';
import { cardLines, type Filled, type FillPlace, nameOf, nameOrDash, oneLine } from './fill-blocks.ts';
import { placeOr } from './fill-programme.ts';
import type { FillRecords } from './fill-records.ts';
import { byReference, choiceWords, orDash, tableOf } from './fill-words.ts';

/** A table of the benefits: measure, baseline, target, owner. */
export function fillBenefits({ of }: FillRecords, at: FillPlace): readonly Block[] {
  const people = of('person');
  const rows = byReference(of('benefit')).map((one) => [
    orDash(one.reference),
    oneLine(one.title),
    orDash(one.measure),
    valueWords(one, 'baseline'),
    valueWords(one, 'target'),
    nameOrDash(one.owner, people),
  ]);
  const columns = [
    ['Ref', 1.1],
    ['Benefit', 3],
    ['Measure', 2.8],
    ['Baseline', 1.6],
    ['Target', 1.6],
    ['Owner', 2.2],
  ] as const;
  return placeOr('No benefits are on the register.', at, tableOf('Benefits', columns, rows));
}

/** The amounts of all benefits by financial year: gross, implementation cost, net and cumulative, with exact totals. */
export function fillBenefitProfile({ of }: FillRecords, at: FillPlace): readonly Block[] {
  const years = profileByYear(of('benefit').map((one) => one.profile));
  const rows = years.map((one) => [formatFinancialYear(one.year), ...[one.gross, one.implementation, one.net, one.cumulative].map(formatMoney)]);
  const totals = ['Total', ...(['gross', 'implementation', 'net'] as const).map((part) => formatMoney(sumMoney(years.map((one) => one[part])))), ''];
  const columns = [
    ['Financial year', 2.4],
    ['Gross', 2],
    ['Implementation cost', 2.2],
    ['Net', 2],
    ['Cumulative net', 2],
  ] as const;
  return placeOr(
    'No benefit has amounts by financial year yet.',
    at,
    tableOf('Benefits by financial year', columns, rows.length === 0 ? [] : [...rows, totals], 'landscape'),
  );
}

/** Every benefit as a card. */
export function fillBenefitCards({ of }: FillRecords, at: FillPlace): readonly Block[] {
  const people = of('person');
  return placeOr(
    'No benefits are on the register.',
    at,
    byReference(of('benefit')).map((one, index): Filled => {
      const actual = latestActual(one.actuals);
      return {
        card: [one.reference || `Benefit ${index + 1}`, oneLine(one.title)],
        lines: cardLines([
          ['Type', choiceWords(benefit, 'sort', one.sort)],
          ['Description', one.description],
          ['Measure', one.measure],
          ['Baseline', `${valueWords(one, 'baseline')}${one.baselineDay ? `, ${longDate(one.baselineDay)}` : ''}`],
          ['Target', `${valueWords(one, 'target')}${one.targetDay ? `, ${longDate(one.targetDay)}` : ''}`],
          ['Stretch target', one.stretch === null ? '' : valueWords(one, 'stretch')],
          ['Latest actual', actual === null ? 'Not measured yet' : withUnit(actual, one.unit)],
          ['Owner', nameOf(one.owner, people)],
        ]),
      };
    }),
  );
}

/** A value of a benefit with its unit; a dash where there is none. */
export function valueWords(one: Benefit, part: 'baseline' | 'target' | 'stretch'): string {
  const value = one[part];
  return value === null ? '–' : withUnit(value, one.unit);
}

/** '£75,000', '£1,200.50', '68%', '19 days'. */
function withUnit(value: Decimal, unit: string): string {
  const number = formatDecimal(value);
  if (unit === '£') return number.replace(/^-?/, '$&£').replace(/\.\d$/, '$&0');
  return unit === '%' ? `${number}%` : `${number} ${unit}`.trim();
}
