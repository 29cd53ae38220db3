import { type Board, board } from '#shared/domain/board.ts';
import { type PersonKey, personId } from './people.ts';
import { programmeId } from './programme-id.ts';
import { sampleId, sampleItems } from './sample-id.ts';

type Entry = Pick<Board, 'title' | 'frequency' | 'purpose' | 'remit' | 'quorum'> & {
  readonly reportsTo: string | null;
  readonly chair: PersonKey;
  readonly objectives: readonly string[];
  readonly members: readonly (readonly [PersonKey, string])[];
};

const entries = {
  committee: {
    title: 'Adult Care and Health Committee',
    reportsTo: null,
    chair: 'garland',
    frequency: 'Every second month',
    purpose: 'To decide on services for adults within the budget that Full Council has set, and to hold the programme to its aims.',
    remit:
      'Establishes temporary posts outside the agreed establishment.\nApproves spending from reserves of up to £500,000 on one proposal, and recommends more than that onward.',
    objectives: ['To see twice a year what has been achieved and what is in doubt', 'To decide on every proposal that changes a service for good'],
    members: [['garland', 'Chair']],
    quorum: 'One quarter of its members. The programme reports in January and July. It meets in public, and its papers are published five clear days before.',
  },
  board: {
    title: 'Programme Board',
    reportsTo: 'committee',
    chair: 'nair',
    frequency: 'Every month, on a Thursday',
    purpose: 'To direct the programme, so that its aims are reached within the money and the time that were agreed.',
    remit:
      'Approves the plan of each project before delivery, and its closing.\nDecides on changes of more than four weeks or £25,000.\nConfirms or changes the rating of every project.\nSees the risk register, the issues and the budget at every meeting.',
    objectives: [
      'To keep the projects to the vision and the six principles',
      'To see that every project has the people and the money it needs, or is stopped',
      'To agree what counts as a saving, on the advice of the Money and Measures Group',
      'To hear what residents say before each decision and not after it',
      'To settle what the Delivery Group cannot',
    ],
    members: [
      ['nair', 'Senior responsible owner and chair'],
      ['ashdown', 'Service Director; sponsor of projects a, c, f and h'],
      ['oyelaran', 'Service Director; sponsor of projects b, d, e, g and i'],
      ['mawby', 'Finance'],
      ['kettle', 'Human resources'],
      ['achebe', 'Practice and safeguarding'],
      ['brennan', 'Wendlebury Health and Care Partnership'],
      ['ockley', 'Resident who draws on care'],
      ['teale', 'Resident who looks after somebody'],
      ['fenwick', 'Programme manager, in attendance'],
    ],
    quorum:
      'Five members, among them the chair or a service director, Finance, and a resident. Papers go out four working days before. What is decided between meetings is read into the next minutes.',
  },
  delivery: {
    title: 'Delivery Group',
    reportsTo: 'board',
    chair: 'fenwick',
    frequency: 'Every fortnight, on a Tuesday',
    purpose: 'To see that nine projects are delivered together, without asking the same teams for everything at once.',
    remit: 'Settles anything that moves a date by up to four weeks.\nMoves up to £25,000 between projects.\nKeeps one calendar of changes for all teams.',
    objectives: [
      'To find clashes between projects a quarter ahead',
      'To raise risks and issues in time for the board',
      'To pass on what each project has learned',
    ],
    members: [
      ['fenwick', 'Programme manager and chair'],
      ['castellane', 'Lead, Home First'],
      ['prosser', 'Lead, Neighbourhood Care Teams'],
      ['bhandari', 'Lead, Early Conversations'],
      ['thistlewood', 'Lead, Caring for Carers'],
      ['marchetti', 'Lead, Living Well with Technology'],
      ['underhill', 'Lead, Homes with Care'],
      ['tolley', 'Lead, Good Days'],
      ['yusuf', 'Lead, Preparing for Adulthood'],
      ['lindqvist', 'Lead, Short Breaks'],
      ['lomas', 'Notes, actions and the calendar'],
    ],
    quorum: 'Six leads or their deputies.',
  },
  panel: {
    title: 'Residents’ Panel',
    reportsTo: 'board',
    chair: 'ockley',
    frequency: 'Every month',
    purpose: 'To bring the experience of twenty people who draw on care, or look after somebody, into every decision.',
    remit: 'Reads every leaflet, letter and form before it is used.\nMay ask for any decision of the Delivery Group to be looked at again.',
    objectives: ['To say what would make a difference, and what would not', 'To test plans against the vision that the panel’s own members wrote'],
    members: [
      ['ockley', 'Chair; member of the programme board'],
      ['teale', 'Member of the programme board'],
      ['hornby', 'Secretary'],
    ],
    quorum: 'Eight members. It meets in the afternoon and the evening in turn. Travel, a sitter and lunch are paid.',
  },
  money: {
    title: 'Money and Measures Group',
    reportsTo: 'board',
    chair: 'mawby',
    frequency: 'Every month, a week before the board',
    purpose: 'To check that savings are real and measures are right before anybody relies on them.',
    remit: 'Counts a saving only when the budget it comes from has been reduced.\nKeeps the definitions of the twenty-two measures.',
    objectives: ['To give the board one page of figures on which Finance and the services agree', 'To say early where the profile of savings is in doubt'],
    members: [
      ['mawby', 'Finance, chair'],
      ['strood', 'Measures'],
      ['achebe', 'Practice'],
      ['fenwick', 'Programme manager'],
    ],
    quorum: 'Three members, among them the chair.',
  },
  hubs: {
    title: 'Hospital and Home Group',
    reportsTo: 'delivery',
    chair: 'castellane',
    frequency: 'Every week in winter',
    purpose: 'To run the two discharge hubs as one service with the hospitals and the neighbourhood teams.',
    remit: 'Shares out starts between hubs and neighbourhoods each morning.\nAgrees overtime within the budget of the month.',
    objectives: ['To have nobody wait in hospital for want of a first visit'],
    members: [
      ['castellane', 'Chair'],
      ['prosser', 'Neighbourhood teams'],
      ['brennan', 'Hospitals and community nursing'],
    ],
    quorum: 'From April to October it meets every fortnight.',
  },
} as const satisfies Record<string, Omit<Entry, 'reportsTo'> & { readonly reportsTo: string | null }>;

/** What a board of the sample is called by in its data. */
export type BoardKey = keyof typeof entries;

/** The identifier of one of the boards and groups. */
export function boardId(key: BoardKey): string {
  return sampleId(`board:${key}`);
}

/** The boards and groups of the programme with their terms of reference, each below the one it reports to. */
export const boards: readonly Board[] = (Object.keys(entries) as BoardKey[]).map((key) => {
  const { reportsTo, chair, objectives, members, ...fields }: Entry = entries[key];
  return {
    ...board.create(boardId(key)),
    ...fields,
    programme: programmeId,
    reportsTo: reportsTo === null ? null : boardId(reportsTo as BoardKey),
    chair: personId(chair),
    objectives: sampleItems(
      `board:${key}:objective`,
      objectives.map((text) => ({ text })),
    ),
    members: sampleItems(
      `board:${key}:member`,
      members.map(([person, role]) => ({ person: personId(person), role })),
    ),
  };
});
