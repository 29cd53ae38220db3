import type { Kind } from '#shared/domain/noun.ts';
import type { View } from './views.tsx';

/** The parts of a programme's page: the word in the address, and the word on the tab. */
export const programmeParts = [
  { name: 'overview', label: 'Overview' },
  { name: 'initiation', label: 'Initiation' },
  { name: 'projects', label: 'Projects' },
  { name: 'plan', label: 'Plan' },
  { name: 'governance', label: 'Governance' },
  { name: 'registers', label: 'Registers' },
  { name: 'money', label: 'Money and benefits' },
  { name: 'changes', label: 'What changed' },
  { name: 'documents', label: 'Documents' },
  { name: 'history', label: 'History' },
] as const;
export type ProgrammePart = (typeof programmeParts)[number]['name'];

/** The parts of a project's own page. */
export const projectParts = [
  { name: 'details', label: 'Details' },
  { name: 'milestones', label: 'Milestones' },
  { name: 'registers', label: 'Registers' },
  { name: 'money', label: 'Money and benefits' },
  { name: 'ratings', label: 'Ratings' },
  { name: 'history', label: 'History' },
] as const;
export type ProjectPart = (typeof projectParts)[number]['name'];

type KindView = View & { readonly kind: Kind };

/** The registers of a programme or project that stand under Registers; the words are those of their addresses elsewhere. */
export const registerViews = [
  { name: 'risks', label: 'Risks', kind: 'risk' },
  { name: 'issues', label: 'Issues', kind: 'issue' },
  { name: 'assumptions', label: 'Assumptions', kind: 'assumption' },
  { name: 'dependencies', label: 'Dependencies', kind: 'dependency' },
  { name: 'decisions', label: 'Decisions', kind: 'decision' },
  { name: 'changes', label: 'Change requests', kind: 'changeRequest' },
  { name: 'actions', label: 'Actions', kind: 'action' },
  { name: 'lessons', label: 'Lessons', kind: 'lesson' },
  { name: 'stakeholders', label: 'Stakeholders', kind: 'stakeholder' },
  { name: 'documents', label: 'Related documents', kind: 'document' },
] as const satisfies readonly KindView[];

/** The registers that stand under Money and benefits. */
export const moneyViews = [
  { name: 'benefits', label: 'Benefits', kind: 'benefit' },
  { name: 'budget', label: 'Budget lines', kind: 'budgetLine' },
  { name: 'funding', label: 'Funding', kind: 'funding' },
  { name: 'posts', label: 'Posts', kind: 'post' },
] as const satisfies readonly KindView[];
