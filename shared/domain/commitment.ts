import { owner, programme, title } from './common-fields.ts';
import { defineNoun, type RecordOfNoun } from './noun.ts';

/** Something that a report promised to a committee: it stays on Today until it is kept. */
export const commitment = defineNoun({
  kind: 'commitment',
  label: 'commitment',
  plural: 'commitments',
  version: 1,
  fields: [
    title,
    programme,
    { name: 'report', label: 'Promised in', shape: { type: 'reference', to: 'report' }, column: true },
    { name: 'committee', label: 'Promised to', shape: { type: 'reference', to: 'committee' }, column: true },
    owner,
    { name: 'due', label: 'Due', shape: { type: 'partialDate' }, column: true },
    { name: 'kept', label: 'Kept on', shape: { type: 'day' }, column: true },
    { name: 'note', label: 'Note', shape: { type: 'text' } },
  ],
  starts: { title: 'New commitment' },
  titleOf: (record) => record.title,
  upgrades: {},
});

export type Commitment = RecordOfNoun<typeof commitment>;
