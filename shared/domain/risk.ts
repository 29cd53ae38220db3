import { defineNoun, type RecordOfNoun } from './noun.ts';

export const risk = defineNoun({
  kind: 'risk',
  label: 'risk',
  plural: 'risks',
  version: 1,
  fields: [
    { name: 'reference', label: 'Ref', shape: { type: 'line' }, column: true },
    { name: 'title', label: 'Title', shape: { type: 'line', filled: true }, column: true },
    { name: 'programme', label: 'Programme', shape: { type: 'reference', to: 'programme' } },
    { name: 'project', label: 'Project', shape: { type: 'reference', to: 'project' }, column: true },
    { name: 'cause', label: 'Cause', shape: { type: 'text' }, help: 'Because of ...' },
    { name: 'event', label: 'Event', shape: { type: 'text' }, help: '... there is a risk that ...' },
    { name: 'consequence', label: 'Consequence', shape: { type: 'text' }, help: '... which would lead to ...' },
    { name: 'inherent', label: 'Inherent', shape: { type: 'score' }, column: true, help: 'Before any control.' },
    { name: 'current', label: 'Current', shape: { type: 'score' }, column: true, help: 'With the controls in place now.' },
    { name: 'target', label: 'Target', shape: { type: 'score' }, column: true, help: 'When the actions are done.' },
    {
      name: 'controls',
      label: 'Existing controls',
      shape: { type: 'list', item: 'control', fields: [{ name: 'text', label: 'Control', shape: { type: 'line' } }] },
    },
    {
      name: 'actions',
      label: 'Actions',
      shape: {
        type: 'list',
        item: 'action',
        fields: [
          { name: 'text', label: 'Action', shape: { type: 'line' } },
          { name: 'owner', label: 'Owner', shape: { type: 'reference', to: 'person' } },
          { name: 'due', label: 'Due', shape: { type: 'day' } },
          { name: 'done', label: 'Done', shape: { type: 'flag' } },
        ],
      },
    },
    {
      name: 'response',
      label: 'Response',
      shape: {
        type: 'choice',
        choices: [
          { value: 'treat', label: 'Treat' },
          { value: 'tolerate', label: 'Tolerate' },
          { value: 'transfer', label: 'Transfer' },
          { value: 'terminate', label: 'Terminate' },
        ],
      },
      column: true,
    },
    { name: 'owner', label: 'Owner', shape: { type: 'reference', to: 'person' }, column: true },
    { name: 'proximity', label: 'Proximity', shape: { type: 'settingsChoice', list: 'proximities' } },
    { name: 'review', label: 'Next review', shape: { type: 'day' }, column: true },
    { name: 'closed', label: 'Closed', shape: { type: 'flag' } },
  ],
  starts: { title: 'New risk' },
  titleOf: (record) => record.title,
  upgrades: {},
});

export type Risk = RecordOfNoun<typeof risk>;
