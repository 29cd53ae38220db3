import { financialYearOf, formatFinancialYear } from '#shared/base/financial-year.ts';
import { byPlace } from '#shared/base/order-key.ts';
import { formatMoney, sumMoney } from '#shared/base/money.ts';
import { varianceOf } from '#shared/domain/budget-line.ts';
import { funding } from '#shared/domain/funding.ts';
import type { Block } from '#shared/domain/report/index.ts';
import { type FillPlace, oneLine, paragraphsOf, placeBlocks } from './fill-blocks.ts';
import { placeOr } from './fill-programme.ts';
import type { FillRecords } from './fill-records.ts';
import { amountWords, byReference, choiceWords, dayWords, orDash, tableOf } from './fill-words.ts';

/** Who approved what, and when. */
export function fillApprovals({ programme }: FillRecords, at: FillPlace): readonly Block[] {
  const approvals = [...programme.approvals].sort(byPlace).map((one) => [orDash(one.body), dayWords(one.day), orDash(one.text)]);
  return placeOr(
    'No approvals have been entered yet.',
    at,
    tableOf(
      'Approvals',
      [
        ['Approved by', 2.8],
        ['Date', 2.6],
        ['What was approved', 4.6],
      ],
      approvals,
    ),
  );
}

/** Where the money comes from, with exact totals by financial year. */
export function fillFunding({ programme, of }: FillRecords, at: FillPlace): readonly Block[] {
  const sources = byReference(of('funding')).filter((one) => one.status !== 'refused');
  const years = [...new Set(sources.flatMap((one) => one.amounts.map((amount) => amount.year)))].filter((year) => year !== null).sort((a, b) => a - b);
  const inYear = (list: (typeof sources)[number]['amounts'], year: number) => list.filter((one) => one.year === year).map((one) => one.amount);
  const rows = sources.map((one) => [
    `${oneLine(one.title)} (${choiceWords(funding, 'status', one.status).toLowerCase()})`,
    ...years.map((year) => {
      const amounts = inYear(one.amounts, year);
      return amounts.length === 0 ? '–' : formatMoney(sumMoney(amounts));
    }),
    formatMoney(sumMoney(one.amounts.map((amount) => amount.amount))),
  ]);
  const all = sources.flatMap((one) => one.amounts);
  const totals = ['Total', ...years.map((year) => formatMoney(sumMoney(inYear(all, year)))), formatMoney(sumMoney(all.map((one) => one.amount)))];
  return placeOr('No funding has been entered yet.', at, [
    ...paragraphsOf(programme.fundingText),
    ...tableOf(
      'Funding',
      [['Source', 3.4], ...years.map((year) => [formatFinancialYear(year), 1.9] as const), ['Total', 2.3]],
      rows.length === 0 ? [] : [...rows, totals],
    ),
  ]);
}

/** Budget, spending and forecast of the financial year that the paper's day lies in, with exact sums. */
export function fillBudget({ of, day }: FillRecords, at: FillPlace): readonly Block[] {
  const year = financialYearOf(day);
  const lines = byReference(of('budgetLine')).filter((one) => one.year === year);
  const named = formatFinancialYear(year);
  if (lines.length === 0) return placeBlocks([{ paragraph: `No budget lines have been entered for ${named}.` }], at);
  const [budget, spent, forecast] = (['budget', 'spent', 'forecast'] as const).map((part) => sumMoney(lines.map((one) => one[part])));
  const variance = sumMoney(lines.map(varianceOf));
  const rows = lines.map((one) => [
    oneLine(one.title),
    amountWords(one.budget),
    amountWords(one.spent),
    amountWords(one.forecast),
    amountWords(varianceOf(one)),
  ]);
  const totals = ['Total', amountWords(budget ?? 0), amountWords(spent ?? 0), amountWords(forecast ?? 0), amountWords(variance)];
  const against = variance === 0 ? 'as budgeted' : `${formatMoney(Math.abs(variance))} ${variance > 0 ? 'over' : 'under'} budget`;
  return placeBlocks(
    [
      { paragraph: `For ${named} the budget is ${amountWords(budget ?? 0)}, of which ${amountWords(spent ?? 0)} is spent. The forecast is ${against}.` },
      ...tableOf(
        `Budget ${named}`,
        [
          ['Line', 2.8],
          ['Budget', 1.8],
          ['Spent', 1.8],
          ['Forecast', 1.8],
          ['Variance', 1.8],
        ],
        [...rows, totals],
      ),
    ],
    at,
  );
}
