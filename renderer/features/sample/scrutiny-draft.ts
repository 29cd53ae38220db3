import { type Block, type Report, report } from '#shared/domain/report/index.ts';
import { destinations } from './council.ts';
import { blocksOf, bullets, heading, paragraph, recommendation, table } from './paper-builder.ts';
import { personId } from './people.ts';
import { programmeId } from './programme-id.ts';
import { consideredImplications } from './report-parts.ts';
import { sampleId } from './sample-id.ts';

const seed = 'report:scrutiny';

/** A short paper still being written, for the scrutiny committee of the city: decimal numbers, some parts empty. */
export const scrutinyDraft: Report = {
  ...report.create(sampleId(seed)),
  ...destinations.february,
  title: 'Leaving hospital in Aldermoor: what Closer to Home has changed',
  programme: programmeId,
  template: 'city-scrutiny',
  purpose: 'noting',
  agendaItem: '5',
  reportOf: personId('pellow'),
  front: { 'lead-officer': 'Ruth Castellane, Wendlebury County Council' },
  signatory: null,
  contacts: [personId('adair'), personId('castellane')],
  implications: consideredImplications(
    seed,
    'city-scrutiny',
    {
      risk: { adviser: 'Daniel Fenwick, Programme Manager', date: '2026-11-19' },
      equality: { adviser: 'Leonard Achebe, Principal Social Worker', date: '2026-11-13' },
    },
    ['legal', 'procurement', 'climate'],
  ),
  divisions: 'All',
};

/** The text of {@link scrutinyDraft}. */
export const scrutinyBlocks: readonly Block[] = blocksOf(seed, {
  'section:purpose': [
    paragraph(
      'The Committee asked in August what the County Council’s programme has changed for people from Aldermoor who go into hospital. This paper gives a first answer. St Osyth’s, where most of them are treated, has had a discharge hub since 1 June 2026.',
    ),
  ],
  'section:recommendations': [
    recommendation('consider what has changed for residents of the city since the hub was opened, as described in paragraphs {before to weekends}'),
    recommendation('say which questions it would like to put to the hospital trust at its meeting in May, above all on the weekends in paragraph {weekends}.'),
  ],
  'section:proposal': [
    heading('The situation before'),
    paragraph(
      'In the year before the hub was opened a resident of the city waited 3.4 days on average between being well enough to leave St Osyth’s and leaving it. One in six went from hospital straight into a care home.',
      'before',
    ),
    heading('The situation now'),
    paragraph(
      'In July to September 2026 the wait was 2.1 days, and one in nine went into a care home. The figures for the city and for the rest of the county are close to each other:',
      'now',
    ),
    table(
      'People leaving hospital, July to September 2026',
      [52, 24, 24],
      [
        ['Measure', 'Aldermoor', 'Rest of the county'],
        ['Helped by the hubs', '214', '372'],
        ['Days from well enough to home, average', '2.1', '1.8'],
        ['Home on a Saturday or Sunday', '19', '42'],
        ['Straight to a care home', '1 in 9', '1 in 10'],
      ],
    ),
    paragraph(
      'Weekends remain the weakest point. Only 19 of the 214 left on a Saturday or Sunday. The County Council’s committee will consider further posts on 18 January, and the outcome will be reported at the meeting.',
      'weekends',
    ),
  ],
  'section:programme': [
    heading('What the city contributes'),
    paragraph('The City Council takes part in two ways:'),
    bullets([
      'its housing officers sit in the hub on two mornings a week, so that a tenancy or an adaptation does not hold anybody up',
      'it is lending 300 digital alarm units to the county until March.',
    ]),
    heading('What is planned'),
    paragraph(
      'Three of the twelve neighbourhoods for home care lie in the city. They belong to the second group, which is expected to start in September 2027. Until then the difference described in paragraph {now} cannot be closed altogether.',
    ),
  ],
  'implication:risk': [
    paragraph(
      'The highest risk for the city is that not enough reablement coordinators can be found (CTH-09, now 16 of 25). It is being treated through the posts mentioned in paragraph {weekends}.',
    ),
  ],
  'implication:equality': [
    paragraph(
      'People who live alone and those whose first language is not English wait longer than others. An interpreter can now be had in the hub within an hour.',
    ),
  ],
});
