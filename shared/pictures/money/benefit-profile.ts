import { formatFinancialYear } from '#shared/base/financial-year.ts';
import { formatMoney, type Pence, sumMoney } from '#shared/base/money.ts';
import type { Room, Scene } from '../scene.ts';
import { moneyYearsScene } from './years.ts';

/** Gross benefit and what it costs to bring about, by financial year. Several entries of a year are added. */
export type BenefitYear = { readonly year: number; readonly gross: Pence; readonly implementation: Pence };

/** `of` says whose benefits they are: 'all benefits of the programme', or the title of one. */
export type BenefitProfileInput = { readonly of: string; readonly years: readonly BenefitYear[] };

/** The benefit profile: gross and cost of each year with the net, and what that comes to over the years. */
export function benefitProfileScene({ of, years: given }: BenefitProfileInput, room: Room): Scene {
  const years = everyYear(given.map((one) => one.year));
  const sum = (year: number, name: 'gross' | 'implementation') => sumMoney(given.filter((one) => one.year === year).map((one) => one[name]));
  const gross = years.map((year) => sum(year, 'gross'));
  const cost = years.map((year) => sum(year, 'implementation'));
  const net = years.map((_, index) => sumMoney([gross[index] ?? 0, -(cost[index] ?? 0)]));
  const cumulative = net.map((_, index) => sumMoney(net.slice(0, index + 1)));
  const row = (index: number) => [gross[index] ?? 0, cost[index] ?? 0, net[index] ?? 0, cumulative[index] ?? 0] as const;
  const totals = [sumMoney(gross), sumMoney(cost), sumMoney(net), cumulative.at(-1) ?? 0] as const;
  return moneyYearsScene(
    {
      title: `Benefit profile: ${of}`,
      alt: altOf(of, years, totals, cumulative),
      table: {
        nameColumn: 0,
        columns: [{ label: 'Year' }, ...['Gross', 'Implementation cost', 'Net', 'Cumulative net'].map((label) => ({ label, numeric: true }))],
        rows: [
          ...years.map((year, index) => ({ cells: [formatFinancialYear(year), ...row(index).map(formatMoney)], record: null })),
          { cells: ['All years', ...totals.map(formatMoney)], record: null },
        ],
      },
      years,
      panels: [
        {
          label: 'Each year',
          share: 0.56,
          series: [
            { label: 'gross benefit', values: gross, draw: 'bar', slot: 0, look: { fill: 'accent', stroke: 'accent' } },
            {
              label: 'implementation cost',
              values: cost.map((value) => 0 - value),
              draw: 'bar',
              slot: 0,
              look: { fill: 'surface', stroke: 'ink-soft', hatch: 'rising' },
            },
            { label: 'net', values: net, draw: 'signs' },
          ],
        },
        {
          label: 'Net, added up over the years',
          share: 0.44,
          series: [{ label: 'cumulative net', values: cumulative, draw: 'bar', slot: 0, look: { fill: 'accent-wash', stroke: 'accent', hatch: 'dotted' } }],
        },
      ],
      figures: [
        { label: 'Gross', values: gross },
        { label: 'Cost', values: cost },
        { label: 'Net', values: net, bold: true },
        { label: 'Cumulative', values: cumulative },
      ],
      labelOf: (index) => {
        const [one, two, three, four] = row(index).map(formatMoney);
        return `gross ${one}, implementation cost ${two}, net ${three}, cumulative net ${four}`;
      },
    },
    room,
  );
}

function altOf(of: string, years: readonly number[], [gross, cost, net]: readonly [Pence, Pence, Pence, Pence], cumulative: readonly Pence[]): string {
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return `Benefit profile of ${of}. No amounts have been entered yet.`;
  const span = first === last ? `in ${formatFinancialYear(first)}` : `from ${formatFinancialYear(first)} to ${formatFinancialYear(last)}`;
  const turn = cumulative.findIndex((value, index) => value >= 0 && cumulative.slice(index).every((later) => later >= 0));
  const even = cumulative.some((value) => value < 0)
    ? turn < 0
      ? ' The costs are not recovered in these years.'
      : ` The costs are recovered in ${formatFinancialYear(years[turn] ?? first)}.`
    : '';
  return `Benefit profile of ${of} ${span}: gross ${formatMoney(gross)}, less implementation cost of ${formatMoney(cost)}, net ${formatMoney(net)}.${even}`;
}

/** Every year from the first to the last, so that a year without amounts is seen. */
export function everyYear(years: readonly number[]): readonly number[] {
  if (years.length === 0) return [];
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => first + index);
}
