import { lines, title } from './common-fields.ts';
import { defineNoun, type Field, type RecordOfNoun } from './noun.ts';
import { keepsTitleAndRating, ragFields, ratings, titles } from './rag-fields.ts';

const purpose = 'Purpose';
const scope = 'Approach and scope';
const governance = 'Governance';
const measures = 'Measures and completion';
const money = 'Funding and communications';

const phases = {
  name: 'phases',
  label: 'Phases',
  group: scope,
  shape: {
    type: 'list',
    item: 'phase',
    fields: [
      { name: 'title', label: 'Phase', shape: { type: 'line' } },
      { name: 'from', label: 'From', shape: { type: 'partialDate' } },
      { name: 'to', label: 'To', shape: { type: 'partialDate' } },
      { name: 'text', label: 'What happens in it', shape: { type: 'text' } },
    ],
  },
} as const satisfies Field;

const roles = {
  name: 'roles',
  label: 'Roles and responsibilities',
  group: governance,
  shape: {
    type: 'list',
    item: 'role',
    fields: [
      { name: 'role', label: 'Role', shape: { type: 'line' } },
      { name: 'person', label: 'Person', shape: { type: 'reference', to: 'person' } },
      { name: 'responsibilities', label: 'Responsibilities', shape: { type: 'text' } },
    ],
  },
} as const satisfies Field;

const approvals = {
  name: 'approvals',
  label: 'Approvals',
  group: money,
  shape: {
    type: 'list',
    item: 'approval',
    fields: [
      { name: 'body', label: 'Approved by', shape: { type: 'line' } },
      { name: 'day', label: 'Date', shape: { type: 'day' } },
      { name: 'text', label: 'What was approved', shape: { type: 'text' } },
    ],
  },
} as const satisfies Field;

const periods = {
  name: 'periods',
  label: 'Status notes',
  group: 'Status',
  help: 'One for each highlight report: what was done in the period and what comes next.',
  shape: {
    type: 'list',
    item: 'status note',
    fields: [
      { name: 'date', label: 'Date', shape: { type: 'day' } },
      { name: 'thisPeriod', label: 'This period', shape: { type: 'text' } },
      { name: 'nextPeriod', label: 'Next period', shape: { type: 'text' } },
      { name: 'wanted', label: 'Decisions wanted', shape: { type: 'text' } },
    ],
  },
} as const satisfies Field;

/** What a programme initiation document says about a programme, and how it stands. Boards and registers are records of their own. */
export const programme = defineNoun({
  kind: 'programme',
  label: 'programme',
  plural: 'programmes',
  version: 2,
  fields: [
    title,
    { name: 'reference', label: 'Reference', shape: { type: 'line' }, column: true },
    { name: 'sponsor', label: 'Senior responsible owner', shape: { type: 'reference', to: 'person' }, column: true },
    { name: 'manager', label: 'Programme manager', shape: { type: 'reference', to: 'person' }, column: true },
    { name: 'summary', label: 'Summary', shape: { type: 'text' }, help: 'What the programme is for, in a paragraph.' },
    { name: 'stage', label: 'Stage', shape: { type: 'settingsChoice', list: 'stages' }, column: true, group: 'Status' },
    ...ragFields,
    periods,
    {
      name: 'context',
      label: 'Context',
      shape: { type: 'text' },
      group: purpose,
      help: 'Why the programme exists: what has changed, and what was decided before. In papers a line that begins with “- ” becomes a bullet, with “# ” a sub-heading.',
    },
    { name: 'vision', label: 'Vision', shape: { type: 'text' }, group: purpose },
    lines('principles', 'Principles', 'principle', purpose),
    lines('aims', 'Aims', 'aim', purpose),
    { name: 'approach', label: 'Approach', shape: { type: 'text' }, group: scope },
    phases,
    lines('scopeIn', 'In scope', 'thing in scope', scope),
    lines('scopeOut', 'Out of scope', 'thing out of scope', scope),
    { name: 'dependencies', label: 'Dependencies in general', shape: { type: 'text' }, group: scope, help: 'Single ones are kept in their own register.' },
    { name: 'plan', label: 'Plan in words', shape: { type: 'text' }, group: scope, help: 'Milestones are kept in their own register.' },
    {
      name: 'governance',
      label: 'Governance',
      shape: { type: 'text' },
      group: governance,
      help: 'Who decides what. Boards and groups are records of their own.',
    },
    { name: 'rolesText', label: 'About the roles', shape: { type: 'text' }, group: governance },
    roles,
    { name: 'measurement', label: 'Measurement approach', shape: { type: 'text' }, group: measures },
    { name: 'baseline', label: 'Baseline', shape: { type: 'text' }, group: measures },
    lines('markers', 'Markers of success', 'marker', measures),
    lines('completion', 'Completion criteria', 'criterion', measures),
    {
      name: 'fundingText',
      label: 'Funding in words',
      shape: { type: 'text' },
      group: money,
      help: 'Amounts are kept in the registers of funding and budget lines.',
    },
    approvals,
    { name: 'communications', label: 'Communications', shape: { type: 'text' }, group: money },
    titles,
    ratings,
  ],
  starts: { title: 'New programme' },
  titleOf: (record) => record.title,
  keeps: keepsTitleAndRating,
  upgrades: {
    1: (record) => ({
      ...record,
      ...{ stage: '', rag: 'none', direction: 'same', ragReason: '', periods: [], context: '', approach: '', phases: [], scopeIn: [], scopeOut: [] },
      ...{ dependencies: '', plan: '', rolesText: '', roles: [], measurement: '', baseline: '', markers: [], completion: [], fundingText: '' },
      ...{ approvals: [], communications: '', titles: [], ratings: [] },
    }),
  },
});

export type Programme = RecordOfNoun<typeof programme>;
