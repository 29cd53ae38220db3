import { assertThere } from '#shared/base/assert.ts';
import { parsePartialDate } from '#shared/base/partial-date.ts';
import { type Programme, programme } from '#shared/domain/programme.ts';
import { personId } from './people.ts';
import { programmeId } from './programme-id.ts';
import { running } from './programme-running.ts';
import { sampleItems } from './sample-id.ts';

const date = (text: string) => assertThere(parsePartialDate(text), `the date ${text}`);
const lines = (name: string, texts: readonly string[]) =>
  sampleItems(
    `programme:${name}`,
    texts.map((text) => ({ text })),
  );

/** The programme that everything in the sample belongs to. */
export const closerToHome: Programme = {
  ...programme.create(programmeId),
  ...running,
  title: 'Closer to Home',
  reference: 'CTH',
  sponsor: personId('nair'),
  manager: personId('fenwick'),
  summary:
    'Closer to Home changes how Wendlebury supports adults who need care and the families who look after them. Help is to start earlier, to be given in or near people’s own homes, and to leave fewer people in a hospital or care home bed for want of something simpler. It runs from April 2025 to September 2028, with nine projects.',
  context:
    'Some 186,000 people in Wendlebury are over the age of 65, and the number of those over 85 is expected to grow by a third in ten years. In 2024 the council spent 41 pence of every pound it raised on the care of adults. Had nothing changed, that would have been 48 pence by 2028.\nMoney was not the only reason to act. In the winter of 2024 Healthwatch asked 340 residents how they had come to live in residential care. More than half had not chosen it: they had gone into hospital, a bed was found for them afterwards, and nobody had since asked whether they might go home.\nEight pieces of work had been begun in four years to put this right, each with a board, a budget and measures of its own. They asked the same managers for the same staff. The former Adult Social Care Committee agreed on 10 March 2025 to bring them into one programme. A ninth project, on young people who turn eighteen, was added in May 2026.\nThis document says what the programme is for, how it is run and how the council will know that it has succeeded. It is brought up to date whenever the board changes any of these.',
  vision:
    'Everybody in Wendlebury who needs care and support can live where they feel at home, near the people who matter to them, with help that fits the day they want to have.',
  principles: lines('principle', [
    'We start from what a person can do and wants to do, and only then ask what the council should do.',
    'A conversation comes before an assessment, and an assessment before a service.',
    'Nobody decides about long-term care from a hospital bed.',
    'Unpaid carers are partners, and their own health counts as much as that of the person they care for.',
    'Care is arranged by neighbourhood, so that staff spend their day with people and not on the road.',
    'We stop what does not help, and say so.',
  ]),
  aims: lines('aim', [
    'Four in five people who leave hospital with reablement need no long-term care three months later (68% in 2024/25).',
    'No one waits more than seven days for care at home to begin (19 days on average in March 2025).',
    '6,000 unpaid carers are known to the council and offered a plan of their own by March 2028 (3,480 in March 2025).',
    '180 new homes with care are open or being built by September 2028.',
    'A net saving of £3.850 million over the four financial years from 2025/26.',
  ]),
  approach:
    'The programme is led by the council’s own managers. Outside help is bought only for what the council does not know how to do, and whoever is bought in teaches somebody who stays.\nEvery project is tried on a small scale first, measured, and only then taken further. A plan says what would make the board stop.\nProjects are planned together: one calendar shows what each team is asked for, and no team has more than two changes in a quarter.',
  phases: sampleItems('programme:phase', [
    {
      title: 'Setting up',
      from: date('April 2025'),
      to: date('by September 2025'),
      text: 'Board, groups and measures are set up, baselines are taken, and the first projects are scoped with residents.',
    },
    {
      title: 'Trying out',
      from: date('September 2025'),
      to: date('by March 2027'),
      text: 'Each project starts in one or two places. Its plan is agreed, amended or closed off by the board, and its results are compared with places that work as before.',
    },
    {
      title: 'The whole county',
      from: date('April 2027'),
      to: date('by March 2028'),
      text: 'What has been shown to help is taken to all twelve neighbourhoods and both hospitals, in an order that teams can bear.',
    },
    {
      title: 'Handing over',
      from: date('April 2028'),
      to: date('30 September 2028'),
      text: 'Each task goes to a service that has agreed to keep it, savings are followed for two more quarters, and the programme is closed.',
    },
  ]),
  scopeIn: lines('scope-in', [
    'Help on leaving hospital, reablement and home care for adults of any age',
    'First contact with the council about care, whether by telephone, online or in person',
    'Support for unpaid carers',
    'Community alarms and equipment in the home',
    'Homes with care, for rent and part ownership',
    'Day opportunities and short breaks',
    'Young people with disabilities from fourteen to twenty-five, as far as adult care is concerned',
  ]),
  scopeOut: lines('scope-out', [
    'Residential and nursing homes that the council runs or pays for, save that fewer people should need one',
    'Services that the NHS commissions by itself',
    'Children’s social care before the fourteenth birthday',
    'The replacement of the case system, which is a programme of Digital Services',
    'Charges for care: any change to them would come to the committee on its own',
  ]),
  dependencies:
    'The programme leans on the Digital Services programme for a case system that knows the NHS number, and on Property Services for sites. It relies on the Wendlebury Health and Care Partnership for nurses and for its share of the cost of the hubs. The medium-term financial plan waits for the programme’s savings.',
  plan: 'The plan shows each project’s milestones with the date first agreed and the date expected now. Dates further off than a year are given by quarter or year. The board agrees every change of more than four weeks.',
};
