import { owner, programme, project, reference, title } from './common-fields.ts';
import { defineNoun, type RecordOfNoun } from './noun.ts';
import { priorityChoices } from './priority.ts';

/** Something that has happened and must be dealt with. */
export const issue = defineNoun({
  kind: 'issue',
  label: 'issue',
  plural: 'issues',
  version: 1,
  fields: [
    reference('I'),
    title,
    programme,
    project,
    { name: 'description', label: 'What has happened', shape: { type: 'text' } },
    { name: 'impact', label: 'What it means for the work', shape: { type: 'text' } },
    { name: 'priority', label: 'Priority', shape: { type: 'choice', choices: priorityChoices }, column: true },
    {
      name: 'status',
      label: 'Status',
      shape: {
        type: 'choice',
        choices: [
          { value: 'open', label: 'Open' },
          { value: 'escalated', label: 'Escalated' },
          { value: 'resolved', label: 'Resolved' },
          { value: 'closed', label: 'Closed' },
        ],
      },
      column: true,
    },
    owner,
    { name: 'raised', label: 'Raised on', shape: { type: 'day' }, column: true },
    { name: 'raisedBy', label: 'Raised by', shape: { type: 'reference', to: 'person' } },
    { name: 'due', label: 'To be resolved by', shape: { type: 'day' }, column: true },
    { name: 'resolution', label: 'What is done about it', shape: { type: 'text' } },
    { name: 'resolved', label: 'Resolved on', shape: { type: 'day' } },
    { name: 'risk', label: 'Came from the risk', shape: { type: 'line' }, help: 'The reference of the risk that has come about, if there was one.' },
  ],
  starts: { title: 'New issue', priority: 'medium' },
  titleOf: (record) => record.title,
  upgrades: {},
});

export type Issue = RecordOfNoun<typeof issue>;
