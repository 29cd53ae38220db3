import { owner, programme, project, reference, title } from './common-fields.ts';
import { defineNoun, type RecordOfNoun } from './noun.ts';
import { priorityChoices, requestChoices } from './priority.ts';

/** A change to what was agreed: scope, time, cost or quality. */
export const changeRequest = defineNoun({
  kind: 'changeRequest',
  label: 'change request',
  plural: 'change requests',
  version: 1,
  fields: [
    reference('C'),
    title,
    programme,
    project,
    { name: 'description', label: 'What is to change', shape: { type: 'text' } },
    { name: 'reason', label: 'Reason', shape: { type: 'text' } },
    { name: 'impact', label: 'Effect on time, cost and benefits', shape: { type: 'text' } },
    { name: 'cost', label: 'Cost', shape: { type: 'money' }, column: true, help: 'What it adds to the cost; a saving is negative.' },
    { name: 'priority', label: 'Priority', shape: { type: 'choice', choices: priorityChoices }, column: true },
    { name: 'status', label: 'Status', shape: { type: 'choice', choices: requestChoices }, column: true },
    { name: 'raised', label: 'Raised on', shape: { type: 'day' }, column: true },
    { name: 'raisedBy', label: 'Raised by', shape: { type: 'reference', to: 'person' } },
    { name: 'decidedBy', label: 'Decided by', shape: { type: 'line' } },
    { name: 'decided', label: 'Decided on', shape: { type: 'day' } },
    owner,
    { name: 'note', label: 'Note', shape: { type: 'text' } },
  ],
  starts: { title: 'New change request', priority: 'medium' },
  titleOf: (record) => record.title,
  upgrades: {},
});

export type ChangeRequest = RecordOfNoun<typeof changeRequest>;
