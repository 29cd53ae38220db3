import { bullets, heading, paragraph, table } from '../paper-builder.ts';

/** The nine projects, each under a heading of its own. */
export const projectsPart = [
  heading('The nine projects'),
  paragraph(
    'The programme has nine projects in three categories. They are known by their letters. Each is rated by its lead and the rating is confirmed, or changed, by the board.',
    'portfolio',
  ),
  table(
    'The projects and how they stand at the end of October 2026',
    [8, 30, 27, 17, 18],
    [
      ['Ref', 'Project', 'Category', 'Stage', 'Rating'],
      ['a', 'Home First', 'High priority workstream', 'In delivery', 'Amber, improving'],
      ['b', 'Neighbourhood Care Teams', 'High priority workstream', 'In delivery', 'Amber/green'],
      ['c', 'Early Conversations', 'Service development', 'In delivery', 'Green, improving'],
      ['d', 'Caring for Carers', 'Service development', 'In delivery', 'Green'],
      ['e', 'Living Well with Technology', 'Service development', 'In delivery', '**Red**, worsening'],
      ['f', 'Homes with Care', 'High priority workstream', 'Approved', 'Amber'],
      ['g', 'Good Days', 'Service review', 'Plan submitted', 'Amber/red, worsening'],
      ['h', 'Preparing for Adulthood', 'Service development', 'Scoping', 'Not rated'],
      ['i', 'Short Breaks', 'Service review', 'Closing', 'Green'],
    ],
    'projects-table',
  ),
  heading('a. Home First', 2),
  paragraph(
    'Two discharge hubs, at Wendlebury General and St Osyth’s, bring social workers, therapists and nurses into one room. A person who is well enough to leave is visited on the ward in the morning and is usually at home the same evening, with reablement from the first night. The wait from “well enough” to home was 3.1 days before the hubs and is now 1.9.',
  ),
  paragraph(
    'The hubs help more people than was planned, with fewer staff: nine of 31 coordinator posts are empty. Starts at weekends depend on overtime at £7,400 a month. A lasting answer is proposed in the next paper on this agenda.',
    'coordinators',
  ),
  heading('b. Neighbourhood Care Teams', 2),
  paragraph(
    'Home care used to be bought by the hour from 43 firms, any of which might be sent anywhere. It is now being arranged in twelve neighbourhoods, each with one lead provider, a small Council team and a named nurse. Millbrook, Harrow Vale, Sallow Green and Eastmarsh have all worked in this way since July 2026.',
  ),
  paragraph(
    'In those four places care begins after six days on average; in the other eight it takes fifteen. Time on the road has fallen by a fifth. The second group of four should start in September 2027, two months later than planned. Contracts will be let in March, and the transfer of staff took longer than we had allowed for the first time.',
    'second-group',
  ),
  heading('c. Early Conversations', 2),
  paragraph(
    'People who contact the Council about care are called back within two days by an adviser who has time to listen. Of the 9,240 who rang or wrote between April and September, 71% had what they needed without a formal assessment. It was a grab rail, a lunch club, a lift to the memory clinic, an answer about money.',
  ),
  paragraph(
    'Because fewer assessments are made, care is taken that nothing is missed. There is always a social worker in the room, five questions about safety belong to every conversation, and forty calls a month are listened to again by the Principal Social Worker’s team. From March everybody will be rung six weeks later.',
    'missed-needs',
  ),
  heading('d. Caring for Carers', 2),
  paragraph(
    'The Council now knows 4,715 unpaid carers, 165 more than planned. Thirty-one of the 44 GP practices keep a register and tell us, with consent, of a new carer within a week.',
  ),
  paragraph(
    'Carers told us that small sums at the right moment matter more than large ones after a panel. Since March 2026 a carer can have up to £400 once a year on their own word. The 870 grants made so far have paid for, among other things:',
  ),
  bullets(['driving lessons', 'a washing machine', 'a weekend away with the sitter paid', 'a laptop, to work from home', 'a garden gate that locks.']),
  heading('e. Living Well with Technology', 2),
  paragraph(
    'Some 6,900 residents have a community alarm. Telephone companies are withdrawing the analogue lines that older alarms use, and 2,160 alarms had still to be changed on 29 October. Supply is the main cause: of 1,500 units due in May, 600 came. At the present pace the last alarm would be changed in June 2027, five months too late. **The project is therefore rated red.**',
    'alarms',
  ),
  paragraph(
    'The people at highest risk are visited first, and all but 74 of them have a digital alarm. The board will consider a recovery plan on 3 December, which aims to finish in March 2027. It has four parts:',
    'recovery',
  ),
  bullets([
    'a second supplier, appointed in September',
    '300 units on loan from Aldermoor City Council',
    'six installers from the fire service’s home safety team',
    'an undertaking from the telephone companies that no line ends without ten days’ warning.',
  ]),
  heading('f. Homes with Care', 2),
  paragraph(
    'The project will bring 180 homes with care, for rent and for part ownership, to three sites: 66 at Tanyard Lane, 50 at Fairholme and 64 at Orchard Wharf. The first two have had outline planning permission since August.',
  ),
  paragraph(
    'At Orchard Wharf a survey found made ground to a depth of four metres. A second survey will show in January whether the site can be built on within the £1.9 million kept for surprises. No contract will be signed before then.',
    'orchard-wharf',
  ),
  heading('g. Good Days', 2),
  paragraph(
    'About 640 people go to one of eleven day centres. The review asks with them what a good day would be. The consultation, which closed in September, brought 612 replies, and seven in ten of these want to keep a building that they know.',
  ),
  paragraph(
    'The board did not accept the first plan and has asked for an option that closes no centre. It is due in February, so the proposal will come to this Committee on 15 March and not, as Members were told in the summer, in January.',
    'day-centres',
  ),
  heading('h. Preparing for Adulthood', 2),
  paragraph(
    'This youngest project is being scoped. Its lead has sat down with eighteen families whose sons and daughters are between 14 and 25. What they most often asked for was *one person to ring*. The plan goes to the board in February.',
  ),
  heading('i. Short Breaks', 2),
  paragraph(
    'The review is finished, and everything agreed is in use. The five houses share one calendar, families can book a year ahead, and 88% of beds are used, where it was 61%, with the same money. The closing report is due in December.',
    'breaks',
  ),
];
