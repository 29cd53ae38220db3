import { bullets, lettered, paragraph, recommendation } from '../paper-builder.ts';

export const nextSteps = [
  paragraph('Before the next report the programme will:', 'next'),
  lettered([
    'carry out the recovery plan for alarms described in paragraph {recovery}',
    'let the contract for the second four neighbourhoods',
    ['bring two proposals to this Committee:', ['posts for the next phase, which are the next item on this agenda', 'Good Days, on 15 March']],
    'decide whether to build at Orchard Wharf.',
  ]),
  paragraph(
    'A shared evaluation with the Health and Care Partnership will be published in the second quarter of 2027/28. It will ask the people who were supported in the first year how they are two years later.',
  ),
];

export const options = [
  paragraph(
    'Nothing is to be decided on the programme in this report, so no other options were weighed. The options for each project are set out when its plan is brought for decision.',
  ),
];

export const reasons = [
  paragraph('The Committee is answerable for the programme’s aims and for its savings, and needs to know in good time where either is in doubt.', 'answerable'),
];

export const recommendations = [
  recommendation('notes the progress of the Closer to Home programme to the end of October 2026, as set out in paragraphs {growth to outturn}'),
  recommendation(
    'notes that Living Well with Technology is rated red, and asks to be told in writing, by the end of February 2027, how the recovery plan in paragraph {recovery} stands',
  ),
  recommendation('agrees to receive a report on the programme twice a year, in January and in July, for the reason given in paragraph {answerable}.'),
];

/** The words under each material implication. */
export const implications = {
  finance: [
    paragraph(
      'The profile of savings and costs is in paragraph {profile} and the outturn in paragraph {outturn}. The shortfall of £35,000 forecast for 2026/27 can be met within the directorate’s budget.',
    ),
    paragraph(
      'The cost of the programme in 2027/28 and 2028/29 includes £420,000 from the transformation reserve, of which £290,000 falls in the first of these years. It depends on the Committee’s decision on the next paper.',
      'reserve',
    ),
  ],
  equality: [
    paragraph(
      'An equality analysis has been made for each project whose plan has been agreed. Taken together they show that the programme helps mostly women over 75 and unpaid carers, and that three groups could be left behind unless something is done:',
      'analysis',
    ),
    bullets([
      'deaf people, for whom the telephone is no way in: a video interpreter is now on call',
      'people whose first language is not English: letters are short, and can be had in eleven languages',
      'households without the internet, about one in nine: the telephone is answered before the online queue.',
    ]),
  ],
  safeguarding: [
    paragraph(
      'Calling people back instead of assessing them all carries the risk that harm is not seen. The precautions are in paragraph {missed-needs}. Of the 480 calls listened to again since October 2025, two should have led to a safeguarding enquiry and had not; both people were visited the same day and were safe.',
    ),
  ],
  users: [
    paragraph(
      'Paragraphs {growth to resident} say what has changed for the people the programme is for. Complaints about waiting for care have fallen from 61 in the first half of 2025/26 to 28 in the first half of this year.',
    ),
  ],
} as const;

/** The words of the colleagues who advised, written and signed by them. */
export const comments = {
  constitutional: [
    paragraph(
      'Oversight of adult care belongs to this Committee under its terms of reference, and it may note the progress of the programme and decide how often to receive reports.',
    ),
  ],
  financial: [
    paragraph(
      'The figures in paragraphs {profile and outturn} agree with the Council’s ledger to 30 September 2026. Savings are counted only when the budget they come from has been reduced. The reserve spending named in paragraph {reserve} is not committed by this report.',
    ),
  ],
} as const;
