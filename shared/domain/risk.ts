import { lines, owner, programme, project, reference, title } from './common-fields.ts';
import { defineNoun, type Field, type RecordOfNoun } from './noun.ts';
import { actions } from './project-fields.ts';

const scores = {
  name: 'scores',
  label: 'Scores so far',
  group: 'What it was before',
  help: 'Noted by itself each time a score is changed. A wrong date can be mended here.',
  shape: {
    type: 'list',
    item: 'score',
    fields: [
      { name: 'from', label: 'From', shape: { type: 'day' } },
      { name: 'inherent', label: 'Inherent', shape: { type: 'score' } },
      { name: 'current', label: 'Current', shape: { type: 'score' } },
      { name: 'target', label: 'Target', shape: { type: 'score' } },
    ],
  },
} as const satisfies Field;

/** Something that may happen: cause, event, consequence, three scores on the council's matrix, and what is done about it. */
export const risk = defineNoun({
  kind: 'risk',
  label: 'risk',
  plural: 'risks',
  version: 2,
  fields: [
    reference('R'),
    title,
    programme,
    project,
    { name: 'cause', label: 'Cause', shape: { type: 'text' }, help: 'Because of ...' },
    { name: 'event', label: 'Event', shape: { type: 'text' }, help: '... there is a risk that ...' },
    { name: 'consequence', label: 'Consequence', shape: { type: 'text' }, help: '... which would lead to ...' },
    { name: 'inherent', label: 'Inherent', shape: { type: 'score' }, column: true, group: 'Scores', help: 'Before any control.' },
    { name: 'current', label: 'Current', shape: { type: 'score' }, column: true, group: 'Scores', help: 'With the controls in place now.' },
    { name: 'target', label: 'Target', shape: { type: 'score' }, column: true, group: 'Scores', help: 'When the actions are done.' },
    lines('controls', 'Existing controls', 'control', 'Response'),
    { ...actions, group: 'Response' },
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
      group: 'Response',
    },
    { ...owner, group: 'Response' },
    { name: 'proximity', label: 'Proximity', shape: { type: 'settingsChoice', list: 'proximities' }, group: 'Response' },
    { name: 'review', label: 'Next review', shape: { type: 'day' }, column: true, group: 'Response' },
    { name: 'closed', label: 'Closed', shape: { type: 'flag' }, group: 'Response' },
    scores,
  ],
  starts: { title: 'New risk' },
  titleOf: (record) => record.title,
  keeps: [{ list: 'scores', of: ['inherent', 'current', 'target'] }],
  upgrades: { 1: (record) => ({ ...record, scores: [] }) },
});

export type Risk = RecordOfNoun<typeof risk>;
