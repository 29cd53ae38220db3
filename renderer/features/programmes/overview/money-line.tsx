import { useMemo } from 'react';
import { Link } from 'wouter';
import { financialYearOf, formatFinancialYear } from '#shared/base/financial-year.ts';
import { formatMoney } from '#shared/base/money.ts';
import { sumsByYear } from '../money/year-sums.ts';
import { useOwnRecords } from '../own-records.ts';

/** The budget of the financial year against its funding, in one line. */
export function MoneyLine({ programme, today }: { readonly programme: string; readonly today: string }) {
  const lines = useOwnRecords('budgetLine', programme);
  const funding = useOwnRecords('funding', programme);
  const now = useMemo(() => {
    const year = financialYearOf(today);
    return lines && funding ? { year, sums: sumsByYear({ lines, funding, benefits: [] }).find((one) => one.year === year) } : null;
  }, [lines, funding, today]);
  if (!now) return null;
  const to = `/programmes/${programme}/money/summary`;
  const { sums } = now;
  const name = formatFinancialYear(now.year);
  if (!sums)
    return (
      <p className="overview-money">
        <b>{name}:</b> no budget or funding is kept for this year. <Link href={to}>Money and benefits</Link>
      </p>
    );
  const over = sums.over === 0 ? 'as budgeted' : `${formatMoney(Math.abs(sums.over))} ${sums.over > 0 ? 'over' : 'under'} budget`;
  const left =
    sums.left === 0
      ? 'which the funding covers exactly'
      : `${formatMoney(Math.abs(sums.left))} ${sums.left > 0 ? 'less than' : 'more than'} the funding of ${formatMoney(sums.funding)}`;
  return (
    <p className="overview-money">
      <b>{name}:</b> budget {formatMoney(sums.budget)}, {left}; {formatMoney(sums.spent)} spent, forecast {formatMoney(sums.forecast)}, {over}.{' '}
      <Link href={to}>Money and benefits</Link>
    </p>
  );
}
