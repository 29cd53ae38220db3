import type { Template } from '#shared/domain/template/index.ts';
import { earlierEnd, earlierFront, earlierImplications, earlierImplicationsPart, earlierInformation, earlierPurpose } from './county-parts.ts';

/** The committee report of a county council as it was before its later form: fewer implications, and sections that are told apart by other words. */
export const countyCommitteeEarlier: Template = {
  id: 'county-committee-earlier',
  version: 1,
  name: 'County committee report, earlier form',
  authority: 'County council',
  body: 'Committee',
  validFrom: '2012-05-01',
  validTo: '2021-04-30',
  numbering: 'running',
  parts: [
    earlierFront(),
    { part: 'title', capitals: true },
    earlierPurpose,
    earlierInformation,
    {
      part: 'section',
      key: 'next-steps',
      heading: 'Next Steps',
      required: [],
      guidance: 'What follows, and when Members will hear of it again.',
      standing: {},
      fill: ['milestones'],
    },
    {
      part: 'section',
      key: 'options',
      heading: 'Other Options Considered',
      required: ['decision', 'recommend', 'noting'],
      guidance: 'What else could be done, and why it is not recommended.',
      standing: { noting: 'There were no other options to consider, as the report is for information only.' },
      fill: [],
    },
    {
      part: 'section',
      key: 'reasons',
      heading: 'Reason/s for Recommendation/s',
      required: ['decision', 'recommend', 'noting'],
      guidance: 'Why the recommendation is made, in a sentence or two.',
      standing: {},
      fill: [],
    },
    earlierImplicationsPart,
    {
      part: 'recommendations',
      heading: 'RECOMMENDATION/S',
      opening: { decision: 'It is recommended that:', recommend: 'It is recommended to Full Council that:', noting: 'It is recommended that:' },
      guidance: 'Each stands by itself: who is to note, approve or agree what.',
    },
    ...earlierEnd,
  ],
  ...earlierImplications,
};
