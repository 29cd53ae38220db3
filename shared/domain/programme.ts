import { defineNoun, type RecordOfNoun } from './noun.ts';

export const programme = defineNoun({
  kind: 'programme',
  label: 'programme',
  plural: 'programmes',
  version: 1,
  fields: [
    { name: 'title', label: 'Title', shape: { type: 'line', filled: true }, column: true },
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
  starts: { title: 'New programme' },
  titleOf: (record) => record.title,
  upgrades: {},
});

export type Programme = RecordOfNoun<typeof programme>;
