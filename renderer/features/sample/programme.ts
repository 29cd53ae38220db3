import { type Programme, programme } from '#shared/domain/programme.ts';
import { personId } from './people.ts';
import { sampleId, sampleItems } from './sample-id.ts';

/** The identifier of the sample's one programme. */
export const programmeId = sampleId('programme:closer-to-home');

/** The programme that everything in the sample belongs to. */
export const closerToHome: Programme = {
  ...programme.create(programmeId),
  title: 'Closer to Home',
  reference: 'CTH',
  summary:
    'Closer to Home changes how Wendlebury supports adults who need care and the families who look after them, so that help starts earlier, is given in or near people’s own homes, and leaves fewer people in a hospital or care home bed for want of something simpler. It runs from April 2025 to September 2028, with nine projects.',
  vision:
    'Everybody in Wendlebury who needs care and support can live where they feel at home, near the people who matter to them, with help that fits the day they want to have.',
  principles: sampleItems('programme:principle', [
    { text: 'We start from what a person can do and wants to do, and only then ask what the council should do.' },
    { text: 'A conversation comes before an assessment, and an assessment before a service.' },
    { text: 'Nobody decides about long-term care from a hospital bed.' },
    { text: 'Unpaid carers are partners, and their own health counts as much as that of the person they care for.' },
    { text: 'Care is arranged by neighbourhood, so that staff spend their day with people and not on the road.' },
    { text: 'We stop what does not help, and say so.' },
  ]),
  aims: sampleItems('programme:aim', [
    { text: 'Four in five people who leave hospital with reablement need no long-term care three months later (68% in 2024/25).' },
    { text: 'No one waits more than seven days for care at home to begin (19 days on average in March 2025).' },
    { text: '6,000 unpaid carers are known to the council and offered a plan of their own by March 2028 (3,480 in March 2025).' },
    { text: '180 new homes with care are open or being built by September 2028.' },
    { text: 'A net saving of £3.850 million over the four financial years from 2025/26.' },
  ]),
  governance:
    'The programme board meets every month. It is chaired by the senior responsible owner, the Corporate Director for Adult Care and Health, and has as members the two service directors, the Group Accountant, the HR Business Partner, the Principal Social Worker, the Head of Integration of the Wendlebury Health and Care Partnership and two people who draw on care. The Deputy Chief Executive is critical friend to the programme.\n\nThe board approves each project’s plan before delivery, decides on changes of more than four weeks or £25,000, and sees the risk register at every meeting. A delivery group of the project leads, chaired by the programme manager, meets every fortnight. Progress goes to the Adult Care and Health Committee twice a year.',
  sponsor: personId('nair'),
  manager: personId('fenwick'),
};
