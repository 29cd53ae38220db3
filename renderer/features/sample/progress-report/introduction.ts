import { bullets, heading, lettered, paragraph, picture, quotation, table } from '../paper-builder.ts';
import { reablementChart } from '../reablement-chart.ts';

/** Why the paper is written. */
export const purpose = [
  paragraph(
    'To introduce the Closer to Home programme to Members who joined the Committee in May, and to report what has been achieved from its start in April 2025 to the end of October 2026.',
  ),
  paragraph(
    'To draw attention to the one project that is rated red, described in paragraphs {alarms and recovery}, and to the three risks that stand above the Council’s appetite, in paragraph {appetite}.',
  ),
];

/** Where the programme comes from, what it is for and how it is run. */
export const introduction = [
  heading('Why the programme was begun'),
  paragraph(
    'Some 186,000 people in Wendlebury are over the age of 65, and the number of those over 85 is expected to grow by a third in ten years.^[Council forecast of March 2026, from the county’s own birth, death and removal figures. The method is set out in [How many of us](https://insight.wendlebury.example/how-many-of-us).] In 2024 the Council spent 41 pence of every pound it raised on the care of adults. Had nothing changed, that would have been 48 pence by 2028.',
  ),
  paragraph(
    'Money was not the only reason. In the winter of 2024 Healthwatch asked 340 residents how they had come to be in residential care. More than half said that they had not chosen it: they had gone into hospital, a bed was found for them afterwards, and nobody had since asked whether they might go home.',
  ),
  paragraph(
    'The former Adult Social Care Committee therefore agreed on 10 March 2025 to bring eight separate pieces of work into one programme, with one board, one budget and one set of measures. A ninth, *Preparing for Adulthood*, was added in May 2026.',
  ),
  heading('Vision, principles and aims'),
  paragraph('The vision was written by a group of eleven residents who draw on care or look after somebody who does. It reads:', 'vision'),
  quotation(
    '“Everybody in Wendlebury who needs care and support can live where they feel at home, near the people who matter to them, with help that fits the day they want to have.”',
  ),
  paragraph('Six principles follow from it, and every project is tested against them before its plan is agreed:'),
  bullets([
    'we start from what a person can do and wants to do, and only then ask what the Council should do',
    'a conversation comes before an assessment, and an assessment before a service',
    'nobody decides about long-term care from a hospital bed',
    'unpaid carers are partners, and their own health counts as much as that of the person they care for',
    'care is arranged by neighbourhood, so that staff spend their day with people and not on the road',
    'we stop what does not help, and say so.',
  ]),
  paragraph('The board has agreed five aims by which the programme should be judged when it ends in September 2028:', 'aims'),
  lettered([
    'four in five people who leave hospital with reablement^[Reablement is support for up to six weeks, free of charge, that helps people to do things for themselves again.] need no long-term care three months later',
    'no one waits more than seven days for care at home to begin',
    '6,000 unpaid carers are known to the Council and have been offered a plan of their own',
    '180 new homes with care are open or being built',
    'the Council spends £3.850 million less, net of what the programme itself costs, over the four years from 2025/26.',
  ]),
  heading('How the programme is run'),
  paragraph(
    'The programme board meets every month. The Corporate Director, Adult Care and Health chairs it as senior responsible owner. Its members are the two Service Directors, the Group Accountant, the HR Business Partner, the Principal Social Worker and the Head of Integration of the Wendlebury Health and Care Partnership. Two residents who draw on care are members too.',
  ),
  paragraph('Three groups answer to the board:', 'groups'),
  bullets([
    [
      'the **delivery group**, in which the nine project leads meet every fortnight. It may',
      ['settle anything that moves a date by up to four weeks', 'move up to £25,000 between projects'],
    ],
    [
      'the **residents’ panel** of twenty, which',
      [
        'reads every leaflet, letter and form before it is used',
        'sends two of its members to the board',
        'may ask for any decision of the delivery group to be looked at again',
      ],
    ],
    'the **money and measures group**, led by Finance, which checks every saving before it is counted.',
  ]),
  paragraph(
    'The Deputy Chief Executive acts as critical friend to the programme. She belongs to none of the groups and reads the board’s papers as an outsider would. Her first review, in June 2026, asked for fewer measures and plainer ratings; both have been done.',
  ),
];

/** What residents have noticed so far. */
export const changes = [
  heading('What has changed for residents'),
  paragraph(
    'More people go home from hospital with reablement in each quarter, as {chart} shows: 586 in July to September 2026, against 412 in the first quarter of the programme.',
    'growth',
  ),
  picture({ ...reablementChart, share: 0.9 }, 'chart'),
  paragraph('The five aims in paragraph {aims} are measured every quarter. The latest figures are these:', 'measures'),
  table(
    'The five aims: where we began and where we are',
    [34, 22, 22, 22],
    [
      ['Aim', 'March 2025', 'September 2026', 'Aim for 2028'],
      ['No long-term care after reablement', '68%', '74%', '80%'],
      ['Average wait for care at home', '19 days', '12 days', 'none above 7 days'],
      ['Unpaid carers known to the Council', '3,480', '4,715', '6,000'],
      ['Homes with care open or being built', '0', '0 (116 with outline permission)', '180'],
      ['Net saving, all years together', '–', '£0.629 million', '£3.850 million'],
    ],
  ),
  paragraph('Figures do not say what it is like. A resident of Millbrook, who is 83 and was in hospital for nine days in July, wrote to the team:', 'resident'),
  quotation(
    '“I thought that was me finished with stairs. The young woman came at eight the first morning and did not make my tea, she stood by while I made it. Five weeks later I went up to my own bed.”',
  ),
];
