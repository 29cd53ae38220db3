import { bullets, heading, paragraph, table, unnumbered } from '../paper-builder.ts';

/** The posts, one after the other. */
export const proposal = [
  heading('Proposal'),
  paragraph(
    'It is proposed to establish the posts listed in paragraph {ask} from 1 April 2027 to 30 September 2028, when the programme ends. What each of them is for is set out below, and in more detail in {appendix}.',
    'proposed',
  ),
  heading('A lead for the neighbourhoods', 2),
  paragraph(
    'The **Neighbourhood Programme Lead** (1 FTE) would prepare the remaining eight neighbourhoods and manage the transfer of some 140 care workers to their new employers. The post would have the authority to settle day-to-day difficulties between providers, nurses and Council teams. This answers the want described in paragraph {want-of-lead}.',
    'lead',
  ),
  heading('Reablement on seven days', 2),
  paragraph('The **Reablement Coordinators** (4.5 FTE) would let both hubs start care on Saturdays and Sundays on every ward.', 'coordinators'),
  unnumbered(
    'The number follows from the rota. Two coordinators are needed in each hub for twelve hours on both days, which is 96 hours a week; visits on the Monday and Tuesday after need a further 39. A full-time coordinator gives about 30 hours a week once leave, training and sickness are allowed for, and 135 divided by 30 is 4.5.',
  ),
  paragraph(
    'The **Occupational Therapists** (2 FTE) would be shared by the hubs and the neighbourhood teams. They would see people in their homes within two days and fit equipment on the same visit. At present one person in five waits more than a week for equipment after a bed has been vacated.',
    'therapists',
  ),
  heading('Connectors and figures', 2),
  paragraph(
    'The **Community Connectors** (1.5 FTE) know what there is to do and who runs it. The full post would serve the second four neighbourhoods and the half post the eastern fens. Some of their hours would be in the evening, as the panel asked (paragraph {panel}).',
    'connectors',
  ),
  paragraph(
    'The **Data Analyst** (0.5 FTE) would bring together what the Council, the NHS and the providers know about waiting, visits and results, and publish it for each neighbourhood every month.',
    'analyst',
  ),
  paragraph(
    'The Lead would report to the Group Manager, Neighbourhood Care and would manage the connectors and the analyst. The coordinators and therapists would report to the Group Manager, Hospital and Reablement. No post now on the establishment changes its grade or its manager.',
    'managers',
  ),
];

/** What it costs and who pays. */
export const costs = [
  heading('Costs and funding'),
  paragraph(
    'The posts would cost £653,910 in all, with on-costs and an allowance of 3% for the pay award of April 2027. Because they end on 30 September, the second year is half a year.',
    'post-costs',
  ),
  table(
    'Cost of the posts, with on-costs (£)',
    [27, 9, 16, 16, 16, 16],
    [
      ['Post', 'FTE', 'One FTE, full year', '2027/28', '2028/29', 'Total'],
      ['Neighbourhood Programme Lead (subject to job evaluation)', '1', '68,420', '68,420', '34,210', '102,630'],
      ['Reablement Coordinator (Band B)', '4.5', '41,360', '186,120', '93,060', '279,180'],
      ['Occupational Therapist (Band C)', '2', '52,740', '105,480', '52,740', '158,220'],
      ['Community Connector (Grade 6)', '1.5', '34,980', '52,470', '26,235', '78,705'],
      ['Data Analyst (subject to job evaluation)', '0.5', '46,900', '23,450', '11,725', '35,175'],
      ['**All posts**', '**9.5**', '–', '**435,940**', '**217,970**', '**653,910**'],
    ],
    'posts-table',
  ),
  paragraph('Other costs come to £97,100, so that the whole proposal costs £751,010.', 'other-costs'),
  table(
    'Other costs, and the whole cost (£)',
    [46, 18, 18, 18],
    [
      ['Item', '2027/28', '2028/29', 'Total'],
      ['Evaluation by the University of Aldermoor', '32,000', '16,000', '48,000'],
      ['Recruitment and training', '18,000', '3,500', '21,500'],
      ['Equipment for home visits', '27,600', '0', '27,600'],
      ['**Other costs**', '**77,600**', '**19,500**', '**97,100**'],
      ['All posts, from {posts-table}', '435,940', '217,970', '653,910'],
      ['**Whole cost**', '**513,540**', '**237,470**', '**751,010**'],
    ],
    'whole-table',
  ),
  paragraph(
    'It would be paid for from three sources. The reserve had £2.310 million not yet promised on 30 September 2026, and would have £1.890 million after this.',
    'funding',
  ),
  table(
    'Where the money comes from (£)',
    [46, 18, 18, 18],
    [
      ['Source', '2027/28', '2028/29', 'Total'],
      ['Transformation reserve', '290,000', '130,000', '420,000'],
      ['Wendlebury Health and Care Partnership', '150,000', '75,000', '225,000'],
      ['Reablement budget (overtime no longer needed, and vacancies)', '73,540', '32,470', '106,010'],
      ['**All sources**', '**513,540**', '**237,470**', '**751,010**'],
    ],
    'funding-table',
  ),
  paragraph(
    'Two grades have still to be evaluated. The figures for them are the most that would be paid; whatever is not needed goes back to the reserve.',
    'grades',
  ),
];

/** What is to be gained and what could go wrong. */
export const benefitsAndRisks = [
  heading('What the Council would gain'),
  paragraph('By September 2028 the posts should bring about the following:', 'gains'),
  bullets([
    'about 400 more people a year go home on the day they are well enough, rather than after the weekend',
    'all twelve neighbourhoods have a team, and care begins within seven days in each of them',
    'overtime of £88,800 a year ends',
    [
      'the savings promised for the two projects are made:',
      ['£0.610 million of the £1.180 million net for 2027/28', '£0.940 million of the £1.720 million net for 2028/29.'],
    ],
  ]),
  paragraph(
    'These savings are part of the programme’s profile in the paper before this one; they are not in addition to it. Without the posts, Finance expects that £0.550 million of them would come a year later.',
    'profile-share',
  ),
  paragraph('{appendix} shows by which measures Members will be able to judge whether the money was well spent, and when.'),
  heading('Risks'),
  paragraph('Five risks in the programme’s register bear on this decision. The scores are likelihood times impact, each from 1 to 5.', 'risk-table'),
  table(
    'Risks that bear on the decision',
    [14, 34, 12, 9, 9, 22],
    [
      ['Ref', 'Risk', 'Before', 'Now', 'Aim', 'Owner'],
      ['CTH-09', 'Not enough reablement coordinators', '20', '16', '6', 'Ruth Castellane'],
      ['CTH-14', 'Rural neighbourhoods attract no bidder', '16', '12', '6', 'Margaret Oyelaran'],
      ['CTH-05', 'Joint money from the NHS partnership ends', '12', '12', '8', 'Nadia Brennan'],
      ['CTH-12', 'A lead provider fails', '15', '10', '6', 'Margaret Oyelaran'],
      ['CTH-13', 'Staff transfers delay the second group', '12', '9', '4', 'Owen Prosser'],
    ],
    'risks-table',
  ),
  paragraph(
    'The greatest is that the posts cannot be filled. Coordinators would therefore be recruited together with the NHS, on either employer’s terms; the advertisement would offer part-time and term-time hours; and four places on Wendlebury College’s trainee route are kept for this.',
    'filling',
  ),
];
