import './money.css';
import { useMemo } from 'react';
import { Link } from 'wouter';
import { formatFinancialYear } from '#shared/base/financial-year.ts';
import { formatFte } from '#shared/base/fte.ts';
import { formatMoney } from '#shared/base/money.ts';
import { EmptyState } from '#renderer/ui/notice.tsx';
import { useOwnRecords } from '../own-records.ts';
import { bidsOf, postSums, sumsByYear, sumsOfAll, type YearSums } from './year-sums.ts';

type Column = { readonly name: Exclude<keyof YearSums, 'year'>; readonly label: string; readonly isSum?: true };

const budgetColumns: readonly Column[] = [
  { name: 'funding', label: 'Funding' },
  { name: 'budget', label: 'Budget' },
  { name: 'left', label: 'Funding less budget', isSum: true },
  { name: 'spent', label: 'Spent' },
  { name: 'forecast', label: 'Forecast' },
  { name: 'over', label: 'Forecast less budget', isSum: true },
];
const benefitColumns: readonly Column[] = [
  { name: 'gross', label: 'Gross' },
  { name: 'implementation', label: 'Implementation cost' },
  { name: 'net', label: 'Net', isSum: true },
  { name: 'cumulative', label: 'Cumulative net', isSum: true },
];

/** Funding, budget, spending, forecast, benefits and posts of a programme in sums that are worked out. */
export function MoneySummary({ programme }: { readonly programme: string }) {
  const lines = useOwnRecords('budgetLine', programme);
  const funding = useOwnRecords('funding', programme);
  const benefits = useOwnRecords('benefit', programme);
  const posts = useOwnRecords('post', programme);
  const years = useMemo(() => (lines && funding && benefits ? sumsByYear({ lines, funding, benefits }) : []), [lines, funding, benefits]);
  if (!lines || !funding || !benefits || !posts) return null;
  const base = `/programmes/${programme}/money`;
  const withBudget = years.filter((one) => budgetColumns.some(({ name }) => one[name] !== 0));
  const withBenefits = years.filter((one) => one.gross !== 0 || one.implementation !== 0);
  const bids = bidsOf(funding);
  const sums = postSums(posts);
  if (years.length === 0 && sums.count === 0 && bids === 0)
    return (
      <EmptyState title="No money is kept yet">
        Enter <Link href={`${base}/funding`}>funding</Link>, <Link href={`${base}/budget`}>budget lines</Link>, <Link href={`${base}/benefits`}>benefits</Link>{' '}
        and <Link href={`${base}/posts`}>posts</Link>. Their sums by financial year then stand here; none of them is typed.
      </EmptyState>
    );
  return (
    <div className="money-summary">
      <YearTable title="Budget and funding" years={withBudget} columns={budgetColumns} none="No budget line or approved funding has a financial year yet." />
      <p className="field-help">
        Funding is what was approved or received.{bids > 0 && ` ${formatMoney(bids)} more is bid for.`} Where a line has no forecast, its budget is taken.
      </p>
      <YearTable title="Benefits" years={withBenefits} columns={benefitColumns} none="No benefit has amounts by financial year yet." />
      <section aria-labelledby="money-posts">
        <h2 id="money-posts">Posts</h2>
        <p>
          {sums.count === 0
            ? 'No post is kept yet.'
            : `${sums.count} ${sums.count === 1 ? 'entry' : 'entries'} with ${formatFte(sums.halves)} full-time equivalents, at ${formatMoney(sums.cost)} a year with on-costs.`}
          {sums.open > 0 && ` The cost of ${sums.open} is not known yet.`} <Link href={`${base}/posts`}>Posts</Link>
        </p>
      </section>
    </div>
  );
}

function YearTable({
  title,
  years,
  columns,
  none,
}: {
  readonly title: string;
  readonly years: readonly YearSums[];
  readonly columns: readonly Column[];
  readonly none: string;
}) {
  const id = `money-${title.toLowerCase().replaceAll(' ', '-')}`;
  const all = sumsOfAll(years);
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {years.length === 0 ? (
        <p className="soft">{none}</p>
      ) : (
        <div className="money-scroll">
          <table className="plain-table money-table">
            <thead>
              <tr>
                <th scope="col">Financial year</th>
                {columns.map((one) => (
                  <th key={one.name} scope="col">
                    {one.label}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {years.map((year) => (
                <tr key={year.year}>
                  <th scope="row">{formatFinancialYear(year.year)}</th>
                  {columns.map((one) => (
                    <Amount key={one.name} pence={year[one.name]} isSum={one.isSum === true} />
                  ))}
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row">All years</th>
                {columns.map((one) => (
                  <Amount key={one.name} pence={all[one.name]} isSum={one.isSum === true} />
                ))}
              </tr>
            </tfoot>
          </table>
        </div>
      )}
    </section>
  );
}

function Amount({ pence, isSum }: { readonly pence: number; readonly isSum: boolean }) {
  return <td className={isSum ? 'worked-out' : undefined}>{formatMoney(pence)}</td>;
}
