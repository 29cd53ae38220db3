import { bullets, heading, lettered, paragraph, quotation, table } from '../paper-builder.ts';

/** The posts that are asked for, as they are listed at the start and in the recommendation. */
export const postsAskedFor = [
  '1 FTE Neighbourhood Programme Lead (grade subject to job evaluation)',
  '4.5 FTE Reablement Coordinators (Band B)',
  '2 FTE Occupational Therapists (Band C)',
  '1.5 FTE Community Connectors (Grade 6)',
  '0.5 FTE Data Analyst (grade subject to job evaluation).',
] as const;

/** What the committee is asked for. */
export const purpose = [
  paragraph('To tell Members what has been learned from the first four neighbourhood care teams and the two hospital discharge hubs.'),
  paragraph('To ask the Committee to establish 9.5 full-time equivalent (FTE) temporary posts for eighteen months from 1 April 2027:', 'ask'),
  bullets(postsAskedFor),
  paragraph(
    'To ask the Committee to approve a budget of **£751,010** over two financial years for these posts and for the costs that go with them, of which £420,000 would come from the transformation reserve.',
  ),
];

/** Where the two projects come from. */
export const background = [
  heading('Background'),
  paragraph(
    '*Closer to Home* is the Council’s programme for bringing care and support nearer to people and their families. It was agreed on 10 March 2025 and runs to September 2028. The paper before this one describes its nine projects. This report concerns two of them.',
  ),
  paragraph(
    '**Home First** helps people to leave hospital as soon as they are well enough, with reablement at home from the first evening. Its two hubs, at Wendlebury General and St Osyth’s, were opened in September 2025 and June 2026.',
  ),
  paragraph(
    '**Neighbourhood Care Teams** changes the way home care is bought and arranged. In each of twelve neighbourhoods there will be one lead provider, a small Council team and a named nurse. Four neighbourhoods have worked in this way since 6 July 2026; four more are to follow in September 2027 and the last four by March 2028.^[A map of the twelve is on the Council’s site: [Neighbourhoods for care](https://www.wendlebury.example/care/neighbourhoods).]',
  ),
];

/** What was learned, and what people said. */
export const lessons = [
  heading('What has been learned'),
  heading('From the four neighbourhoods', 2),
  paragraph(
    'The Performance and Insight Team compared the four neighbourhoods with the other eight for the three months to the end of September 2026. The University of Aldermoor checked the method.^[The University’s letter of 2 November 2026 is a background paper. It advises that three months are enough to show waiting times but not lasting effects.]',
    'comparison',
  ),
  table(
    'Four neighbourhoods compared with the other eight, July to September 2026',
    [46, 18, 18, 18],
    [
      ['Measure', 'The four', 'The eight', 'All twelve'],
      ['Days from decision to first visit, average', '6', '15', '12'],
      ['Visits made by one of three known carers', '71%', '44%', '53%'],
      ['Minutes on the road for each visit', '9', '11¼', '10½'],
      ['No long-term care three months after reablement', '78%', '72%', '74%'],
    ],
  ),
  paragraph('Not everything went well. Three things would be done differently:', 'mistakes'),
  lettered([
    [
      'the transfer of staff took five weeks longer than planned, because',
      ['two firms gave the names of their staff late', 'nobody had been told to chase them'],
    ],
    'the nurses were named only in September, so that for two months carers rang the surgery like everybody else',
    [
      'Eastmarsh, which is mostly farmland, was treated like a town:',
      [
        'the rounds were too long to walk and too scattered to drive',
        'one in ten evening visits came more than an hour late until the rounds were redrawn in August',
      ],
    ],
  ]),
  paragraph(
    'Each of these comes down to the same want. The change was led by a Group Manager who also had the whole of home care to run. The teams say that they knew what was going wrong, and that there was nobody whose work it was to put it right that week.',
    'want-of-lead',
  ),
  heading('From the hubs', 2),
  paragraph(
    'In the second quarter of 2026/27 the hubs helped 586 people, the most so far. Discharges at weekends are still few: of those 586, only 61 went home on a Saturday or Sunday, though about 150 were well enough. Most of the others waited until Monday or Tuesday.',
    'weekends',
  ),
  paragraph(
    'Even those 61 relied on overtime, which costs £7,400 a month, or £88,800 a year. Nine of the 31 coordinator posts are vacant. Staff who had worked four weekends running told us that they would not do so a second winter.',
    'overtime',
  ),
  paragraph('A ward sister at Wendlebury General put the effect on patients in this way:'),
  quotation('“By Sunday night they have been in the chair for two days. On Friday he was a man going home. On Monday I start again.”'),
  heading('What staff and residents say'),
  paragraph(
    'All 204 staff in the two projects were asked what they needed. Of the 112 who answered, 83 put *more hands at weekends* first or second, and 64 *somebody to go to when things stick*. The trade unions were consulted on 21 October and support fixed-term posts rather than agency staff.',
  ),
  paragraph(
    'The residents’ panel considered the proposal on 5 November. It supports it, and asked that the connectors should work some evenings. This has been written into the post.',
    'panel',
  ),
];
