import type { Section } from '../sections/section.ts';

/** Everything that a programme initiation document says, in its order. */
export const initiationSections: readonly Section[] = [
  { key: 'programme', title: 'The programme', fields: ['title', 'reference', 'sponsor', 'manager', 'stage', 'summary'] },
  { key: 'context', title: 'Context', fields: ['context'] },
  { key: 'vision', title: 'Vision and aims', fields: ['vision', 'principles', 'aims'] },
  { key: 'approach', title: 'Approach and phases', fields: ['approach', 'phases'] },
  { key: 'scope', title: 'Scope', fields: ['scopeIn', 'scopeOut'] },
  {
    key: 'dependencies',
    title: 'Dependencies',
    fields: ['dependencies'],
    registers: [{ kind: 'dependency', label: 'Register of dependencies', to: 'registers/dependencies' }],
  },
  {
    key: 'governance',
    title: 'Governance',
    fields: ['governance'],
    registers: [{ kind: 'board', label: 'Boards and groups, with their terms of reference', to: 'governance/boards' }],
  },
  { key: 'roles', title: 'Roles and responsibilities', fields: ['rolesText', 'roles'] },
  {
    key: 'measurement',
    title: 'Measuring the benefits',
    fields: ['measurement', 'baseline', 'markers'],
    registers: [{ kind: 'benefit', label: 'Benefits', to: 'money/benefits' }],
  },
  { key: 'completion', title: 'Completion', fields: ['completion'] },
  { key: 'plan', title: 'Plan', fields: ['plan'], registers: [{ kind: 'milestone', label: 'Milestones', to: 'plan/milestones' }] },
  {
    key: 'funding',
    title: 'Approval and funding',
    fields: ['fundingText', 'approvals'],
    registers: [
      { kind: 'funding', label: 'Funding', to: 'money/funding' },
      { kind: 'budgetLine', label: 'Budget lines', to: 'money/budget' },
    ],
  },
  {
    key: 'risks',
    title: 'Risks and issues',
    fields: [],
    registers: [
      { kind: 'risk', label: 'Risks', to: 'registers/risks' },
      { kind: 'issue', label: 'Issues', to: 'registers/issues' },
    ],
  },
  {
    key: 'stakeholders',
    title: 'Stakeholders and communications',
    fields: ['communications'],
    registers: [{ kind: 'stakeholder', label: 'Stakeholders', to: 'registers/stakeholders' }],
  },
  { key: 'documents', title: 'Related documents', fields: [], registers: [{ kind: 'document', label: 'Related documents', to: 'registers/documents' }] },
  { key: 'projects', title: 'The projects', fields: [], registers: [{ kind: 'project', label: 'Projects', to: 'projects' }] },
];
