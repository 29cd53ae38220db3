import { defineNoun, type RecordOfNoun } from './noun.ts';

export const person = defineNoun({
  kind: 'person',
  label: 'person',
  plural: 'people',
  version: 1,
  fields: [
    { name: 'name', label: 'Name', shape: { type: 'line', filled: true }, column: true },
    { name: 'post', label: 'Post', shape: { type: 'line' }, column: true },
    { name: 'directorate', label: 'Directorate', shape: { type: 'line' }, column: true },
    { name: 'initials', label: 'Initials', shape: { type: 'line' }, column: true, help: 'As used when signing comments on a report.' },
    { name: 'telephone', label: 'Telephone', shape: { type: 'line' }, column: true },
    { name: 'email', label: 'E-mail', shape: { type: 'line', format: 'email' }, column: true },
    { name: 'left', label: 'Has left', shape: { type: 'flag' }, help: 'Stays in past records, and is no longer offered in new ones.' },
  ],
  starts: { name: 'New person' },
  titleOf: (record) => record.name,
  upgrades: {},
});

export type Person = RecordOfNoun<typeof person>;
