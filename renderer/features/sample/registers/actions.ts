import { type Action, action } from '#shared/domain/action.ts';
import type { PersonKey } from '../people.ts';
import type { ProjectKey } from '../project-id.ts';
import { registerOf } from './register-of.ts';

type Promised = readonly [
  title: string,
  project: ProjectKey | null,
  owner: PersonKey,
  due: string,
  priority: Action['priority'],
  state: Action['status'] | { readonly done: string },
  source: string,
  note?: string,
];

// In the order in which they were asked for.
const promised: readonly Promised[] = [
  ['Write the reason beside every rating', null, 'fenwick', '2026-07-31', 'medium', { done: '2026-07-27' }, 'Critical friend’s review, June 2026'],
  ['Cut the measures to those the board will act on', null, 'strood', '2026-07-24', 'medium', { done: '2026-07-22' }, 'Critical friend’s review, June 2026'],
  ['Draw the evening rounds in Eastmarsh again', 'neighbourhood', 'prosser', '2026-08-28', 'high', { done: '2026-08-24' }, 'Programme Board, 30 July 2026'],
  [
    'Agree leaflets for the online form with the panel',
    'frontDoor',
    'hornby',
    '2026-09-18',
    'low',
    { done: '2026-09-17' },
    'Residents’ Panel, 3 September 2026',
  ],
  [
    'List everybody at highest risk who has an analogue alarm',
    'technology',
    'strood',
    '2026-09-25',
    'critical',
    { done: '2026-09-23' },
    'Programme Board, 10 September 2026',
  ],
  [
    'Read all replies to the consultation on day opportunities',
    'days',
    'hornby',
    '2026-10-16',
    'high',
    { done: '2026-10-15' },
    'Delivery Group, 22 September 2026',
  ],
  ['Count waiting times of two providers again', null, 'strood', '2026-10-20', 'medium', { done: '2026-10-16' }, 'Issue I6'],
  [
    'Say what overtime in the hubs costs in a whole year',
    'homeFirst',
    'mawby',
    '2026-11-06',
    'high',
    { done: '2026-11-04' },
    'Programme Board, 29 October 2026',
  ],
  ['Order twelve further boreholes at Orchard Wharf', 'housing', 'underhill', '2026-11-13', 'high', { done: '2026-11-10' }, 'Programme Board, 29 October 2026'],
  [
    'List the exchanges that are switched before March',
    'technology',
    'marchetti',
    '2026-11-20',
    'critical',
    'begun',
    'Programme Board, 29 October 2026',
    'One of three companies has not answered.',
  ],
  ['Plain answers about day centres for staff at each centre', 'days', 'hornby', '2026-11-27', 'high', 'begun', 'Issue I11'],
  ['Visit the two firms that were late with their lists', 'neighbourhood', 'prosser', '2026-11-27', 'high', 'begun', 'Lesson L1'],
  [
    'Ask all providers whom they can take over Christmas',
    'homeFirst',
    'oyelaran',
    '2026-11-30',
    'high',
    'begun',
    'Hospital and Home Group, 10 November 2026',
    'Fourteen of twenty-two have answered.',
  ],
  ['Check the figures of the recovery plan', 'technology', 'mawby', '2026-11-30', 'critical', 'open', 'Money and Measures Group, 19 November 2026'],
  ['Calendar of changes for January to March', null, 'lomas', '2026-12-04', 'medium', 'begun', 'Delivery Group, 10 November 2026'],
  ['Name a nurse for Eastmarsh', 'neighbourhood', 'brennan', '2026-12-11', 'medium', 'open', 'Issue I7'],
  ['Tell families whom to ring about short breaks from January', 'breaks', 'lindqvist', '2026-12-11', 'low', 'begun', 'Issue I12'],
  ['Read the closing report of Short Breaks as an outsider', 'breaks', 'venables', '2026-12-15', 'medium', 'open', 'Programme Board, 29 October 2026'],
  ['Book rooms for seven drop-in sessions', 'days', 'ferrar', '2026-12-18', 'medium', 'begun', 'Delivery Group, 10 November 2026'],
  ['Explain the gap of £35,000 in 2026/27 on one page', null, 'mawby', '2027-01-08', 'high', 'open', 'Programme Board, 29 October 2026'],
  ['Briefing of the chair before the January papers', null, 'nair', '2027-01-11', 'high', 'open', 'Plan of meetings'],
  ['Name two members to read the plan for Preparing for Adulthood', 'adulthood', 'fenwick', '2027-01-21', 'medium', 'open', 'Programme Board, 28 May 2026'],
  ['Find two people from the fens for the residents’ panel', null, 'hornby', '2027-01-29', 'medium', 'open', 'Residents’ Panel, 5 November 2026'],
  ['One page on what the carers’ budgets have paid for', 'carers', 'thistlewood', '2027-02-12', 'low', 'open', 'Residents’ Panel, 5 November 2026'],
  [
    'Film about the hubs for new staff',
    'homeFirst',
    'hornby',
    '2026-10-30',
    'low',
    'dropped',
    'Delivery Group, 7 July 2026',
    'Nobody would be free to be filmed before spring.',
  ],
];

/** What somebody has promised to do by a day, A1 onwards. */
export const actions = registerOf(
  action,
  'A',
  promised.map(([title, project, owner, due, priority, state, source, note]) => ({
    title,
    owner,
    due,
    priority,
    source,
    note: note ?? '',
    ...(project === null ? {} : { project }),
    ...(typeof state === 'object' ? { status: 'done' as const, done: state.done } : { status: state }),
  })),
);
