import type { Following } from './register-commands.ts';

/** The block that follows what a one-time filling writes once, by the filling's name; some have none. */
const following: Readonly<Record<string, Following>> = {
  projects: { filling: 'project', form: 'table', options: {} },
  'project-list': { filling: 'project', form: 'table', options: { columns: ['title', 'category', 'lead'] } },
  'project-entries': { filling: 'project', form: 'cards', options: {} },
  status: { filling: 'project', form: 'table', options: { columns: ['title', 'rag', 'ragReason'] } },
  progress: { filling: 'project', form: 'prose', options: { columns: ['progress'] } },
  milestones: { filling: 'milestone', form: 'table', options: { open: false } },
  'milestones-due': { filling: 'milestone', form: 'table', options: { due: 'soon' } },
  risks: { filling: 'risk', form: 'table', options: {} },
  'risk-cards': {
    filling: 'risk',
    form: 'cards',
    options: { columns: ['cause', 'event', 'consequence', 'inherent', 'current', 'target', 'controls', 'response', 'owner', 'review'] },
  },
  'risk-table': {
    filling: 'risk',
    form: 'table',
    options: { columns: ['reference', 'title', 'project', 'inherent', 'current', 'target', 'response', 'owner', 'review'] },
  },
  'top-risks': { filling: 'risk', form: 'table', options: { most: 5, columns: ['reference', 'title', 'current', 'response', 'owner'] } },
  issues: { filling: 'issue', form: 'table', options: {} },
  changes: { filling: 'changeRequest', form: 'table', options: {} },
  decisions: { filling: 'decision', form: 'table', options: {} },
  dependencies: { filling: 'dependency', form: 'table', options: {} },
  benefits: { filling: 'benefit', form: 'table', options: {} },
  'benefit-cards': { filling: 'benefit', form: 'cards', options: {} },
  budget: { filling: 'budgetLine', form: 'table', options: {} },
  funding: { filling: 'funding', form: 'table', options: {} },
};

/** What a block would follow in place of a filling that writes once; null where only the filling can say it. */
export function liveForFill(filling: string): Following | null {
  return following[filling] ?? null;
}
