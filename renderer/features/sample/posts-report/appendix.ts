import { bullets, heading, paragraph, table } from '../paper-builder.ts';

/** What each post is for, and how its worth will be seen: an appendix with numbers of its own. */
export const postsAppendix = [
  heading('What each post is for'),
  paragraph('The **Neighbourhood Programme Lead** will, in the first three months:'),
  bullets([
    'agree with each lead provider a calendar for the transfer of staff',
    'see that every neighbourhood has its nurse named a month before it starts',
    'visit each of the four present teams for a whole working day.',
  ]),
  paragraph(
    'The **Reablement Coordinators** will meet each person on the ward, agree with them and their family what getting back home should look like. They will arrange the first week, and be the person to ring until reablement ends.',
  ),
  paragraph(
    'The **Occupational Therapists** will visit within two days, fit equipment on the spot where that is possible, and teach care workers how it is used.',
  ),
  paragraph(
    'The **Community Connectors** will spend at least half their time outside Council buildings. They will keep no waiting list: whoever rings is rung back the same week.',
  ),
  paragraph('The **Data Analyst** will publish one page for each neighbourhood on the fifth working day of every month.'),
  heading('How we shall know'),
  paragraph('The measures were chosen with the residents’ panel. The figures for 2026 are those of July to September.'),
  table(
    'Measures and markers of success',
    [36, 13, 15, 15, 21],
    [
      ['Measure', '2026', 'July 2027', 'March 2028', 'September 2028'],
      ['Weekend share of all starts from hospital', '10%', '18%', '25%', '25%'],
      ['Wait for care at home, all neighbourhoods, in days', '12', '10', '8', '7'],
      ['Neighbourhoods with a team', '4', '4', '12', '12'],
      ['Visits made by one of three known carers', '53%', '55%', '65%', '70%'],
      ['No long-term care three months after reablement', '74%', '75%', '78%', '80%'],
      ['Overtime in the hubs, a month', '£7,400', '£2,000', '£0', '£0'],
    ],
  ),
  paragraph(
    'Should three or more of these miss their mark in March 2028, the board will bring a paper to the Committee saying what is to be changed or ended.',
  ),
];
