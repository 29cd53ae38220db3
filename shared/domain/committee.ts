import { z } from '#shared/base/schema.ts';
import { defineNoun } from './noun.ts';
import { id, line, text, title } from './values.ts';

const schema = z
  .object({
    id,
    title,
    body: z.enum(['committee', 'sub-committee', 'cabinet', 'scrutiny', 'board', 'council']),
    /** The id of the template its reports use by default; '' for none. */
    template: line,
    remit: text,
    usualDay: line,
    usualPlace: line,
    parent: line,
  })
  .readonly();

export type Committee = z.infer<typeof schema>;

export const committee = defineNoun<Committee>({
  kind: 'committee',
  label: 'committee',
  plural: 'committees',
  version: 1,
  schema,
  fields: [
    { name: 'title', label: 'Name', shape: { type: 'line' }, column: true },
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
  create: (newId) => ({
    id: newId,
    title: 'New committee',
    body: 'committee',
    template: '',
    remit: '',
    usualDay: '',
    usualPlace: '',
    parent: '',
  }),
  titleOf: (record) => record.title,
  upgrades: {},
});
