import type { Field } from './noun.ts';

// The ordered things that a project has, besides its plain fields.

/** Decisions on a project's way from stage to stage. */
export const gates = {
  name: 'gates',
  label: 'Gate decisions',
  group: 'Status',
  shape: {
    type: 'list',
    item: 'gate decision',
    fields: [
      { name: 'gate', label: 'Gate', shape: { type: 'line' } },
      { name: 'body', label: 'Decided by', shape: { type: 'line' } },
      { name: 'day', label: 'Date', shape: { type: 'day' } },
      {
        name: 'outcome',
        label: 'Outcome',
        shape: {
          type: 'choice',
          choices: [
            { value: 'approved', label: 'Approved' },
            { value: 'amended', label: 'Approved as amended' },
            { value: 'deferred', label: 'Deferred' },
            { value: 'closed-off', label: 'Closed off' },
          ],
        },
      },
      { name: 'note', label: 'Note', shape: { type: 'text' } },
    ],
  },
} as const satisfies Field;

/** Dated notes of what was achieved. */
export const notes = {
  name: 'notes',
  label: 'Progress notes',
  group: 'Status',
  shape: {
    type: 'list',
    item: 'progress note',
    fields: [
      { name: 'date', label: 'Date', shape: { type: 'day' } },
      { name: 'text', label: 'Progress', shape: { type: 'text' } },
    ],
  },
} as const satisfies Field;

/** Pieces of work within the project, each with its lead. */
export const workstreams = {
  name: 'workstreams',
  label: 'Workstreams',
  group: 'Scope',
  shape: {
    type: 'list',
    item: 'workstream',
    fields: [
      { name: 'title', label: 'Workstream', shape: { type: 'line' } },
      { name: 'lead', label: 'Lead', shape: { type: 'reference', to: 'person' } },
      { name: 'text', label: 'What it does', shape: { type: 'text' } },
    ],
  },
} as const satisfies Field;

/** What the project hands over. */
export const deliverables = {
  name: 'deliverables',
  label: 'Deliverables',
  group: 'Plan',
  shape: {
    type: 'list',
    item: 'deliverable',
    fields: [
      { name: 'text', label: 'Deliverable', shape: { type: 'line' } },
      { name: 'due', label: 'Due', shape: { type: 'partialDate' } },
      { name: 'done', label: 'Done', shape: { type: 'flag' } },
    ],
  },
} as const satisfies Field;

/** Dated actions with an owner, of a project or a risk. */
export const actions = {
  name: 'actions',
  label: 'Actions',
  shape: {
    type: 'list',
    item: 'action',
    fields: [
      { name: 'text', label: 'Action', shape: { type: 'line' } },
      { name: 'owner', label: 'Owner', shape: { type: 'reference', to: 'person' } },
      { name: 'due', label: 'Due', shape: { type: 'day' } },
      { name: 'done', label: 'Done', shape: { type: 'flag' } },
    ],
  },
} as const satisfies Field;
