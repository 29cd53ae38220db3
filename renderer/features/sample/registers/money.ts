import { type BudgetLine, budgetLine } from '#shared/domain/budget-line.ts';
import { type Funding, funding } from '#shared/domain/funding.ts';
import type { PersonKey } from '../people.ts';
import type { ProjectKey } from '../project-id.ts';
import { sampleItems } from '../sample-id.ts';
import { registerOf } from './register-of.ts';

type Line = readonly [
  title: string,
  project: ProjectKey | null,
  category: string,
  owner: PersonKey,
  budget: number,
  spent?: number,
  forecast?: number,
  note?: string,
];

// In pence, as the ledger had it at the end of October 2026; 2025/26 is closed, and 2027/28 waits for its decisions.
const years: Readonly<Record<number, readonly Line[]>> = {
  2025: [
    ['Programme team', null, 'Staffing', 'fenwick', 118_400_00, 116_912_40, 116_912_40],
    ['Hub at Wendlebury General', 'homeFirst', 'Premises', 'castellane', 46_250_00, 51_380_75, 51_380_75, 'A second fire door was asked for.'],
    ['Training of advisers', 'frontDoor', 'Training', 'bhandari', 21_600_00, 19_240_00, 19_240_00],
    ['Carers’ forum and its first year', 'carers', 'Engagement', 'thistlewood', 14_750_00, 15_106_20, 15_106_20],
    ['Residents’ panel and interpreters', null, 'Engagement', 'hornby', 9_800_00, 8_455_65, 8_455_65],
    ['Legal and procurement advice', 'neighbourhood', 'Professional fees', 'dhole', 24_200_00, 26_918_00, 26_918_00],
    ['Contingency 2025/26', null, 'Contingency', 'nair', 15_000_00, 0, 0, 'Not needed.'],
  ],
  2026: [
    ['Programme team', null, 'Staffing', 'fenwick', 126_300_00, 73_675_00, 126_300_00],
    ['Hub at St Osyth’s', 'homeFirst', 'Premises', 'castellane', 58_700_00, 64_212_50, 64_212_50, 'Change request C1.'],
    ['Online self-referral', 'frontDoor', 'Systems', 'bhandari', 33_500_00, 31_940_00, 33_500_00],
    ['Consultation on day opportunities', 'days', 'Engagement', 'tolley', 18_250_00, 19_870_30, 19_870_30, '612 replies instead of the 400 expected.'],
    ['Help for GP practices with registers of carers', 'carers', 'Partners', 'thistlewood', 16_400_00, 7_150_00, 15_900_00],
    [
      'Second supplier and installers',
      'technology',
      'Equipment',
      'marchetti',
      27_850_00,
      12_480_00,
      41_600_00,
      'With change request C3, which is not agreed yet.',
    ],
    ['Residents’ panel and interpreters', null, 'Engagement', 'hornby', 10_500_00, 5_930_20, 10_500_00],
    ['Contingency 2026/27', null, 'Contingency', 'nair', 18_500_00, 0, 4_000_00],
  ],
  2027: [
    ['Neighbourhood Programme Lead', 'neighbourhood', 'Staffing', 'prosser', 68_420_00],
    ['Reablement Coordinators', 'homeFirst', 'Staffing', 'castellane', 186_120_00],
    ['Occupational Therapists', 'homeFirst', 'Staffing', 'castellane', 105_480_00],
    ['Community Connectors', 'neighbourhood', 'Staffing', 'prosser', 52_470_00],
    ['Data Analyst', null, 'Staffing', 'strood', 23_450_00],
    ['Evaluation by the University of Aldermoor', null, 'Professional fees', 'strood', 32_000_00],
    ['Recruitment and training for the new posts', 'homeFirst', 'Training', 'kettle', 18_000_00],
    ['Equipment for home visits', 'homeFirst', 'Equipment', 'castellane', 27_600_00],
    ['Programme team', null, 'Staffing', 'fenwick', 58_900_00],
    ['Residents’ panel and interpreters', null, 'Engagement', 'hornby', 11_100_00],
  ],
};

/** Twenty-five budget lines over three financial years, BL1 onwards. */
export const budgetLines: readonly BudgetLine[] = registerOf(
  budgetLine,
  'BL',
  Object.entries(years).flatMap(([year, lines]) =>
    lines.map(([title, project, category, owner, budget, spent, forecast, note]) => ({
      title,
      owner,
      category,
      year: Number(year),
      budget,
      spent: spent ?? null,
      forecast: forecast ?? null,
      term: 'one-off' as const,
      note: note ?? '',
      ...(project === null ? {} : { project }),
    })),
  ),
);

/** Where the money comes from, F1 onwards: year by year as much as the budget lines need. */
export const fundings: readonly Funding[] = registerOf(funding, 'F', [
  {
    title: 'Transformation reserve: the programme',
    owner: 'mawby',
    source: 'Reserve',
    term: 'one-off',
    status: 'approved',
    amounts: amounts('reserve', [2025, 180_000], [2026, 220_000]),
    approvedBy: 'Adult Social Care Committee',
    approved: '2025-03-10',
  },
  {
    title: 'Transformation reserve: posts for the next phase',
    project: 'homeFirst',
    owner: 'mawby',
    source: 'Reserve',
    term: 'one-off',
    status: 'bid',
    amounts: amounts('posts', [2027, 290_000], [2028, 130_000]),
    note: 'Asked for in the January paper. £2.310 million of the reserve was not yet promised on 30 September 2026.',
  },
  {
    title: 'Share of the Health and Care Partnership',
    project: 'homeFirst',
    owner: 'brennan',
    source: 'Partner',
    term: 'one-off',
    status: 'bid',
    amounts: amounts('partnership', [2027, 150_000], [2028, 75_000]),
    note: 'Promised by letter on 9 November 2026; binding once the agreement is signed.',
  },
  {
    title: 'Reablement budget',
    project: 'homeFirst',
    owner: 'castellane',
    source: 'Revenue budget',
    term: 'one-off',
    status: 'bid',
    amounts: amounts('reablement', [2027, 73_540], [2028, 32_470]),
    note: 'Overtime no longer needed, and vacancies.',
  },
  {
    title: 'Adult Care and Health revenue budget',
    owner: 'mawby',
    source: 'Revenue budget',
    term: 'permanent',
    status: 'received',
    amounts: amounts('revenue', [2025, 70_000], [2026, 90_000], [2027, 70_000], [2028, 100_000]),
    approvedBy: 'Full Council',
    approved: '2025-02-20',
  },
]);

function amounts(seed: string, ...years: readonly (readonly [year: number, pounds: number])[]): Funding['amounts'] {
  return sampleItems(
    `funding:${seed}:amount`,
    years.map(([year, pounds]) => ({ year, amount: pounds * 100 })),
  );
}
