import { type Committee, committee } from '#shared/domain/committee.ts';
import { type Meeting, meeting } from '#shared/domain/meeting/index.ts';
import { type Settings, settings, settingsId } from '#shared/domain/settings.ts';
import { cityStanding, countyStanding, februaryAgenda, januaryAgenda } from './agendas.ts';
import { type PersonKey, personId } from './people.ts';
import { sampleId, sampleItems } from './sample-id.ts';

/** The settings of the invented council. Its programme manager is the one who works here. */
export const councilSettings: Settings = {
  ...settings.create(settingsId),
  // Places of the county.
  words: ['Aldermoor', 'Eastmarsh', 'Fairholme', 'Millbrook', 'Osyth', 'Tanyard'],
  council: 'Wendlebury County Council',
  closures: [{ from: '2026-12-28', to: '2026-12-31', title: 'winter break' }],
  me: personId('fenwick'),
};

function membersOf(seed: string, members: readonly (readonly [person: PersonKey, role: string])[]): Committee['members'] {
  return sampleItems(
    `committee:${seed}:member`,
    members.map(([person, role]) => ({ person: personId(person), role, from: '2025-05-15', until: null })),
  );
}

const county: Committee = {
  ...committee.create(sampleId('committee:adult-care')),
  title: 'Adult Care and Health Committee',
  body: 'committee',
  template: 'county-committee',
  remit:
    'Decides on the services for adults who need care and support, on support for unpaid carers and on the council’s part in public health, within the budget set by Full Council. Temporary posts outside the agreed establishment, and spending from reserves of up to £500,000 on one proposal, are decided here; more than that is recommended onward.',
  terms:
    'Nine members are appointed by Full Council at its annual meeting. The committee is quorate with four of them. Substitutes are named to the proper officer before the meeting begins.',
  usualDay: 'Third Monday of January, March, May, July, September and November',
  usualTime: '10:30',
  usualPlace: 'Rowan Room, County Hall, Wendlebury',
  chair: personId('garland'),
  viceChair: personId('penrose'),
  members: membersOf('adult-care', [
    ['garland', 'Chair'],
    ['penrose', 'Vice-chair'],
    ['whitlock', ''],
    ['sethi', ''],
    ['abara', 'Substitute'],
  ]),
  quorum: 4,
  standing: countyStanding,
  callIn: true,
};

const scrutiny: Committee = {
  ...committee.create(sampleId('committee:aldermoor-scrutiny')),
  title: 'Health and Care Scrutiny Committee',
  body: 'scrutiny',
  template: 'city-scrutiny',
  parent: 'Aldermoor City Council',
  remit:
    'Looks into health and care services used by people in Aldermoor, whoever provides them, and makes recommendations to the Executive of the City Council and to its partners. It takes no decisions of its own on services or spending.',
  usualDay: 'First Thursday of February, May, August and November',
  usualTime: '18:00',
  usualPlace: 'Guild Chamber, City Hall, Aldermoor',
  chair: personId('marsh'),
  members: membersOf('aldermoor-scrutiny', [
    ['marsh', 'Chair'],
    ['doyle', ''],
  ]),
  quorum: 3,
  standing: cityStanding,
  numbering: 'decimal',
};

/** A committee of the county, and one of the city within it. */
export const committees: readonly Committee[] = [county, scrutiny];

const january: Meeting = {
  ...meeting.create(sampleId('meeting:adult-care-2027-01')),
  committee: county.id,
  date: '2027-01-18',
  time: '10:30',
  place: 'Rowan Room, County Hall, Wendlebury',
  note: 'Two papers on Closer to Home: the progress report, then the posts for the next phase.',
  agenda: januaryAgenda,
};

const february: Meeting = {
  ...meeting.create(sampleId('meeting:aldermoor-scrutiny-2027-02')),
  committee: scrutiny.id,
  date: '2027-02-04',
  time: '18:00',
  place: 'Guild Chamber, City Hall, Aldermoor',
  note: 'The chair has asked to see the draft two weeks before the papers go out.',
  agenda: februaryAgenda,
};

const march: Meeting = {
  ...meeting.create(sampleId('meeting:adult-care-2027-03')),
  committee: county.id,
  date: '2027-03-15',
  time: '10:30',
  place: 'Rowan Room, County Hall, Wendlebury',
  note: 'The proposal on day opportunities is promised for this meeting.',
};

/** Three meetings in early 2027. */
export const meetings: readonly Meeting[] = [january, february, march];

/** Where the reports of the sample are going. */
export const destinations = {
  january: { committee: county.id, meeting: january.id },
  february: { committee: scrutiny.id, meeting: february.id },
} as const;
