import { placesBetween } from '#shared/base/order-key.ts';
import { type Project, project } from '#shared/domain/project.ts';
import { type PersonKey, personId } from './people.ts';
import { plannedProject } from './planned-project.ts';
import { programmeId } from './programme-id.ts';
import { type ProjectKey, projectId, projectKeys } from './project-id.ts';
import { sampleItems } from './sample-id.ts';

type Entry = Pick<Project, 'title' | 'category' | 'stage' | 'aim' | 'rag' | 'ragReason' | 'direction'> & {
  readonly lead: PersonKey;
  readonly sponsor: PersonKey;
  readonly team: readonly PersonKey[];
  readonly notes: readonly (readonly [date: string, text: string])[];
};

const entries: Readonly<Record<ProjectKey, Entry>> = {
  homeFirst: {
    title: 'Home First',
    category: 'high-priority',
    stage: 'delivery',
    lead: 'castellane',
    sponsor: 'ashdown',
    team: ['brennan', 'achebe', 'strood'],
    aim: 'People leave hospital for their own home within a day of being well enough, with reablement from the first evening, and are assessed for long-term care only once they have had the chance to recover.',
    rag: 'amber',
    ragReason: 'More people are helped than planned, but nine of the 31 reablement coordinator posts are vacant and weekend starts still depend on overtime.',
    direction: 'better',
    notes: [
      ['2025-09-18', 'Discharge hub opened at Wendlebury General with council and NHS staff in one room. First 40 people supported in the opening fortnight.'],
      ['2026-02-26', 'Weekend starts on trial on two wards. Average wait from “well enough” to home down from 3.1 days to 1.9.'],
      ['2026-06-25', 'Second hub open at St Osyth’s. Recruitment of coordinators falls short: three offers, one accepted.'],
      ['2026-10-29', '586 people helped in the second quarter, the most so far. Overtime is running at £7,400 a month; the board asks for a permanent answer.'],
    ],
  },
  neighbourhood: {
    title: 'Neighbourhood Care Teams',
    category: 'high-priority',
    stage: 'delivery',
    lead: 'prosser',
    sponsor: 'oyelaran',
    team: ['mawby', 'brennan', 'dhole'],
    aim: 'Home care is bought and arranged in twelve neighbourhoods, each with one lead provider, a small council team and a named nurse, so that care starts sooner and less of the day is spent travelling.',
    rag: 'amber-green',
    ragReason:
      'Four neighbourhoods are live and wait times there have fallen to six days. The second group of four depends on the posts asked for in the January paper.',
    direction: 'same',
    notes: [
      ['2025-11-27', 'Contract for the first four neighbourhoods awarded to three lead providers.'],
      ['2026-04-20', 'Millbrook and Harrow Vale go live.'],
      ['2026-07-06', 'Sallow Green and Eastmarsh go live, five weeks later than planned because of staff transfers.'],
      ['2026-10-29', 'Average wait in the four live neighbourhoods 6 days, elsewhere 15. Travel time per visit down by a fifth.'],
    ],
  },
  frontDoor: {
    title: 'Early Conversations',
    category: 'service-development',
    stage: 'delivery',
    lead: 'bhandari',
    sponsor: 'ashdown',
    team: ['achebe', 'hornby', 'strood'],
    aim: 'Whoever contacts the council about care speaks within two days to somebody who can listen, advise and put small things right, so that a formal assessment is kept for those who need one.',
    rag: 'green',
    ragReason: 'On time and within budget. 71% of first contacts are settled without an assessment, against a target of 65%.',
    direction: 'better',
    notes: [
      ['2025-07-10', 'New conversation guide written with the residents’ panel and tried out by six advisers.'],
      ['2026-01-15', 'All advisers trained. Community connectors join the team two days a week.'],
      ['2026-09-24', 'Online self-referral opened; one in four contacts now comes that way.'],
    ],
  },
  carers: {
    title: 'Caring for Carers',
    category: 'service-development',
    stage: 'delivery',
    lead: 'thistlewood',
    sponsor: 'oyelaran',
    team: ['hornby', 'bhandari'],
    aim: 'Unpaid carers are found early, have a plan of their own and can take a break when they need one, arranged by themselves through a small personal budget.',
    rag: 'green',
    ragReason: '4,715 carers are known to the council, 165 more than planned for this date.',
    direction: 'same',
    notes: [
      ['2025-10-02', 'Carers’ forum of 24 members formed; it chooses two members of the project team.'],
      ['2026-03-12', 'One-off carers’ budgets of up to £400 available without a panel.'],
      ['2026-10-08', 'Thirty-one GP practices of forty-four have a carers’ register. Work with the other thirteen is under way.'],
    ],
  },
  technology: {
    title: 'Living Well with Technology',
    category: 'service-development',
    stage: 'delivery',
    lead: 'marchetti',
    sponsor: 'oyelaran',
    team: ['strood', 'mawby'],
    aim: 'Every community alarm works over a digital line, and simple equipment in the home is offered to everyone whose independence it could support.',
    rag: 'red',
    ragReason:
      '2,160 of 6,900 alarms are still on analogue lines, which the telephone companies are withdrawing. At the present pace the last would be changed five months too late.',
    direction: 'worse',
    notes: [
      ['2025-12-04', 'Framework contract for digital alarms signed; first 500 units delivered.'],
      ['2026-05-21', 'Supplier short of units with a battery that lasts 24 hours. 600 arrive instead of 1,500.'],
      ['2026-09-10', 'Second supplier appointed under the framework. People at highest risk visited first.'],
      ['2026-10-29', '4,740 alarms changed. Recovery plan goes to the board on 3 December.'],
    ],
  },
  housing: {
    title: 'Homes with Care',
    category: 'high-priority',
    stage: 'approved',
    lead: 'underhill',
    sponsor: 'ashdown',
    team: ['dhole', 'mawby', 'pellow'],
    aim: '180 homes with care on three sites, for rent and part ownership, so that people who can no longer manage where they are need not move into residential care or out of the county.',
    rag: 'amber',
    ragReason: 'Outline planning permission has been given on two sites. Ground conditions at Orchard Wharf may add cost.',
    direction: 'same',
    notes: [
      ['2026-02-05', 'Board approves the plan with three sites instead of four.'],
      ['2026-08-13', 'Outline permission for Tanyard Lane and Fairholme.'],
      ['2026-10-29', 'Survey at Orchard Wharf finds made ground to four metres. A second survey has been ordered.'],
    ],
  },
  days: {
    title: 'Good Days',
    category: 'service-review',
    stage: 'plan-submitted',
    lead: 'tolley',
    sponsor: 'oyelaran',
    team: ['achebe', 'hornby', 'kettle'],
    aim: 'To review the eleven day centres with the people who use them, and to propose a mixture of places to go, things to do and help towards work that people choose for themselves.',
    rag: 'amber-red',
    ragReason: 'Families are worried about closures. The consultation drew 612 replies, and the plan must be rewritten before it can be agreed.',
    direction: 'worse',
    notes: [
      ['2026-05-14', 'Listening events at all eleven centres; 230 people came.'],
      ['2026-09-17', 'Consultation closed with 612 replies. Seven in ten want to keep a building they know.'],
      ['2026-10-29', 'Plan sent back by the board: to return in February with an option that closes no centre.'],
    ],
  },
  adulthood: {
    title: 'Preparing for Adulthood',
    category: 'service-development',
    stage: 'scoping',
    lead: 'yusuf',
    sponsor: 'ashdown',
    team: ['achebe', 'brennan'],
    aim: 'Young people with disabilities and their families know from the age of fourteen what will change at eighteen, who will help, and what it could look like.',
    rag: 'none',
    ragReason: 'Not rated while the project is being scoped.',
    direction: 'same',
    notes: [
      ['2026-07-16', 'Lead in post. Interviews with eighteen families begun.'],
      ['2026-10-22', 'Interviews finished. Families most often asked for one person to ring.'],
    ],
  },
  breaks: {
    title: 'Short Breaks',
    category: 'service-review',
    stage: 'closing',
    lead: 'lindqvist',
    sponsor: 'oyelaran',
    team: ['thistlewood', 'mawby'],
    aim: 'To review how short breaks are paid for and booked, so that families can plan a year ahead and beds do not stand empty.',
    rag: 'green',
    ragReason: 'All agreed changes are in use. The closing report is due in December.',
    direction: 'same',
    notes: [
      ['2025-06-19', 'Review agreed by the board as the first project to start.'],
      ['2026-01-29', 'Booking by telephone replaced by one calendar for all five houses.'],
      ['2026-09-03', 'Use of beds 88%, from 61% a year earlier, with the same money.'],
    ],
  },
};

const places = placesBetween(null, null, projectKeys.length);

/** The nine projects of the programme, a to i. */
export const projects: readonly Project[] = projectKeys.map((key, index) => {
  const entry = entries[key];
  return {
    ...project.create(projectId(key)),
    ...entry,
    ...plannedProject(key, entry),
    programme: programmeId,
    place: places[index] as string,
    lead: personId(entry.lead),
    sponsor: personId(entry.sponsor),
    team: entry.team.map(personId),
    notes: sampleItems(
      `project:${key}:note`,
      entry.notes.map(([date, text]) => ({ date, text })),
    ),
  };
});
