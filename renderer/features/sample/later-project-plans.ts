import type { ProjectPlan } from './project-plan.ts';

/** The plans of projects f to i. */
export const laterProjectPlans = {
  housing: {
    scope:
      '180 homes with care on three sites: 66 at Tanyard Lane, 50 at Fairholme and 64 at Orchard Wharf. The care in them is bought by Neighbourhood Care Teams.',
    workstreams: [
      ['Sites and planning', 'underhill', 'Permission, ground, access'],
      ['Choice of developer', 'dhole', 'One competition for the first two sites'],
      ['Who will live there', 'pellow', 'Rents, charges and allocation, with the City Council'],
    ],
    actions: [
      ['Twelve boreholes finished and filled', 'underhill', '2026-12-18'],
      ['Draft of who may be offered a home', 'pellow', '2027-03-26'],
      ['Brief for the developer', 'dhole', '2027-02-26'],
    ],
    deliverables: [
      ['Outline permission for two sites', 'by September 2026', 'done'],
      ['Contract with a developer', 'Q1 2027/28'],
      ['First homes let', '2028/29'],
    ],
    gates: [
      ['Mandate', '2025-04-24', 'approved'],
      ['Plan', '2026-02-05', 'amended', 'Three sites instead of four.'],
      ['Orchard Wharf', '2026-10-29', 'deferred', 'Until the second survey is known.'],
    ],
    dependsOn: ['technology'],
    ratings: [
      ['2026-02-05', 'amber', 'same', 'Three sites, none with permission yet.'],
      ['2026-08-13', 'amber-green', 'better', 'Outline permission on two sites.'],
    ],
    ratedSince: '2026-10-29',
    titles: [
      [null, 'Extra Care Housing'],
      ['2026-02-05', 'Homes with Care'],
    ],
  },
  days: {
    scope:
      'What some 640 people do on weekdays who go to one of eleven day centres, how they get there, and help towards work. Lunch clubs run by volunteers are not touched.',
    workstreams: [
      ['What a good day is', 'hornby', 'Listening, with the people who go there'],
      ['Buildings', 'tolley', 'Condition, use and what else they could be'],
      ['Towards work', 'achebe', 'Supported jobs with twenty employers'],
    ],
    actions: [
      ['Cost of the fourth option checked', 'mawby', '2027-02-11'],
      ['Replies sorted by centre for the board', 'tolley', '2026-12-18'],
      ['Cost of eleven dry roofs', 'tolley', '2027-01-29'],
    ],
    deliverables: [
      ['Summary of the consultation', 'October 2026', 'done'],
      ['Rewritten plan', '25 February 2027'],
      ['Proposal to the committee', '15 March 2027'],
    ],
    gates: [
      ['Mandate', '2025-11-27', 'approved'],
      ['Plan', '2026-10-29', 'deferred', 'To return in February with an option that closes no centre.'],
    ],
    dependsOn: ['breaks'],
    ratings: [
      ['2025-11-27', 'amber-green', 'same', 'Time enough, and good will at the centres.'],
      ['2026-05-28', 'amber', 'worse', 'Families ask what is being hidden from them.'],
    ],
    ratedSince: '2026-09-17',
    titles: [
      [null, 'Day Centre Review'],
      ['2026-05-14', 'Good Days'],
    ],
  },
  adulthood: {
    scope: 'Young people with disabilities from fourteen to twenty-five and their families, as far as adult care is concerned. To be settled in the plan.',
    workstreams: [['One person to ring', 'yusuf', 'Tried with forty families from June 2027']],
    actions: [
      ['Plan to the board', 'yusuf', '2027-02-25'],
      ['List of everybody aged sixteen and over with a plan for education, health and care', 'yusuf', '2026-10-15', 'done'],
    ],
    deliverables: [
      ['What eighteen families told us', 'October 2026', 'done'],
      ['Scope and plan', 'by February 2027'],
    ],
    gates: [['Mandate', '2026-05-28', 'approved']],
    dependsOn: ['days', 'carers'],
    ratings: [],
    ratedSince: '2026-05-28',
  },
  breaks: {
    scope: 'Short breaks in the council’s five houses. Breaks at home and in other families’ homes are paid for by carers’ budgets.',
    workstreams: [
      ['One calendar', 'lindqvist', 'Five houses, one calendar that families can see'],
      ['Paying for breaks', 'mawby', 'One price a night in all houses'],
    ],
    actions: [
      ['Short guide to the calendar', 'lindqvist', '2026-12-04'],
      ['Closing report', 'lindqvist', '2026-12-17'],
      ['Both job descriptions changed', 'kettle', '2026-11-20', 'done'],
    ],
    deliverables: [
      ['One calendar for all five houses', 'January 2026', 'done'],
      ['One price a night', 'April 2026', 'done'],
      ['Closing report', 'by December 2026'],
    ],
    gates: [
      ['Mandate', '2025-04-24', 'approved'],
      ['Plan', '2025-06-19', 'approved', 'The first project to start.'],
      ['Closing', '2026-10-29', 'approved', 'Subject to the closing report.'],
    ],
    dependsOn: [],
    ratings: [
      ['2025-06-19', 'amber', 'same', 'Families fear that nights will be cut.'],
      ['2026-01-29', 'amber-green', 'better', 'The calendar works in all five houses.'],
    ],
    ratedSince: '2026-05-28',
  },
} as const satisfies Record<string, ProjectPlan>;
