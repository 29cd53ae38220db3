import { type AgendaItem, newAgendaItem } from '#shared/domain/meeting/index.ts';
import type { Committee } from '#shared/domain/committee.ts';
import { personId } from './people.ts';
import { sampleId, sampleItems } from './sample-id.ts';

type Standing = Omit<Committee['standing'][number], 'id' | 'place'>;

const opening: readonly Standing[] = [
  { title: 'Minutes of the last meeting', at: 'start', note: 'To confirm them as a correct record.', minutes: 5 },
  { title: 'Apologies for absence', at: 'start', note: '', minutes: null },
  { title: 'Declarations of interests', at: 'start', note: 'Members are asked to say what they have to declare, item by item.', minutes: 5 },
  { title: 'Questions from the public', at: 'start', note: 'Two days’ notice is asked for.', minutes: 10 },
];

/** Standing items of the county’s committee. */
export const countyStanding: Committee['standing'] = sampleItems('committee:adult-care:standing', [
  ...opening,
  { title: 'Announcements by the Chair', at: 'start', note: '', minutes: 5 },
  { title: 'Work programme of the committee', at: 'end', note: '', minutes: 10 },
]);

/** Standing items of the city’s committee. */
export const cityStanding: Committee['standing'] = sampleItems('committee:aldermoor-scrutiny:standing', [
  ...opening,
  { title: 'Dates of the next meetings', at: 'end', note: '', minutes: null },
]);

function agenda(seed: string, standing: Committee['standing'], items: readonly Partial<AgendaItem>[]): readonly AgendaItem[] {
  const asItem = ({ title, note, minutes }: Standing): Partial<AgendaItem> => ({ title, note, minutes, access: 'open' });
  const all = [...standing.filter((one) => one.at === 'start').map(asItem), ...items, ...standing.filter((one) => one.at === 'end').map(asItem)];
  return sampleItems(`meeting:${seed}:agenda`, all).map((one) => newAgendaItem(one.place, one));
}

/** A report of the sample with its comments and its appendix, as they were there when the item was opened. */
function knownOf(seed: string, { comments, appendices }: { readonly comments: number; readonly appendices: 0 | 1 }): readonly string[] {
  return [
    `report:${sampleId(seed)}`,
    ...Array.from({ length: comments }, (_, index) => `comment:${sampleId(`${seed}:comment:${index}`)}`),
    ...(appendices === 1 ? [`appendix:${sampleId(`${seed}:appendix`)}`] : []),
  ];
}

/** January: two papers of the programme, and a lease that is exempt. */
export const januaryAgenda = agenda('adult-care-2027-01', countyStanding, [
  {
    report: sampleId('report:progress'),
    access: 'open',
    known: knownOf('report:progress', { comments: 2, appendices: 0 }),
    presenter: personId('fenwick'),
    minutes: 30,
  },
  {
    report: sampleId('report:posts'),
    access: 'open',
    known: knownOf('report:posts', { comments: 3, appendices: 1 }),
    presenter: personId('ashdown'),
    minutes: 40,
  },
  {
    title: 'Lease of the former day centre at Tanyard Lane',
    access: 'exempt',
    paragraphs: [3],
    reason: 'Bids are still being made, and the council would get a worse price if they were known.',
    publicTitle: 'Property in Millbrook',
    presenter: personId('oyelaran'),
    minutes: 20,
  },
]);

/** February: the draft for scrutiny, about which nobody has decided yet. */
export const februaryAgenda = agenda('aldermoor-scrutiny-2027-02', cityStanding, [
  { report: sampleId('report:scrutiny'), presenter: personId('castellane'), minutes: 45 },
]);
