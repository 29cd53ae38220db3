import { owner, programme, project, reference, title } from './common-fields.ts';
import { defineNoun, type RecordOfNoun } from './noun.ts';
import { priorityChoices } from './priority.ts';

/** Something that somebody has promised to do by a day. */
export const action = defineNoun({
  kind: 'action',
  label: 'action',
  plural: 'actions',
  version: 1,
  fields: [
    reference('A'),
    title,
    programme,
    project,
    owner,
    { name: 'due', label: 'Due', shape: { type: 'day' }, column: true },
    { name: 'priority', label: 'Priority', shape: { type: 'choice', choices: priorityChoices } },
    {
      name: 'status',
      label: 'Status',
      shape: {
        type: 'choice',
        choices: [
          { value: 'open', label: 'Not begun' },
          { value: 'begun', label: 'Begun' },
          { value: 'done', label: 'Done' },
          { value: 'dropped', label: 'Dropped' },
        ],
      },
      column: true,
    },
    { name: 'done', label: 'Done on', shape: { type: 'day' }, column: true },
    { name: 'source', label: 'Came from', shape: { type: 'line' }, help: 'The meeting, review or register that asked for it.' },
    { name: 'note', label: 'Note', shape: { type: 'text' } },
  ],
  starts: { title: 'New action', priority: 'medium' },
  titleOf: (record) => record.title,
  upgrades: {},
});

export type Action = RecordOfNoun<typeof action>;
