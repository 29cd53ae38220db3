import { assertThere } from '#shared/base/assert.ts';
import { parsePartialDate, type PartialDate } from '#shared/base/partial-date.ts';
import { dependency } from '#shared/domain/dependency.ts';
import { projectId } from '../project-id.ts';
import { registerOf } from './register-of.ts';

/** What must come from elsewhere, and what others wait for, DP1 onwards. */
export const dependencies = registerOf(dependency, 'DP', [
  {
    title: 'Agreement with the partnership on paying for the hubs',
    project: 'homeFirst',
    owner: 'mawby',
    description: 'A signed agreement that binds the partnership’s share of £225,000 until September 2028.',
    way: 'in',
    outside: 'Wendlebury Health and Care Partnership',
    due: dateOf('by 26 February 2027'),
    status: 'agreed',
    note: 'Promised by letter on 9 November 2026; not binding before it is signed.',
  },
  {
    title: 'Home care on the evening of discharge',
    project: 'homeFirst',
    owner: 'castellane',
    description: 'Lead providers who start the same evening in each neighbourhood.',
    way: 'in',
    on: projectId('neighbourhood'),
    due: dateOf('by September 2027'),
    status: 'agreed',
  },
  {
    title: 'Notice before an analogue line is ended',
    project: 'technology',
    owner: 'oyelaran',
    description: 'An undertaking that no line of a person with an alarm ends without ten days’ warning.',
    way: 'in',
    outside: 'The telephone companies',
    due: dateOf('20 November 2026'),
    status: 'missed',
    note: 'Two of three companies have signed. The third has asked for another fortnight.',
  },
  {
    title: 'Digital alarms in the new homes',
    project: 'housing',
    owner: 'underhill',
    description: 'A standard for alarms and sensors before the developer’s brief is written.',
    way: 'in',
    on: projectId('technology'),
    due: dateOf('Q4 2026/27'),
    status: 'at-risk',
    note: 'The people who would write it are busy with the recovery plan.',
  },
  {
    title: 'Land and planning in Aldermoor',
    project: 'housing',
    owner: 'pellow',
    description: 'Access over the city’s car park at Tanyard Lane, and a reserve site should Orchard Wharf fall away.',
    way: 'in',
    outside: 'Aldermoor City Council',
    due: dateOf('by March 2027'),
    status: 'agreed',
  },
  {
    title: 'Upgrade of the case system',
    owner: 'strood',
    description: 'Release 9 links the three systems by the NHS number.',
    way: 'in',
    outside: 'Digital Services programme',
    due: dateOf('31 March 2027'),
    status: 'at-risk',
    note: 'Testing was moved from November to January.',
  },
  {
    title: 'Conversation guide for the neighbourhood teams',
    project: 'neighbourhood',
    owner: 'bhandari',
    description: 'The guide of Early Conversations, in a form that providers can use.',
    way: 'in',
    on: projectId('frontDoor'),
    due: dateOf('January 2026'),
    status: 'met',
  },
  {
    title: 'Places to go for young people who turn eighteen',
    project: 'adulthood',
    owner: 'yusuf',
    description: 'Choices agreed in Good Days that a young person may take up from the eighteenth birthday.',
    way: 'in',
    on: projectId('days'),
    due: dateOf('2027/28'),
    status: 'not-agreed',
  },
  {
    title: 'Savings figures for the medium-term financial plan',
    owner: 'mawby',
    description: 'The profile of savings for 2027/28 to 2029/30.',
    way: 'out',
    outside: 'Corporate Finance',
    due: dateOf('22 January 2027'),
    status: 'agreed',
  },
  {
    title: 'Model for shared calendars',
    project: 'breaks',
    owner: 'lindqvist',
    description: 'What was learned from the calendar of the five houses, for the children’s service.',
    way: 'out',
    outside: 'Children’s Services',
    due: dateOf('to be confirmed'),
    status: 'closed',
    note: 'They have bought a system of their own.',
  },
]);

function dateOf(text: string): PartialDate {
  return assertThere(parsePartialDate(text), `the date ${text}`);
}
