import { type Pence, sumMoney } from '#shared/base/money.ts';
import type { Benefit } from '#shared/domain/benefit.ts';
import { profileByYear } from '#shared/domain/benefit-fields.ts';
import type { BudgetLine } from '#shared/domain/budget-line.ts';
import type { Funding } from '#shared/domain/funding.ts';
import { type Post, yearCostOf } from '#shared/domain/post.ts';

/** The money of one financial year. `left` is funding less budget, `over` is forecast less budget, `cumulative` the net of all years up to this. */
export type YearSums = {
  readonly year: number;
  readonly funding: Pence;
  readonly budget: Pence;
  readonly spent: Pence;
  readonly forecast: Pence;
  readonly over: Pence;
  readonly left: Pence;
  readonly gross: Pence;
  readonly implementation: Pence;
  readonly net: Pence;
  readonly cumulative: Pence;
};

type Records = { readonly lines: readonly BudgetLine[]; readonly funding: readonly Funding[]; readonly benefits: readonly Benefit[] };

/** Funding that was approved or received, budget, spending, forecast and benefits by financial year; exact. A forecast not given is the budget. */
export function sumsByYear({ lines, funding, benefits }: Records): readonly YearSums[] {
  const granted = funding.filter(isGranted).flatMap((one) => one.amounts);
  const profile = profileByYear(benefits.map((one) => one.profile));
  const years = new Set([...lines, ...granted, ...profile].flatMap((one) => (one.year === null ? [] : [one.year])));
  let cumulative = 0;
  return [...years]
    .sort((a, b) => a - b)
    .map((year) => {
      const own = lines.filter((one) => one.year === year);
      const budget = sumMoney(own.map((one) => one.budget));
      const forecast = sumMoney(own.map((one) => one.forecast ?? one.budget));
      const given = sumMoney(granted.filter((one) => one.year === year).map((one) => one.amount));
      const { gross = 0, implementation = 0, net = 0 } = profile.find((one) => one.year === year) ?? {};
      cumulative = sumMoney([cumulative, net]);
      return {
        ...{ year, budget, forecast, funding: given, spent: sumMoney(own.map((one) => one.spent)) },
        ...{ over: forecast - budget, left: given - budget, gross, implementation, net, cumulative },
      };
    });
}

/** Several years taken together. */
export function sumsOfAll(years: readonly YearSums[]): Omit<YearSums, 'year'> {
  const of = (name: Exclude<keyof YearSums, 'year'>) => sumMoney(years.map((one) => one[name]));
  return {
    ...{ funding: of('funding'), budget: of('budget'), spent: of('spent'), forecast: of('forecast'), over: of('over') },
    ...{ left: of('left'), gross: of('gross'), implementation: of('implementation'), net: of('net'), cumulative: of('net') },
  };
}

/** What is asked for and not granted yet. */
export function bidsOf(funding: readonly Funding[]): Pence {
  return sumMoney(funding.filter((one) => one.status === 'bid').flatMap((one) => one.amounts.map((each) => each.amount)));
}

/** The posts that stand or are wanted: whole-time equivalents in halves, and the cost of a year. `open` counts those whose cost is not known. */
export function postSums(posts: readonly Post[]): { readonly count: number; readonly halves: number; readonly cost: Pence; readonly open: number } {
  const standing = posts.filter((one) => one.status !== 'ended');
  const costs = standing.map((one) => yearCostOf(one));
  return {
    count: standing.length,
    halves: standing.reduce((sum, one) => sum + (one.fte ?? 0), 0),
    cost: sumMoney(costs),
    open: costs.filter((one) => one === null).length,
  };
}

function isGranted({ status }: Funding): boolean {
  return status === 'approved' || status === 'received';
}
