import type { Programme } from '#shared/domain/programme.ts';
import { personId } from './people.ts';
import { sampleItems } from './sample-id.ts';

const lines = (name: string, texts: readonly string[]) =>
  sampleItems(
    `programme:${name}`,
    texts.map((text) => ({ text })),
  );

/** How the programme is run, measured, paid for and told of, and how it stands. */
export const running: Pick<
  Programme,
  | 'stage'
  | 'rag'
  | 'direction'
  | 'ragReason'
  | 'ratings'
  | 'periods'
  | 'governance'
  | 'rolesText'
  | 'roles'
  | 'measurement'
  | 'baseline'
  | 'markers'
  | 'completion'
  | 'fundingText'
  | 'approvals'
  | 'communications'
> = {
  stage: 'delivery',
  rag: 'amber',
  direction: 'same',
  ragReason:
    'More people are helped than planned and savings are nearly on profile, but the alarms are five months late and two decisions have moved to the spring.',
  ratings: sampleItems('programme:rating', [
    { from: '2025-06-19', rag: 'amber', direction: 'same', ragReason: 'Three of eight projects have no lead yet.' },
    { from: '2025-11-27', rag: 'amber-green', direction: 'better', ragReason: 'All leads are in post and the first contracts are let.' },
    { from: '2026-03-26', rag: 'green', direction: 'better', ragReason: 'Savings of the first year are ahead of profile.' },
    { from: '2026-05-28', rag: 'amber-green', direction: 'worse', ragReason: 'Neighbourhoods and the second hub are some weeks late.' },
    {
      from: '2026-09-10',
      rag: 'amber',
      direction: 'same',
      ragReason:
        'More people are helped than planned and savings are nearly on profile, but the alarms are five months late and two decisions have moved to the spring.',
    },
  ]),
  periods: sampleItems('programme:period', [
    {
      date: '2026-07-30',
      thisPeriod:
        'Sallow Green and Eastmarsh went live on 6 July. The second hub has worked for two months. The critical friend’s first review was taken, and the measures were cut from 64 to 22.',
      nextPeriod: 'The consultation on day opportunities runs to 17 September. A second supplier of alarms is sought.',
      wanted: 'To agree the twenty-two measures.',
    },
    {
      date: '2026-09-10',
      thisPeriod: 'Outline permission was given for Tanyard Lane and Fairholme. Short Breaks reached 88% of beds used.',
      nextPeriod: 'Online self-referral opens. The replies to the consultation are read by somebody outside the service.',
      wanted: 'To appoint a second supplier of digital alarms.',
    },
    {
      date: '2026-10-29',
      thisPeriod:
        'Both hubs together helped 586 people between July and September, the most so far. Care now begins after six days on average in the four live neighbourhoods. 4,740 of 6,900 alarms have been changed.\nThe board sent back the plan for day opportunities, and put off the decision on Orchard Wharf until the second survey.',
      nextPeriod:
        'The recovery plan for alarms comes to the board on 3 December. Two papers go to the Adult Care and Health Committee on 18 January. Short Breaks closes with its report on 17 December.',
      wanted: 'To agree the recovery plan for alarms on 3 December.',
    },
  ]),
  governance:
    'The programme board meets every month. It is chaired by the senior responsible owner, the Corporate Director for Adult Care and Health. Members are the two service directors, the Group Accountant, the HR Business Partner, the Principal Social Worker, the Head of Integration of the Wendlebury Health and Care Partnership and two people who draw on care. The Deputy Chief Executive is critical friend to the programme.\n\nThe board approves each project’s plan before delivery, decides on changes of more than four weeks or £25,000, and sees the risk register at every meeting. A delivery group of the project leads, chaired by the programme manager, meets every fortnight. Progress goes to the Adult Care and Health Committee twice a year.',
  rolesText: 'Each role is held by one person, who may ask others for help but answers for the result. A deputy is named for every project lead.',
  roles: sampleItems('programme:role', [
    {
      role: 'Senior responsible owner',
      person: personId('nair'),
      responsibilities: 'Answers to the committee for the aims and the savings. Chairs the board. Decides between meetings where waiting would do harm',
    },
    {
      role: 'Programme manager',
      person: personId('fenwick'),
      responsibilities:
        'Plans, reports and keeps the registers. Reads every plan before the board does. Chairs the delivery group. Sees the critical friend every month',
    },
    {
      role: 'Sponsor of projects a, c, f and h',
      person: personId('ashdown'),
      responsibilities: 'Frees people for the projects, removes what stands in their way, and takes over what they leave behind',
    },
    { role: 'Sponsor of projects b, d, e, g and i', person: personId('oyelaran'), responsibilities: 'The same, and every contract of the programme' },
    {
      role: 'Project leads',
      person: null,
      responsibilities: 'Write the plan with residents, deliver it, rate their own project honestly, and report every fortnight',
    },
    { role: 'Finance lead', person: personId('mawby'), responsibilities: 'Checks every saving before it is counted. Keeps budget and funding in step' },
    {
      role: 'Practice lead',
      person: personId('achebe'),
      responsibilities: 'Sees that no change makes anybody less safe, and that every plan has its equality analysis',
    },
    {
      role: 'Critical friend',
      person: personId('venables'),
      responsibilities: 'Belongs to none of the groups, reads the papers as an outsider would, and says what others do not',
    },
    { role: 'Programme officer', person: personId('lomas'), responsibilities: 'Notes, actions, the calendar of changes, and the programme’s library' },
  ]),
  measurement:
    'There are twenty-two measures. Each has one owner, one source and a written definition, signed off by Finance and the Principal Social Worker. They are counted every quarter, and fifty records are checked by hand each time.\nA saving is counted once the budget it comes from has been reduced, and not before. Where a measure could have moved by itself, the neighbourhoods that work in the new way are compared with those that do not; the University of Aldermoor checks the method.',
  baseline: 'Baselines are those of March 2025 unless the register of benefits says otherwise. They were taken before the programme began and are not changed.',
  markers: lines('marker', [
    'By March 2026 two neighbourhoods and one hub work in the new way',
    'By March 2027 weekend starts are offered on every ward, and no alarm hangs on an analogue line',
    'By March 2028 all twelve neighbourhoods have a team, and savings of £2.130 million have been counted',
    'People say in two surveys running that they had a choice',
  ]),
  completion: lines('completion', [
    'Every project is closed, or its work has been taken over by a service that agreed to it in writing',
    'The savings profile has been met, or the committee knows what is missing and why',
    'The last review of benefits has been held, with residents in the room',
    'What was learned has been published',
  ]),
  fundingText:
    'The programme costs £1.150 million over four years, which comes from the transformation reserve and the directorate’s revenue budget. The Health and Care Partnership and the reablement budget pay for part of the posts that are asked for in January 2027. Until they have been approved, those amounts are shown as bid for.',
  approvals: sampleItems('programme:approval', [
    { body: 'Full Council', day: '2025-02-20', text: 'The revenue budget of the directorate, with the programme’s share in it' },
    {
      body: 'Adult Social Care Committee',
      day: '2025-03-10',
      text: 'One programme, its aims and its savings profile, with £400,000 from the transformation reserve for the first two years',
    },
    { body: 'Programme Board', day: '2025-04-24', text: 'Version 1 of this document' },
    { body: 'Programme Board', day: '2026-05-28', text: 'A ninth project, Preparing for Adulthood, within the same money' },
  ]),
  communications:
    'Staff hear first, on the day before papers are published; then those whose care is concerned, by letter; then everybody. Every leaflet and letter is read by the residents’ panel. Questions and answers are renewed each month.',
};
