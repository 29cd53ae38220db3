import { bullets, paragraph, recommendation, table } from '../paper-builder.ts';
import { postsAskedFor } from './background.ts';

export const nextSteps = [
  paragraph('If the Committee agrees, the steps would be these:', 'timetable'),
  table(
    'Steps after the decision',
    [60, 40],
    [
      ['Step', 'When'],
      ['Job evaluation of the two new posts finished', 'by 12 February 2027'],
      ['Posts advertised', '15 February 2027'],
      ['Lead and coordinators interviewed', 'March 2027'],
      ['First postholders begin', '1 April 2027'],
      ['Weekend starts on every ward', 'by April 2027'],
      ['First results reported to this Committee', 'July 2027'],
      ['Second four neighbourhoods live', 'by September 2027'],
      ['Posts end', '30 September 2028'],
    ],
  ),
  paragraph('What happens after September 2028 would be decided with the evaluation at hand. Nothing in this report commits the Council to keep the posts.'),
];

export const options = [
  paragraph(
    '**To make no change.** The hubs would go on with overtime, which staff are less and less willing to work, and the second four neighbourhoods would start in 2028. This is not recommended, for the reasons in paragraphs {want-of-lead to overtime}.',
    'no-change',
  ),
  paragraph(
    '**To use agency staff.** Four agencies were asked. The same hours would cost £871,000, a third more, and the people would change every few months, which is what residents complain of most.',
  ),
  paragraph('**To make the posts permanent.** It is too early to know how many will be needed once all twelve neighbourhoods are at work.'),
  paragraph(
    '**To let a contract for the whole change.** A firm could be paid to set up the remaining eight teams. It would be gone by the time difficulties arose, and the Council would have learned little.',
  ),
];

export const reasons = [
  paragraph('Both projects have shown that they help, and both are held back by the same shortage of people.'),
  paragraph('Temporary posts let the Council finish what it has begun, at a known price and with an end in sight.'),
];

/** The words under each material implication. */
export const implications = {
  data: [
    paragraph(
      'The analyst would handle the records of some 5,000 people. A data protection impact assessment has been made with the NHS partnership. Lists would hold initials and a case number only, and nobody could be recognised from what is published.',
    ),
  ],
  finance: [
    paragraph(
      'Costs and funding are given in paragraphs {post-costs to funding}. The limit for spending from reserves that this Committee may approve on one proposal is £500,000, and the £420,000 asked for is within it.',
    ),
    paragraph(
      'The partnership’s share of £225,000 has been promised in a letter. It becomes binding when the agreement is signed, which should be in February. The posts that depend on it would not be advertised before.',
      'binding',
    ),
  ],
  hr: [
    paragraph(
      'The posts in paragraphs {lead to analyst} would be filled under the Council’s recruitment policy, and offered first to staff at risk of redundancy. Those who take them from permanent posts may return to these.',
      'recruitment',
    ),
    paragraph(
      'The contracts are for eighteen months, so that after two years’ service in all some postholders might have a right to redundancy pay. An allowance of £14,000 for this is kept in the directorate’s budget and is not part of the cost shown.',
      'redundancy',
    ),
  ],
  nhs: [
    paragraph(
      'The posts help the Council and its partners to keep the pledge that the move from hospital to home is well arranged and that patients have a part in the decisions about it.',
    ),
  ],
  equality: [
    paragraph(
      'An equality analysis is among the background papers. People in the rural east, who are older and poorer than the county as a whole, have waited longest until now and stand to gain most. The analysis found one possible harm: weekend discharges could fall on women who care for a husband or parent and have not been asked. Coordinators will therefore speak to the carer, alone if wished, before a date is set.',
    ),
  ],
  users: [paragraph('What residents may expect is summarised in paragraph {gains}. Nobody would have a later or smaller service because of the proposal.')],
} as const;

export const recommendations = [
  recommendation(
    'approves the establishment of the following temporary posts from 1 April 2027 to 30 September 2028, described in paragraphs {proposed to analyst}:',
  ),
  bullets(postsAskedFor),
  recommendation(
    'approves a budget of £751,010 for these posts and the costs that go with them, as set out in paragraphs {post-costs to funding}, of which £420,000 is to come from the transformation reserve',
  ),
  recommendation('asks for a report on recruitment and first results in July 2027, as planned in paragraph {timetable}.'),
];

/** The words of the colleagues who advised, written and signed by them. */
export const comments = {
  constitutional: [
    paragraph(
      'The Committee may establish temporary posts and approve spending from reserves of up to £500,000 on one proposal, under its terms of reference. The recommendations are within that authority.',
    ),
  ],
  financial: [
    paragraph(
      'The whole cost of £751,010 (£513,540 in 2027/28 and £237,470 in 2028/29) is correct and is matched by the funding in paragraph {funding}. The balance of the transformation reserve is as stated.',
    ),
    paragraph(
      'The share of the partnership is at risk until the agreement named in paragraph {binding} is signed. Should it not be, the posts would have to be reduced by 3.5 FTE or a further paper brought.',
    ),
  ],
  hr: [
    paragraph(
      'Paragraphs {recruitment and redundancy} set out what the proposal means for staff. Trade unions have been consulted and no objection was made. Both new posts have been sent for job evaluation.',
    ),
  ],
} as const;
