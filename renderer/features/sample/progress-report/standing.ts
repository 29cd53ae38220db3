import { heading, paragraph, table } from '../paper-builder.ts';

/** Milestones, money and risks: what the registers hold, in the words of the paper. */
export const standing = [
  heading('Milestones'),
  paragraph(
    'Of the 31 milestones in the programme’s plan, thirteen have been reached. The chief ones from now until next summer are shown in the table.',
    'milestones',
  ),
  table(
    'Milestones from November 2026 to summer 2027',
    [8, 44, 24, 24],
    [
      ['Ref', 'Milestone', 'Planned', 'Now expected'],
      ['e', 'People at highest risk moved to digital alarms', '31 October 2026', '18 December 2026'],
      ['i', 'Closing report', 'by December 2026', '17 December 2026'],
      ['f', 'Decision on Orchard Wharf', 'December 2026', 'to be confirmed'],
      ['e', 'Last analogue alarm replaced', '31 January 2027', 'June 2027'],
      ['h', 'Scope and plan to the programme board', 'by February 2027', 'by February 2027'],
      ['b', 'Second four neighbourhoods: contract awarded', 'February 2027', 'March 2027'],
      ['c', 'Follow-up call to everybody after six weeks', 'March 2027', 'March 2027'],
      ['g', 'Proposal to the Adult Care and Health Committee', '18 January 2027', '15 March 2027'],
      ['a', 'Weekend starts on all wards of both hospitals', 'by December 2026', 'by April 2027'],
      ['d', 'Register of carers at every GP practice', 'by March 2027', 'by May 2027'],
      ['f', 'Developer chosen for Tanyard Lane and Fairholme', 'Q1 2027/28', 'Q1 2027/28'],
      ['b', 'Second four neighbourhoods live', 'by July 2027', 'by September 2027'],
    ],
    'milestones-table',
  ),
  paragraph('Projects a, b, e and g are behind. The reasons are given above, in paragraphs {coordinators, second-group, alarms and day-centres}.'),
  heading('Savings and costs'),
  paragraph(
    'The programme was agreed on the footing that it would save more than it costs in every year. The profile has not changed since March 2025:',
    'profile',
  ),
  table(
    'Savings and costs by financial year (£000)',
    [24, 15, 15, 15, 15, 16],
    [
      ['Amount', '2025/26', '2026/27', '2027/28', '2028/29', 'All years'],
      ['Gross saving', '560', '950', '1,540', '1,950', '5,000'],
      ['Less: cost of the programme', '250', '310', '360', '230', '1,150'],
      ['**Net saving**', '**310**', '**640**', '**1,180**', '**1,720**', '**3,850**'],
      ['Net saving, running total', '310', '950', '2,130', '3,850', '–'],
    ],
    'profile-table',
  ),
  paragraph(
    'The saving achieved in 2025/26 was £326,000, which is £16,000 more than planned. The forecast for 2026/27 is £605,000, £35,000 less, because the first four neighbourhoods began five weeks late. By the end of September £629,000 had been counted for both years together.',
    'outturn',
  ),
  heading('Risks'),
  paragraph(
    'The register holds 25 open risks. Each is scored for likelihood and impact from 1 to 5; the two are multiplied. The three highest, and three of the seven that stand at 12, are these:',
    'risk-table',
  ),
  table(
    'The highest risks: score before controls, now, and aimed at',
    [14, 33, 12, 9, 9, 23],
    [
      ['Ref', 'Risk', 'Before', 'Now', 'Aim', 'What is being done'],
      ['CTH-18', 'An alarm fails when its analogue line is withdrawn', '25', '20', '5', 'Recovery plan, 3 December'],
      ['CTH-09', 'Not enough reablement coordinators', '20', '16', '6', 'Posts proposed in the next paper'],
      ['CTH-19', 'Supply of digital units falls short again', '20', '15', '8', 'Second supplier; units on loan'],
      ['CTH-01', 'Savings come later than the budget assumes', '16', '12', '6', 'Forecast remade in January'],
      ['CTH-10', 'Winter pressure fills the hubs', '20', '12', '8', 'Twenty extra places until March'],
      ['CTH-14', 'Rural neighbourhoods attract no bidder', '16', '12', '6', 'Cost of a Council team worked out'],
    ],
    'risks-table',
  ),
  paragraph(
    'The Council’s appetite is a score of 12, so that the first three stand above it. The Corporate Director has asked for a written account of each of them every week until they no longer do.',
    'appetite',
  ),
];
