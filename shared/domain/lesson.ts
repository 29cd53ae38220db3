import { owner, programme, project, reference, title } from './common-fields.ts';
import { defineNoun, type RecordOfNoun } from './noun.ts';

/** What was learnt, for the next time. */
export const lesson = defineNoun({
  kind: 'lesson',
  label: 'lesson',
  plural: 'lessons',
  version: 1,
  fields: [
    reference('L'),
    title,
    programme,
    project,
    {
      name: 'sort',
      label: 'Kind',
      shape: {
        type: 'choice',
        choices: [
          { value: 'well', label: 'Went well' },
          { value: 'badly', label: 'Went badly' },
          { value: 'unexpected', label: 'Unexpected' },
        ],
      },
      column: true,
    },
    { name: 'happened', label: 'What happened', shape: { type: 'text' } },
    { name: 'why', label: 'Why', shape: { type: 'text' } },
    { name: 'advice', label: 'What to do next time', shape: { type: 'text' } },
    { name: 'day', label: 'Date', shape: { type: 'day' }, column: true },
    owner,
    { name: 'shared', label: 'Passed on', shape: { type: 'flag' }, column: true },
  ],
  starts: { title: 'New lesson' },
  titleOf: (record) => record.title,
  upgrades: {},
});

export type Lesson = RecordOfNoun<typeof lesson>;
