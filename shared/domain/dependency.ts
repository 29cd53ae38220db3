import { owner, programme, project, reference, title } from './common-fields.ts';
import { defineNoun, type RecordOfNoun } from './noun.ts';

/** Something that must come from elsewhere, or that others wait for. */
export const dependency = defineNoun({
  kind: 'dependency',
  label: 'dependency',
  plural: 'dependencies',
  version: 1,
  fields: [
    reference('DP'),
    title,
    programme,
    project,
    { name: 'description', label: 'What is needed', shape: { type: 'text' } },
    {
      name: 'way',
      label: 'Which way',
      shape: {
        type: 'choice',
        choices: [
          { value: 'in', label: 'We need it from others' },
          { value: 'out', label: 'Others need it from us' },
        ],
      },
      column: true,
    },
    { name: 'on', label: 'Project at the other end', shape: { type: 'reference', to: 'project' }, column: true },
    { name: 'outside', label: 'Body at the other end', shape: { type: 'line' }, help: 'Where it is not one of the projects kept here.' },
    { name: 'due', label: 'Needed by', shape: { type: 'partialDate' }, column: true },
    {
      name: 'status',
      label: 'Status',
      shape: {
        type: 'choice',
        choices: [
          { value: 'not-agreed', label: 'Not yet agreed' },
          { value: 'agreed', label: 'Agreed' },
          { value: 'at-risk', label: 'At risk' },
          { value: 'met', label: 'Met' },
          { value: 'missed', label: 'Missed' },
          { value: 'closed', label: 'No longer needed' },
        ],
      },
      column: true,
    },
    owner,
    { name: 'note', label: 'Note', shape: { type: 'text' } },
  ],
  starts: { title: 'New dependency' },
  titleOf: (record) => record.title,
  upgrades: {},
});

export type Dependency = RecordOfNoun<typeof dependency>;
