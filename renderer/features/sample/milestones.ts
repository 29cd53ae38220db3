import { assertThere } from '#shared/base/assert.ts';
import { parsePartialDate, type PartialDate } from '#shared/base/partial-date.ts';
import { type Milestone, milestone } from '#shared/domain/milestone.ts';
import { type PersonKey, personId } from './people.ts';
import { type ProjectKey, projectId } from './project-id.ts';
import { sampleId } from './sample-id.ts';

type Dates = { readonly forecast?: string; readonly actual?: string; readonly note?: string };
type Entry = readonly [project: ProjectKey, title: string, owner: PersonKey, planned: string, dates?: Dates];

// Dates are written as people write them. A milestone with an actual date is done.
const entries: readonly Entry[] = [
  ['homeFirst', 'Discharge hub open at Wendlebury General', 'castellane', 'September 2025', { actual: '15 September 2025' }],
  ['homeFirst', 'Discharge hub open at St Osyth’s', 'castellane', 'by March 2026', { actual: '1 June 2026', note: 'Held up by the fitting out of the room.' }],
  [
    'homeFirst',
    'Weekend starts on all wards of both hospitals',
    'castellane',
    'by December 2026',
    { forecast: 'by April 2027', note: 'Needs the coordinators asked for in the January paper.' },
  ],
  ['homeFirst', 'Joint evaluation with the NHS partnership', 'strood', 'Q2 2027/28', { forecast: 'Q2 2027/28' }],
  ['neighbourhood', 'First four neighbourhoods: contract awarded', 'prosser', 'by November 2025', { actual: '27 November 2025' }],
  [
    'neighbourhood',
    'First four neighbourhoods live',
    'prosser',
    '1 June 2026',
    { actual: '6 July 2026', note: 'Transfer of staff took five weeks longer than allowed for.' },
  ],
  ['neighbourhood', 'Second four neighbourhoods: contract awarded', 'prosser', 'February 2027', { forecast: 'March 2027' }],
  ['neighbourhood', 'Second four neighbourhoods live', 'prosser', 'by July 2027', { forecast: 'by September 2027' }],
  ['neighbourhood', 'Last four neighbourhoods live', 'prosser', '2027/28', { forecast: 'Q4 2027/28' }],
  ['frontDoor', 'Conversation guide agreed with the residents’ panel', 'bhandari', 'July 2025', { actual: '10 July 2025' }],
  ['frontDoor', 'All advisers trained', 'bhandari', 'by January 2026', { actual: '15 January 2026' }],
  ['frontDoor', 'Online self-referral open', 'bhandari', 'September 2026', { actual: '24 September 2026' }],
  ['frontDoor', 'Follow-up call to everybody after six weeks', 'achebe', 'March 2027', { forecast: 'March 2027' }],
  ['carers', 'Carers’ forum formed', 'thistlewood', 'by October 2025', { actual: '2 October 2025' }],
  ['carers', 'One-off carers’ budgets available', 'thistlewood', '1 April 2026', { actual: '12 March 2026' }],
  ['carers', 'Register of carers at every GP practice', 'thistlewood', 'by March 2027', { forecast: 'by May 2027' }],
  ['carers', '6,000 carers known to the council', 'thistlewood', 'March 2028', { forecast: 'by December 2027' }],
  ['technology', 'Contract for digital alarms signed', 'marchetti', 'December 2025', { actual: '4 December 2025' }],
  [
    'technology',
    'People at highest risk moved to digital alarms',
    'marchetti',
    '31 October 2026',
    { forecast: '18 December 2026', note: '74 homes left on 29 October.' },
  ],
  [
    'technology',
    'Last analogue alarm replaced',
    'marchetti',
    '31 January 2027',
    { forecast: 'June 2027', note: 'The recovery plan aims to bring this back to March.' },
  ],
  ['housing', 'Outline permission for the first two sites', 'underhill', 'by September 2026', { actual: '13 August 2026' }],
  ['housing', 'Developer chosen for Tanyard Lane and Fairholme', 'underhill', 'Q1 2027/28', { forecast: 'Q1 2027/28' }],
  ['housing', 'Decision on Orchard Wharf', 'underhill', 'December 2026', { forecast: 'to be confirmed', note: 'Waits for the second ground survey.' }],
  ['housing', 'First residents move in', 'underhill', '2028/29', { forecast: 'to be confirmed' }],
  ['days', 'Consultation closed', 'tolley', '17 September 2026', { actual: '17 September 2026' }],
  ['days', 'Rewritten plan to the programme board', 'tolley', '29 October 2026', { forecast: '25 February 2027' }],
  ['days', 'Proposal to the Adult Care and Health Committee', 'tolley', '18 January 2027', { forecast: '15 March 2027' }],
  ['adulthood', 'Scope and plan to the programme board', 'yusuf', 'by February 2027', { forecast: 'by February 2027' }],
  ['adulthood', 'First families have one person to ring', 'yusuf', 'to be confirmed'],
  ['breaks', 'One calendar for all five houses', 'lindqvist', 'January 2026', { actual: '29 January 2026' }],
  ['breaks', 'Closing report', 'lindqvist', 'by December 2026', { forecast: '17 December 2026' }],
];

/** Thirty-one milestones, with every exactness that a date can have. */
export const milestones: readonly Milestone[] = entries.map(([project, title, owner, planned, dates = {}]) => ({
  ...milestone.create(sampleId(`milestone:${project}:${title}`)),
  project: projectId(project),
  title,
  planned: readDate(planned),
  forecast: dates.forecast === undefined ? null : readDate(dates.forecast),
  actual: dates.actual === undefined ? null : readDate(dates.actual),
  owner: personId(owner),
  done: dates.actual !== undefined,
  note: dates.note ?? '',
}));

function readDate(text: string): PartialDate {
  return assertThere(parsePartialDate(text), `the date ${text}`);
}
