import { defineNoun, type RecordOfNoun } from './noun.ts';

export const committee = defineNoun({
  kind: 'committee',
  label: 'committee',
  plural: 'committees',
  version: 1,
  fields: [
    { name: 'title', label: 'Name', shape: { type: 'line', filled: true }, column: true },
    {
      name: 'body',
      label: 'Kind',
      shape: {
        type: 'choice',
        choices: [
          { value: 'committee', label: 'Committee' },
          { value: 'sub-committee', label: 'Sub-committee' },
          { value: 'cabinet', label: 'Cabinet' },
          { value: 'scrutiny', label: 'Scrutiny' },
          { value: 'board', label: 'Board' },
          { value: 'council', label: 'Full Council' },
        ],
      },
      column: true,
    },
    { name: 'parent', label: 'Authority', shape: { type: 'line' }, column: true, help: 'Where it differs from the council in Settings.' },
    { name: 'template', label: 'Report template', shape: { type: 'line' } },
    { name: 'usualDay', label: 'Usual day', shape: { type: 'line' }, column: true },
    { name: 'usualPlace', label: 'Usual place', shape: { type: 'line' }, column: true },
    { name: 'remit', label: 'What it may decide', shape: { type: 'text' } },
  ],
  starts: { title: 'New committee' },
  titleOf: (record) => record.title,
  upgrades: {},
});

export type Committee = RecordOfNoun<typeof committee>;
