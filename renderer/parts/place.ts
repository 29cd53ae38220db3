import type { Kind } from '#shared/domain/noun.ts';

/** The registers in groups: the word in the address, and the kind that is kept in it. */
export const registerGroups = [
  {
    label: 'Plan',
    registers: [
      { path: 'projects', kind: 'project', label: 'Projects' },
      { path: 'milestones', kind: 'milestone', label: 'Milestones' },
      { path: 'actions', kind: 'action', label: 'Actions' },
      { path: 'dependencies', kind: 'dependency', label: 'Dependencies' },
    ],
  },
  {
    label: 'Risks and control',
    registers: [
      { path: 'risks', kind: 'risk', label: 'Risks' },
      { path: 'issues', kind: 'issue', label: 'Issues' },
      { path: 'assumptions', kind: 'assumption', label: 'Assumptions' },
      { path: 'decisions', kind: 'decision', label: 'Decisions' },
      { path: 'changes', kind: 'changeRequest', label: 'Change requests' },
      { path: 'lessons', kind: 'lesson', label: 'Lessons' },
    ],
  },
  {
    label: 'Benefits, money and posts',
    registers: [
      { path: 'benefits', kind: 'benefit', label: 'Benefits' },
      { path: 'budget', kind: 'budgetLine', label: 'Budget lines' },
      { path: 'funding', kind: 'funding', label: 'Funding' },
      { path: 'posts', kind: 'post', label: 'Posts' },
    ],
  },
  {
    label: 'People and papers',
    registers: [
      { path: 'people', kind: 'person', label: 'People' },
      { path: 'boards', kind: 'board', label: 'Boards and groups' },
      { path: 'stakeholders', kind: 'stakeholder', label: 'Stakeholders' },
      { path: 'documents', kind: 'document', label: 'Related documents' },
      { path: 'committees', kind: 'committee', label: 'Committees' },
      { path: 'forward-plan', kind: 'keyDecision', label: 'Forward plan' },
      { path: 'commitments', kind: 'commitment', label: 'Commitments' },
      { path: 'phrases', kind: 'snippet', label: 'Standing phrases' },
    ],
  },
] as const satisfies readonly { label: string; registers: readonly { path: string; kind: Kind; label: string }[] }[];

/** One register: where it is found and what it holds. */
export type RegisterEntry = (typeof registerGroups)[number]['registers'][number];
export type RegisterPath = RegisterEntry['path'];

/** Every register, in the order in which they are listed. */
export const registers: readonly RegisterEntry[] = registerGroups.flatMap((group): readonly RegisterEntry[] => group.registers);

const often: readonly RegisterPath[] = ['projects', 'milestones', 'risks', 'issues', 'actions', 'benefits', 'people', 'committees'];

/** The registers that the rail lists: those most used, and the one that one is in. */
export function railRegisters(isHere: (path: RegisterPath) => boolean): readonly RegisterEntry[] {
  return registers.filter((one) => often.includes(one.path) || isHere(one.path));
}

/** The address, after the '#', of the screen that shows one record. */
export function placeOf(kind: Kind, id: string): string {
  if (kind === 'programme') return `/programmes/${id}`;
  // Its page stands below its programme, which is looked up on the way.
  if (kind === 'project') return `/programmes/projects/${id}`;
  if (kind === 'report') return `/reports/${id}`;
  if (kind === 'meeting') return `/meetings/${id}`;
  if (kind === 'paper') return `/meetings/papers/${id}`;
  if (kind === 'pack') return `/meetings/packs/${id}`;
  if (kind === 'template') return `/templates/${id}`;
  if (kind === 'settings') return '/settings';
  const register = registers.find((one) => one.kind === kind);
  return register ? `/registers/${register.path}/${id}` : '/registers';
}

/** The address of one block in the page of its report. */
export function placeOfBlock(report: string, block: string): string {
  return `${placeOf('report', report)}/${block}`;
}
