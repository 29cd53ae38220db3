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
  ['Limit of two changes a quarter for each team', null, 'fenwick', '2026-11-13', 'medium', { done: '2026-11-13' }, 'Risk CTH-02'],
  [
    'Get the third telephone company to sign',
    'technology',
    'oyelaran',
    '2026-11-20',
    'critical',
    'begun',
    'Programme Board, 29 October 2026',
    'They have asked for another fortnight.',
  ],
  ['Order twelve further boreholes at Orchard Wharf', 'housing', 'underhill', '2026-11-13', 'high', { done: '2026-11-10' }, 'Programme Board, 29 October 2026'],
  ['Write the lessons of the first transfer into the tender', 'neighbourhood', 'prosser', '2026-11-27', 'high', 'begun', 'Risk CTH-13'],
  ['Twenty extra reablement places from providers', 'homeFirst', 'oyelaran', '2026-11-30', 'high', 'begun', 'Risk CTH-10', 'Fourteen are agreed.'],
  ['Letter to every family that uses a day centre', 'days', 'hornby', '2026-12-01', 'high', 'begun', 'Issue I11'],
  ['Recovery plan to the board', 'technology', 'marchetti', '2026-12-03', 'critical', 'begun', 'Programme Board, 29 October 2026'],
  ['Ask every locality manager what may wait', null, 'achebe', '2026-12-04', 'medium', 'begun', 'Risk CTH-02'],
  ['Name a nurse for Eastmarsh', 'neighbourhood', 'brennan', '2026-12-11', 'medium', 'open', 'Issue I7'],
  ['Hand the calendar over to the commissioning team', 'breaks', 'lindqvist', '2026-12-11', 'low', 'begun', 'Issue I12'],
  ['Closing report of Short Breaks', 'breaks', 'lindqvist', '2026-12-17', 'medium', 'begun', 'Plan'],
  ['One equality analysis over all nine projects', null, 'achebe', '2027-01-08', 'high', 'open', 'Risk CTH-07'],
  ['Forecast of savings for 2027/28 with the figures to December', null, 'mawby', '2027-01-22', 'high', 'open', 'Dependency DP9'],
  ['Cost a council team for the fen villages', 'neighbourhood', 'mawby', '2027-01-29', 'medium', 'open', 'Risk CTH-14'],
  ['Drop-in session in each of the seven districts', 'days', 'tolley', '2027-02-26', 'medium', 'open', 'Risk CTH-04'],
  ['Plan for Preparing for Adulthood', 'adulthood', 'yusuf', '2027-02-25', 'medium', 'begun', 'Programme Board, 28 May 2026'],
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
