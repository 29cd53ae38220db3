import type { Template } from '#shared/domain/template/index.ts';
import { earlierEnd, earlierFront, earlierImplications, earlierImplicationsPart, earlierInformation, earlierPurpose } from './county-parts.ts';

/** The report to a county's Cabinet, in the name of a Cabinet Member: no other options and no reasons of their own. */
export const countyCabinet: Template = {
  id: 'county-cabinet',
  version: 1,
  name: 'County Cabinet report',
  authority: 'County council',
  body: 'Cabinet',
  validFrom: '2012-01-01',
  validTo: null,
  numbering: 'running',
  parts: [
    earlierFront({ key: 'key-decision', label: 'Key decision', from: 'written', style: 'line' }),
    { part: 'title', capitals: true },
    earlierPurpose,
    earlierInformation,
    earlierImplicationsPart,
    {
      part: 'recommendations',
      heading: 'RECOMMENDATION/S',
      opening: {
        decision: 'That {committee}:',
        recommend: 'That {committee} recommends to Full Council that it:',
        noting: 'That {committee}:',
      },
      guidance: 'Each recommendation starts with a verb: approves, agrees, notes.',
    },
    ...earlierEnd,
  ],
  ...earlierImplications,
};
