import { type Post, post } from '#shared/domain/post.ts';
import { type PersonKey, personId } from '../people.ts';
import type { ProjectKey } from '../project-id.ts';
import { registerOf } from './register-of.ts';

type Row = {
  readonly title: string;
  readonly project?: ProjectKey;
  /** In half posts, as records have it. */
  readonly halves: number;
  readonly grade: string;
  readonly subjectToEvaluation?: true;
  /** The months of a fixed term; left out where the post is permanent. */
  readonly months?: number;
  /** A year of one whole post with on-costs, in pounds. */
  readonly cost: number;
  readonly status: Post['status'];
  readonly reportsTo: string;
  readonly holder?: PersonKey;
  readonly note?: string;
};

const hospital = 'Group Manager, Hospital and Reablement';
const nearby = 'Group Manager, Neighbourhood Care';
const lead = 'Neighbourhood Programme Lead';
const manager = 'Programme Manager';
const commissioning = 'Service Director, Commissioning and Quality';
const living = 'Service Director, Living Independently';

const rows: readonly Row[] = [
  { title: lead, project: 'neighbourhood', halves: 2, grade: '', subjectToEvaluation: true, months: 18, cost: 68_420, status: 'proposed', reportsTo: nearby },
  {
    title: 'Reablement Coordinator (next phase)',
    project: 'homeFirst',
    halves: 9,
    grade: 'Band B',
    months: 18,
    cost: 41_360,
    status: 'proposed',
    reportsTo: hospital,
  },
  { title: 'Occupational Therapist', project: 'homeFirst', halves: 4, grade: 'Band C', months: 18, cost: 52_740, status: 'proposed', reportsTo: hospital },
  {
    title: 'Community Connector (next phase)',
    project: 'neighbourhood',
    halves: 3,
    grade: 'Grade 6',
    months: 18,
    cost: 34_980,
    status: 'proposed',
    reportsTo: lead,
  },
  {
    title: 'Data Analyst',
    project: 'neighbourhood',
    halves: 1,
    grade: '',
    subjectToEvaluation: true,
    months: 18,
    cost: 46_900,
    status: 'proposed',
    reportsTo: lead,
  },
  { title: manager, halves: 2, grade: 'Band E', months: 42, cost: 66_150, status: 'filled', reportsTo: 'Corporate Director', holder: 'fenwick' },
  { title: 'Programme Officer', halves: 2, grade: 'Grade 8', months: 42, cost: 44_280, status: 'filled', reportsTo: manager, holder: 'lomas' },
  {
    title: 'Programme Administrator',
    halves: 1,
    grade: 'Grade 4',
    months: 42,
    cost: 29_960,
    status: 'filled',
    reportsTo: 'Programme Officer',
    holder: 'ferrar',
  },
  {
    title: 'Communications and Engagement Officer',
    halves: 1,
    grade: 'Grade 7',
    months: 36,
    cost: 40_120,
    status: 'filled',
    reportsTo: manager,
    holder: 'hornby',
  },
  {
    title: 'Carers Strategy Lead',
    project: 'carers',
    halves: 2,
    grade: 'Band D',
    months: 30,
    cost: 58_340,
    status: 'filled',
    reportsTo: commissioning,
    holder: 'thistlewood',
  },
  {
    title: 'Technology Enabled Care Manager',
    project: 'technology',
    halves: 2,
    grade: 'Band D',
    months: 24,
    cost: 58_340,
    status: 'filled',
    reportsTo: commissioning,
    holder: 'marchetti',
  },
  {
    title: 'Preparing for Adulthood Lead',
    project: 'adulthood',
    halves: 2,
    grade: 'Band D',
    months: 18,
    cost: 58_340,
    status: 'filled',
    reportsTo: living,
    holder: 'yusuf',
  },
  {
    title: 'Short Breaks Review Lead',
    project: 'breaks',
    halves: 1,
    grade: 'Band D',
    months: 22,
    cost: 58_340,
    status: 'filled',
    reportsTo: commissioning,
    holder: 'lindqvist',
  },
  {
    title: 'Housing with Care Manager',
    project: 'housing',
    halves: 2,
    grade: 'Band D',
    cost: 58_340,
    status: 'filled',
    reportsTo: living,
    holder: 'underhill',
  },
  { title: 'Reablement Coordinator (in post)', project: 'homeFirst', halves: 44, grade: 'Band B', cost: 41_360, status: 'filled', reportsTo: hospital },
  {
    title: 'Reablement Coordinator (vacant)',
    project: 'homeFirst',
    halves: 18,
    grade: 'Band B',
    cost: 41_360,
    status: 'recruiting',
    reportsTo: hospital,
    note: 'Advertised jointly with the NHS; part-time and term-time hours are offered.',
  },
  { title: 'Discharge Hub Manager', project: 'homeFirst', halves: 4, grade: 'Band C', cost: 54_210, status: 'filled', reportsTo: hospital },
  {
    title: 'Community Connector (first conversations)',
    project: 'frontDoor',
    halves: 5,
    grade: 'Grade 6',
    cost: 34_980,
    status: 'filled',
    reportsTo: 'Group Manager, Customer Access',
  },
  {
    title: 'Installer on loan',
    project: 'technology',
    halves: 12,
    grade: 'Fire service scale',
    months: 4,
    cost: 36_120,
    status: 'approved',
    reportsTo: 'Technology Enabled Care Manager',
    note: 'From 14 December, if the board agrees the recovery plan. The fire service bears the pay; the programme pays travel and overtime.',
  },
  {
    title: 'Calendar Assistant',
    project: 'breaks',
    halves: 1,
    grade: 'Grade 3',
    months: 15,
    cost: 27_430,
    status: 'ended',
    reportsTo: 'Short Breaks Review Lead',
  },
];

/** Posts that the programme has or asks for, P1 onwards. The first five are those of the January paper. */
export const posts: readonly Post[] = registerOf(
  post,
  'P',
  rows.map(({ halves, months, cost, holder, ...row }) => ({
    ...row,
    fte: halves,
    cost: cost * 100,
    term: months === undefined ? ('permanent' as const) : ('fixed' as const),
    months: months ?? null,
    holder: holder === undefined ? null : personId(holder),
  })),
);
