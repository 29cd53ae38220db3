import type { ProjectPlan } from './project-plan.ts';

/** The plans of projects a to e. */
export const firstProjectPlans = {
  homeFirst: {
    scope:
      'Adults of any age who leave either hospital in the county and need care that they did not have before. Discharge from hospitals outside the county is arranged by telephone and is not part of the project.',
    workstreams: [
      ['Discharge hubs', 'castellane', 'Runs the two hubs as one service, with one list of people and one rota'],
      ['Seven-day working', 'castellane', 'Starts care on Saturdays and Sundays on every ward'],
      ['Recruitment', 'kettle', 'Fills the vacant posts together with the NHS, and keeps the trainee route'],
      ['Evaluation', 'strood', 'Follows 400 people for two years with the partnership'],
    ],
    actions: [
      ['Rota for both hubs on seven days, agreed with the unions', 'castellane', '2027-02-12'],
      ['Joint advertisement with the NHS for coordinators', 'kettle', '2027-02-15'],
      ['Standard pack of equipment in each hub’s store', 'castellane', '2026-06-30', 'done'],
      ['Ask the wards what still delays people on Fridays', 'brennan', '2026-12-11'],
    ],
    deliverables: [
      ['Hub at Wendlebury General', 'September 2025', 'done'],
      ['Hub at St Osyth’s', 'by March 2026', 'done'],
      ['Weekend starts on every ward', 'by December 2026'],
      ['Handbook for ward staff', 'Q4 2026/27'],
      ['Joint evaluation', 'Q2 2027/28'],
    ],
    gates: [
      ['Mandate', '2025-04-24', 'approved'],
      ['Plan', '2025-06-19', 'amended', 'One hub first; the second after six months.'],
      ['Second hub', '2026-01-29', 'approved'],
    ],
    dependsOn: ['neighbourhood', 'technology'],
    ratings: [
      ['2025-06-19', 'amber', 'same', 'No room has been found for the first hub.'],
      ['2025-09-18', 'green', 'better', 'First hub open on time.'],
      ['2026-03-26', 'amber', 'worse', 'The second hub is two months late.'],
      ['2026-06-25', 'amber-red', 'worse', 'Eleven coordinator posts are vacant.'],
    ],
    ratedSince: '2026-09-10',
  },
  neighbourhood: {
    scope:
      'Home care for adults, with the small teams and the nurses around it, in twelve neighbourhoods. Night care and live-in care stay as they are until 2028.',
    workstreams: [
      ['Contracts', 'dhole', 'Three tenders, one for each group of four neighbourhoods'],
      ['Transfer of staff', 'kettle', 'Some 140 care workers in each round'],
      ['Neighbourhood teams', 'prosser', 'A small team, a named nurse and a place to meet in each neighbourhood'],
    ],
    actions: [
      ['Dates for lists of staff written into the second contract', 'dhole', '2026-12-11'],
      ['Rounds for Thornbrook and the fen villages driven before they are planned', 'prosser', '2027-04-30'],
      ['Place to meet found in each of the second four', 'prosser', '2027-05-28'],
    ],
    deliverables: [
      ['First four neighbourhoods live', 'by June 2026', 'done'],
      ['Guide to setting up a neighbourhood', 'December 2026'],
      ['Second four neighbourhoods live', 'by July 2027'],
      ['Last four neighbourhoods live', '2027/28'],
    ],
    gates: [
      ['Mandate', '2025-04-24', 'approved'],
      ['Plan', '2025-07-17', 'amended', 'In three groups of four instead of two of six.'],
      ['Award of the first contract', '2025-11-27', 'approved'],
    ],
    dependsOn: ['frontDoor'],
    ratings: [
      ['2025-07-17', 'amber-green', 'same', 'Providers are interested; prices are not known yet.'],
      ['2025-11-27', 'green', 'better', 'Contract awarded within the limit.'],
      ['2026-05-28', 'amber', 'worse', 'Two neighbourhoods start five weeks late.'],
    ],
    ratedSince: '2026-07-30',
  },
  frontDoor: {
    scope:
      'Everybody who contacts the council about care for an adult for the first time, or again after a year. Safeguarding concerns go to their own team at once.',
    workstreams: [
      ['Conversations', 'bhandari', 'The guide, the training and forty calls a month listened to again'],
      ['Online form', 'strood', 'Self-referral, and help with it in libraries'],
      ['Follow-up', 'achebe', 'A call to everybody after six weeks'],
    ],
    actions: [
      ['Script of the six-week call tried with the panel', 'achebe', '2027-01-29'],
      ['Both waiting times published each month', 'strood', '2026-10-30', 'done'],
      ['Evening hours for the interpreter in the new contract', 'bhandari', '2027-03-31'],
    ],
    deliverables: [
      ['Conversation guide', 'July 2025', 'done'],
      ['All advisers trained', 'by January 2026', 'done'],
      ['Online self-referral', 'September 2026', 'done'],
      ['Call after six weeks', 'March 2027'],
    ],
    gates: [
      ['Mandate', '2025-04-24', 'approved'],
      ['Plan', '2025-06-19', 'approved'],
    ],
    dependsOn: [],
    ratings: [
      ['2025-06-19', 'amber-green', 'same', 'Half of the advisers are new.'],
      ['2026-01-29', 'green', 'better', 'All advisers are trained; 64% of contacts are settled.'],
    ],
    ratedSince: '2026-04-23',
    titles: [
      [null, 'Customer Access Redesign'],
      ['2025-06-19', 'Early Conversations'],
    ],
  },
  carers: {
    scope:
      'Unpaid carers of adults, whether or not the person they care for is known to the council. Young carers are the children’s service’s and are only passed on.',
    workstreams: [
      ['Finding carers', 'thistlewood', 'Registers at GP practices, employers and hospitals'],
      ['Breaks and budgets', 'thistlewood', 'Up to £400 a year without a panel'],
    ],
    actions: [
      ['Half a day of help in each of thirteen practices', 'brennan', '2027-03-31'],
      ['Figures of the first whole year of budgets', 'mawby', '2027-04-30'],
    ],
    deliverables: [
      ['Carers’ forum', 'by October 2025', 'done'],
      ['One-off carers’ budgets', '1 April 2026', 'done'],
      ['Register of carers at every GP practice', 'by March 2027'],
    ],
    gates: [
      ['Mandate', '2025-04-24', 'approved'],
      ['Plan', '2025-07-17', 'approved'],
    ],
    dependsOn: ['frontDoor'],
    ratings: [
      ['2025-07-17', 'amber', 'same', 'Few carers are known, and few practices want to help.'],
      ['2025-11-27', 'amber-green', 'better', 'The forum has met twice; twelve practices have joined.'],
    ],
    ratedSince: '2026-04-23',
  },
  technology: {
    scope: 'All 6,900 community alarms, and equipment that a person uses at home. Equipment that nurses bring stays with the NHS.',
    workstreams: [
      ['Change to digital lines', 'marchetti', 'Every alarm, those at highest risk first'],
      ['Equipment for independence', 'achebe', 'Sensors, reminders and simple aids, tried for six weeks'],
    ],
    actions: [
      ['Week-by-week plan for six installers', 'marchetti', '2026-12-11'],
      ['Digital alarm or another safe way for each of the last 74 people at highest risk', 'marchetti', '2026-12-18'],
      ['Weekly list compared with the telephone companies', 'strood', '2026-09-25', 'done'],
      ['Standard for alarms in new homes', 'marchetti', '2027-03-12'],
    ],
    deliverables: [
      ['Framework contract for digital alarms', 'December 2025', 'done'],
      ['Everybody at highest risk on a digital line', '31 October 2026'],
      ['Last analogue alarm replaced', '31 January 2027'],
      ['Catalogue of equipment with a loan for six weeks', 'to be confirmed'],
    ],
    gates: [
      ['Mandate', '2025-04-24', 'approved'],
      ['Plan', '2025-09-18', 'approved'],
      ['Second supplier', '2026-09-10', 'approved'],
    ],
    dependsOn: [],
    ratings: [
      ['2025-09-18', 'green', 'same', 'Framework ready to sign.'],
      ['2026-05-28', 'amber', 'worse', '600 of 1,500 units arrived in May.'],
      ['2026-07-30', 'amber-red', 'worse', 'The supplier cannot say when the others will come.'],
    ],
    ratedSince: '2026-09-10',
  },
} as const satisfies Record<string, ProjectPlan>;
