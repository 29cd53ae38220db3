import { owner, programme, project, reference, title } from './common-fields.ts';
import { defineNoun, type RecordOfNoun } from './noun.ts';

/** A decision that is wanted, or was taken, with who took it and why. */
export const decision = defineNoun({
  kind: 'decision',
  label: 'decision',
  plural: 'decisions',
  version: 1,
  fields: [
    reference('D'),
    title,
    programme,
    project,
    { name: 'question', label: 'What is to be decided', shape: { type: 'text' } },
    {
      name: 'status',
      label: 'Status',
      shape: {
        type: 'choice',
        choices: [
          { value: 'wanted', label: 'Wanted' },
          { value: 'taken', label: 'Taken' },
          { value: 'deferred', label: 'Deferred' },
          { value: 'superseded', label: 'Superseded' },
        ],
      },
      column: true,
    },
    { name: 'wantedBy', label: 'Wanted by', shape: { type: 'day' }, column: true },
    { name: 'body', label: 'Board or group', shape: { type: 'reference', to: 'board' }, column: true },
    { name: 'bodyText', label: 'Other body', shape: { type: 'line' }, help: 'A committee, Cabinet or officer, where it is no board kept here.' },
    { name: 'day', label: 'Decided on', shape: { type: 'day' }, column: true },
    { name: 'outcome', label: 'What was decided', shape: { type: 'text' } },
    { name: 'reason', label: 'Reason', shape: { type: 'text' } },
    { name: 'options', label: 'Other options considered', shape: { type: 'text' } },
    owner,
  ],
  starts: { title: 'New decision' },
  titleOf: (record) => record.title,
  upgrades: {},
});

export type Decision = RecordOfNoun<typeof decision>;
