import { capital } from '#shared/base/capital.ts';
import { formatFinancialYear } from '#shared/base/financial-year.ts';
import { formatMoney, type Pence, sumMoney } from '#shared/base/money.ts';
import { listInWords } from '../in-words.ts';
import type { Room, Scene } from '../scene.ts';
import { everyYear } from './benefit-profile.ts';
import { moneyYearsScene } from './years.ts';

/** What is budgeted, expected and spent in a year, over all budget lines. Several entries of a year are added. */
export type BudgetYear = { readonly year: number; readonly budget: Pence; readonly forecast: Pence; readonly spent: Pence };

/** The amounts of all funding sources. */
export type FundingYear = { readonly year: number; readonly amount: Pence };

/** `of` says whose money it is: the programme's title. `bids`: what is asked for and not decided, which is no funding yet. */
export type BudgetFundingInput = {
  readonly of: string;
  readonly budget: readonly BudgetYear[];
  readonly funding: readonly FundingYear[];
  readonly bids?: Pence;
};

/** Budget against funding by financial year, with forecast and spend, and by how much the one exceeds the other. */
export function budgetFundingScene({ of, budget: lines, funding: sources, bids = 0 }: BudgetFundingInput, room: Room): Scene {
  const years = everyYear([...lines, ...sources].map((one) => one.year));
  const sum = (year: number, name: 'budget' | 'forecast' | 'spent') => sumMoney(lines.filter((one) => one.year === year).map((one) => one[name]));
  const budget = years.map((year) => sum(year, 'budget'));
  const forecast = years.map((year) => sum(year, 'forecast'));
  const spent = years.map((year) => sum(year, 'spent'));
  const funding = years.map((year) => sumMoney(sources.filter((one) => one.year === year).map((one) => one.amount)));
  const gap = years.map((_, index) => sumMoney([funding[index] ?? 0, -(budget[index] ?? 0)]));
  const all = [budget, funding, forecast, spent, gap];
  const row = (index: number) => all.map((values) => formatMoney(values[index] ?? 0));
  const totals = all.map(sumMoney);
  return moneyYearsScene(
    {
      title: `Budget against funding: ${of}`,
      alt: altOf(of, years, budget, funding, gap) + (bids === 0 ? '' : ` Bids of ${formatMoney(bids)} are not decided and not counted.`),
      table: {
        nameColumn: 0,
        columns: [{ label: 'Year' }, ...['Budget', 'Funding', 'Forecast', 'Spent', 'Funding less budget'].map((label) => ({ label, numeric: true }))],
        rows: [
          ...years.map((year, index) => ({ cells: [formatFinancialYear(year), ...row(index)], record: null })),
          { cells: ['All years', ...totals.map(formatMoney)], record: null },
        ],
      },
      years,
      panels: [
        {
          label: 'Each year',
          share: 1,
          series: [
            { label: 'budget', values: budget, draw: 'bar', slot: 0, look: { fill: 'accent', stroke: 'accent' } },
            { label: 'spent', values: spent, draw: 'inner', slot: 0, look: { fill: 'surface', stroke: 'ink' } },
            { label: 'forecast', values: forecast, draw: 'level', slot: 0 },
            { label: 'funding', values: funding, draw: 'bar', slot: 1, look: { fill: 'surface', stroke: 'ink-soft', hatch: 'rising' } },
          ],
        },
      ],
      figures: [
        { label: 'Budget', values: budget },
        { label: 'Funding', values: funding },
        { label: 'Forecast', values: forecast },
        { label: 'Spent', values: spent },
        { label: 'Funding less budget', values: gap, bold: true },
      ],
      labelOf: (index) => {
        const [one, two, three, four] = row(index);
        const difference = gap[index] ?? 0;
        const last = difference === 0 ? 'fully funded' : `${formatMoney(Math.abs(difference))} ${difference < 0 ? 'short of the budget' : 'over the budget'}`;
        return `budget ${one}, funding ${two}, forecast ${three}, spent ${four}; ${last}`;
      },
    },
    room,
  );
}

function altOf(of: string, years: readonly number[], budget: readonly Pence[], funding: readonly Pence[], gap: readonly Pence[]): string {
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return `Budget against funding of ${of}. No amounts have been entered yet.`;
  const span = first === last ? `in ${formatFinancialYear(first)}` : `from ${formatFinancialYear(first)} to ${formatFinancialYear(last)}`;
  const short = years.flatMap((year, index) => ((gap[index] ?? 0) < 0 ? [`${formatFinancialYear(year)} (by ${formatMoney(-(gap[index] ?? 0))})`] : []));
  const judged = short.length === 0 ? 'funding covers the budget in every year' : `funding falls short in ${listInWords(short, 6)}`;
  return `Budget against funding of ${of} ${span}: budget ${formatMoney(sumMoney(budget))}, funding ${formatMoney(sumMoney(funding))}. ${capital(judged)}.`;
}
