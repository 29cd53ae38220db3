import { z } from '#shared/base/schema.ts';
import { defineNoun } from './noun.ts';
import { id, line, listOf, reference, text, title } from './values.ts';

const schema = z
  .object({
    id,
    title,
    summary: text,
    vision: text,
    principles: listOf({ text: line }),
    aims: listOf({ text: line }),
    governance: text,
    sponsor: reference,
    manager: reference,
    reference: line,
  })
  .readonly();

export type Programme = z.infer<typeof schema>;

export const programme = defineNoun<Programme>({
  kind: 'programme',
  label: 'programme',
  plural: 'programmes',
  version: 1,
  schema,
  fields: [
    { name: 'title', label: 'Title', shape: { type: 'line' }, column: true },
    { name: 'reference', label: 'Reference', shape: { type: 'line' }, column: true },
    { name: 'sponsor', label: 'Senior responsible owner', shape: { type: 'reference', to: 'person' }, column: true },
    { name: 'manager', label: 'Programme manager', shape: { type: 'reference', to: 'person' }, column: true },
    { name: 'summary', label: 'Summary', shape: { type: 'text' }, help: 'What the programme is for, in a paragraph.' },
    { name: 'vision', label: 'Vision', shape: { type: 'text' } },
    {
      name: 'principles',
      label: 'Principles',
      shape: { type: 'list', item: 'principle', fields: [{ name: 'text', label: 'Principle', shape: { type: 'line' } }] },
    },
    { name: 'aims', label: 'Aims', shape: { type: 'list', item: 'aim', fields: [{ name: 'text', label: 'Aim', shape: { type: 'line' } }] } },
    { name: 'governance', label: 'Governance', shape: { type: 'text' }, help: 'Who decides what: boards, groups and who chairs them.' },
  ],
  create: (newId) => ({
    id: newId,
    title: 'New programme',
    summary: '',
    vision: '',
    principles: [],
    aims: [],
    governance: '',
    sponsor: null,
    manager: null,
    reference: '',
  }),
  titleOf: (record) => record.title,
  upgrades: {},
});
