import { owner, programme, project, reference, title } from './common-fields.ts';
import { defineNoun, type RecordOfNoun } from './noun.ts';
import { priorityChoices } from './priority.ts';

/** Something taken to be true, which the plan rests on until it is known. */
export const assumption = defineNoun({
  kind: 'assumption',
  label: 'assumption',
  plural: 'assumptions',
  version: 1,
  fields: [
    reference('AS'),
    title,
    programme,
    project,
    { name: 'description', label: 'What is assumed', shape: { type: 'text' } },
    { name: 'consequence', label: 'What follows if it proves wrong', shape: { type: 'text' } },
    { name: 'importance', label: 'Importance', shape: { type: 'choice', choices: priorityChoices }, column: true },
    {
      name: 'status',
      label: 'Status',
      shape: {
        type: 'choice',
        choices: [
          { value: 'untested', label: 'Not yet tested' },
          { value: 'confirmed', label: 'Confirmed' },
          { value: 'wrong', label: 'Proved wrong' },
          { value: 'closed', label: 'No longer needed' },
        ],
      },
      column: true,
    },
    owner,
    { name: 'test', label: 'How it will be tested', shape: { type: 'text' } },
    { name: 'review', label: 'Next review', shape: { type: 'day' }, column: true },
  ],
  starts: { title: 'New assumption', importance: 'medium' },
  titleOf: (record) => record.title,
  upgrades: {},
});

export type Assumption = RecordOfNoun<typeof assumption>;
