import { type Person, person } from '#shared/domain/person.ts';
import { sampleId, sampleItems } from './sample-id.ts';

// Nobody here exists. The numbers are from the range that Ofcom keeps for drama; the addresses end in .example.

const adults = 'Adult Care and Health';
const resources = 'Resources';
const city = 'Aldermoor City Council';

type Entry = readonly [key: string, name: string, post: string, directorate: string, initials: string, extension: string];

const entries = [
  ['nair', 'Priya Nair', 'Corporate Director, Adult Care and Health', adults, 'PN', '101'],
  ['ashdown', 'Thomas Ashdown', 'Service Director, Living Independently', adults, 'TA', '112'],
  ['oyelaran', 'Margaret Oyelaran', 'Service Director, Commissioning and Quality', adults, 'MO', '118'],
  ['fenwick', 'Daniel Fenwick', 'Programme Manager, Closer to Home', adults, 'DF', '127'],
  ['castellane', 'Ruth Castellane', 'Group Manager, Hospital and Reablement', adults, 'RCA', '134'],
  ['prosser', 'Owen Prosser', 'Group Manager, Neighbourhood Care', adults, 'OP', '139'],
  ['bhandari', 'Sunita Bhandari', 'Group Manager, Customer Access', adults, 'SB', '143'],
  ['thistlewood', 'Karen Thistlewood', 'Carers Strategy Lead', adults, 'KT', '150'],
  ['marchetti', 'Joel Marchetti', 'Technology Enabled Care Manager', adults, 'JM', '156'],
  ['underhill', 'Frances Underhill', 'Housing with Care Manager', adults, 'FU', '161'],
  ['tolley', 'Graham Tolley', 'Group Manager, Day Opportunities', adults, 'GT', '167'],
  ['yusuf', 'Amina Yusuf', 'Preparing for Adulthood Lead', adults, 'AY', '172'],
  ['lindqvist', 'Peter Lindqvist', 'Short Breaks Review Lead', adults, 'PL', '178'],
  ['achebe', 'Leonard Achebe', 'Principal Social Worker', adults, 'LA', '183'],
  ['strood', 'Wendy Strood', 'Performance and Insight Manager', adults, 'WS', '189'],
  ['hornby', 'Isaac Hornby', 'Communications and Engagement Officer', adults, 'IH', '194'],
  ['mawby', 'Hester Mawby', 'Group Accountant, Adult Care and Health', resources, 'HEM', '205'],
  ['dhole', 'Rajan Dhole', 'Senior Solicitor, Social Care and Governance', resources, 'RD', '211'],
  ['kettle', 'Moira Kettle', 'HR Business Partner', resources, 'MK', '217'],
  ['venables', 'Clare Venables', 'Deputy Chief Executive', 'Chief Executive’s Office', 'CV', '002'],
  ['brennan', 'Nadia Brennan', 'Head of Integration', 'Wendlebury Health and Care Partnership', 'NB', '320'],
  ['pellow', 'Stuart Pellow', 'Director of Adult Social Care', city, 'SP', '640'],
  ['adair', 'Josephine Adair', 'Scrutiny and Governance Officer', city, 'JA', '652'],
  ['garland', 'Councillor Edith Garland', 'Chair, Adult Care and Health Committee', 'Members', 'EG', '009'],
  ['penrose', 'Councillor Harold Penrose', 'Vice-chair, Adult Care and Health Committee', 'Members', 'HP', '010'],
  ['whitlock', 'Councillor Joan Whitlock', 'Member, Adult Care and Health Committee', 'Members', 'JW', '011'],
  ['sethi', 'Councillor Arun Sethi', 'Member, Adult Care and Health Committee', 'Members', 'AS', '012'],
  ['abara', 'Councillor Ngozi Abara', 'Substitute, Adult Care and Health Committee', 'Members', 'NA', '013'],
  ['marsh', 'Councillor Lucian Marsh', 'Chair, Health and Care Scrutiny Committee', city, 'LM', '671'],
  ['doyle', 'Councillor Ines Doyle', 'Member, Health and Care Scrutiny Committee', city, 'ID', '672'],
  ['ockley', 'Beryl Ockley', 'Chair, residents’ panel', 'Residents’ panel', 'BO', '330'],
  ['teale', 'Marcus Teale', 'Member, residents’ panel', 'Residents’ panel', 'MT', '331'],
  ['lomas', 'Gwen Lomas', 'Programme Officer, Closer to Home', adults, 'GL', '128'],
  ['ferrar', 'Imran Ferrar', 'Programme Administrator, Closer to Home', adults, 'IF', '129'],
  ['rafferty', 'Colm Rafferty', 'Programme Manager, Closer to Home (until March 2026)', adults, 'CR', '126'],
] as const satisfies readonly Entry[];

/** Who a person of the sample is called by in its data. */
export type PersonKey = (typeof entries)[number][0];

/** The identifier of one of the sample's people. */
export function personId(key: PersonKey): string {
  return sampleId(`person:${key}`);
}

// What some of them were before, from the beginning.
const earlier: Partial<Record<PersonKey, readonly (readonly [from: string | null, post: string])[]>> = {
  fenwick: [
    [null, 'Senior Project Officer, Commissioning'],
    ['2026-04-01', 'Programme Manager, Closer to Home'],
  ],
  rafferty: [
    [null, 'Programme Manager, Closer to Home'],
    ['2026-03-31', 'Programme Manager, Closer to Home (until March 2026)'],
  ],
};

/** Everybody in the sample, with their posts. */
export const people: readonly Person[] = entries.map(([key, name, post, directorate, initials, extension]) => ({
  ...person.create(personId(key)),
  name,
  post,
  directorate,
  initials,
  telephone: `01632 960${extension}`,
  email: addressOf(name, directorate),
  left: key === 'rafferty',
  organisation: isOutside(directorate) ? directorate : '',
  posts: sampleItems(
    `person:${key}:post`,
    (earlier[key] ?? []).map(([from, held]) => ({ from, post: held, directorate, organisation: '' })),
  ),
}));

function isOutside(directorate: string): boolean {
  return directorate === city || directorate.includes('Partnership');
}

function addressOf(name: string, directorate: string): string {
  const host = directorate === city ? 'aldermoor.example' : directorate.includes('Partnership') ? 'wendlebury-partnership.example' : 'wendlebury.example';
  return `${name
    .replace('Councillor ', '')
    .toLowerCase()
    .replace(/[^a-z]+/g, '.')}@${host}`;
}
