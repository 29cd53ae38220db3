import type { PartialDate } from '#shared/base/partial-date.ts';
import { type Commitment, commitment } from '#shared/domain/commitment.ts';
import { destinations } from '../council.ts';
import { type PersonKey, personId } from '../people.ts';
import { programmeId } from '../programme-id.ts';
import { sampleId } from '../sample-id.ts';

type Entry = Pick<Commitment, 'title'> & { readonly owner: PersonKey; readonly due: PartialDate; readonly paper: 'progress' | 'posts'; readonly note?: string };

const by = (precision: 'day' | 'month' | 'quarter', date: string): PartialDate => ({ kind: precision === 'quarter' ? 'on' : 'by', precision, date });

const entries: readonly Entry[] = [
  {
    title: 'Tell the Committee in writing how the recovery plan of Living Well with Technology stands',
    owner: 'prosser',
    due: by('month', '2027-02-01'),
    paper: 'progress',
  },
  { title: 'Bring the proposal for Good Days to the Committee', owner: 'castellane', due: by('day', '2027-03-15'), paper: 'progress' },
  { title: 'Report on the programme in July', owner: 'prosser', due: by('month', '2027-07-01'), paper: 'progress' },
  {
    title: 'Report the first results of the weekend posts',
    owner: 'castellane',
    due: by('month', '2027-07-01'),
    paper: 'posts',
    note: 'Goes into the July report on the programme, with the comparison of neighbourhoods.',
  },
  {
    title: 'Publish the shared evaluation with the Health and Care Partnership',
    owner: 'brennan',
    due: by('quarter', '2027-07-01'),
    paper: 'progress',
  },
];

/** What the two finished papers promise to the committee. */
export const commitments: readonly Commitment[] = entries.map(({ owner, paper, ...fields }, index) => ({
  ...commitment.create(sampleId(`commitment:${index + 1}`)),
  ...fields,
  programme: programmeId,
  report: sampleId(`report:${paper}`),
  committee: destinations.january.committee,
  owner: personId(owner),
}));
