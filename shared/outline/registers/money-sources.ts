import { financialYearOf, formatFinancialYear } from '#shared/base/financial-year.ts';
import type { Benefit } from '#shared/domain/benefit.ts';
import { valueWords } from '../fill-benefits.ts';
import { byField, byReference } from './orders.ts';
import type { RegisterSource } from './source.ts';

const thisYear = '@this';

/** What a programme is worth. */
export const benefitSource: RegisterSource<'benefit'> = {
  kind: 'benefit',
  label: 'Benefits',
  from: 'the register of benefits',
  columns: [
    ...(['baseline', 'target', 'stretch'] as const).map((name) => ({
      name,
      label: { baseline: 'Baseline', target: 'Target', stretch: 'Stretch target' }[name],
      width: 1.6,
      text: (one: Benefit) => valueWords(one, name),
    })),
  ],
  usual: ['reference', 'title', 'measure', 'baseline', 'target', 'owner'],
  told: ['description', 'measure', 'baseline', 'target'],
  due: { label: 'Target date', of: (one) => one.targetDay, isSettled: () => false },
  narrow: byField('benefit', 'sort', 'Types'),
  orders: [byReference],
};

/** The posts that a programme needs or has. */
export const postSource: RegisterSource<'post'> = {
  kind: 'post',
  label: 'Posts',
  from: 'the register of posts',
  columns: [],
  usual: ['reference', 'title', 'fte', 'grade', 'term', 'status', 'totalCost'],
  open: { label: 'Without those that ended', words: ['post', 'posts'], is: ({ status }) => status !== 'ended' },
  narrow: byField('post', 'status', 'Statuses'),
  orders: [byReference],
};

/** What a programme costs. */
export const budgetSource: RegisterSource<'budgetLine'> = {
  kind: 'budgetLine',
  label: 'Budget',
  from: 'the register of budget lines',
  columns: [],
  usual: ['title', 'budget', 'spent', 'forecast', 'variance'],
  narrow: {
    label: 'Financial years',
    start: [thisYear],
    choices: ({ of, day }) => [
      { value: thisYear, label: `The year of the paper (${formatFinancialYear(financialYearOf(day))})` },
      ...[...new Set(of('budgetLine').flatMap(({ year }) => year ?? []))]
        .sort((a, b) => a - b)
        .map((year) => ({ value: String(year), label: formatFinancialYear(year) })),
    ],
    is: ({ year }, value, { day }) => year !== null && (value === thisYear ? year === financialYearOf(day) : String(year) === value),
  },
  orders: [byReference],
};

/** What pays for a programme. */
export const fundingSource: RegisterSource<'funding'> = {
  kind: 'funding',
  label: 'Funding',
  from: 'the register of funding',
  columns: [],
  usual: ['title', 'status', 'approvedBy', 'approved', 'total'],
  open: { label: 'Without what was refused', words: ['funding source', 'funding sources'], is: ({ status }) => status !== 'refused' },
  narrow: byField('funding', 'status', 'Statuses'),
  orders: [byReference],
};
