import type { Section } from '../sections/section.ts';

/** Everything that is kept about one project itself; its registers are parts of its page. */
export const projectSections: readonly Section[] = [
  { key: 'project', title: 'The project', fields: ['title', 'programme', 'category', 'stage', 'aim', 'scope'] },
  { key: 'status', title: 'Status', fields: ['rag', 'direction', 'ragReason', 'notes'] },
  { key: 'people', title: 'People', fields: ['lead', 'sponsor', 'team'] },
  { key: 'gates', title: 'Gate decisions', fields: ['gates'] },
  { key: 'workstreams', title: 'Workstreams', fields: ['workstreams'] },
  { key: 'actions', title: 'Actions', fields: ['actions'] },
  { key: 'deliverables', title: 'Deliverables', fields: ['deliverables'] },
  { key: 'depends', title: 'Depends on', fields: ['dependsOn'] },
  { key: 'before', title: 'What it was before', fields: ['titles', 'ratings'], isOptional: true },
];
