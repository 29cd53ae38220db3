import { lines, programme } from './common-fields.ts';
import { defineNoun, type RecordOfNoun } from './noun.ts';

const terms = 'Terms of reference';

/** A board or group that governs a programme, with its terms of reference. Who reports to whom makes the governance chart. */
export const board = defineNoun({
  kind: 'board',
  label: 'board or group',
  plural: 'boards and groups',
  version: 1,
  fields: [
    { name: 'title', label: 'Name', shape: { type: 'line', filled: true }, column: true },
    { ...programme, column: true },
    {
      name: 'reportsTo',
      label: 'Reports to',
      shape: { type: 'reference', to: 'board' },
      column: true,
      acyclic: 'reports to',
      help: 'The board or group above it. None for the one at the top.',
    },
    { name: 'chair', label: 'Chair', shape: { type: 'reference', to: 'person' }, column: true },
    { name: 'frequency', label: 'How often it meets', shape: { type: 'line' }, column: true },
    { name: 'purpose', label: 'Purpose', shape: { type: 'text' }, group: terms },
    { name: 'remit', label: 'Remit', shape: { type: 'text' }, group: terms },
    lines('objectives', 'Objectives', 'objective', terms),
    {
      name: 'members',
      label: 'Members',
      group: terms,
      shape: {
        type: 'list',
        item: 'member',
        fields: [
          { name: 'person', label: 'Person', shape: { type: 'reference', to: 'person' } },
          { name: 'role', label: 'Role', shape: { type: 'line' } },
        ],
      },
    },
    { name: 'quorum', label: 'Quorum and working arrangements', shape: { type: 'text' }, group: terms },
    { name: 'note', label: 'Note', shape: { type: 'text' }, group: terms },
  ],
  starts: { title: 'New board or group' },
  titleOf: (record) => record.title,
  upgrades: {},
});

export type Board = RecordOfNoun<typeof board>;
