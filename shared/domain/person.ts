import { defineNoun, type RecordOfNoun } from './noun.ts';

/** Somebody with a part in the work. A person who changes post or leaves is changed here, once. */
export const person = defineNoun({
  kind: 'person',
  label: 'person',
  plural: 'people',
  version: 2,
  fields: [
    { name: 'name', label: 'Name', shape: { type: 'line', filled: true }, column: true },
    { name: 'post', label: 'Post', shape: { type: 'line' }, column: true },
    { name: 'directorate', label: 'Directorate', shape: { type: 'line' }, column: true },
    { name: 'organisation', label: 'Organisation', shape: { type: 'line' }, help: 'Where it is not the council: a health trust, a charity, a contractor.' },
    { name: 'initials', label: 'Initials', shape: { type: 'line' }, column: true, help: 'As used when signing comments on a report.' },
    { name: 'telephone', label: 'Telephone', shape: { type: 'line' }, column: true },
    { name: 'email', label: 'E-mail', shape: { type: 'line', format: 'email' }, column: true },
    { name: 'left', label: 'Has left', shape: { type: 'flag' }, help: 'Stays in past records, and is no longer offered in new ones.' },
    {
      name: 'posts',
      label: 'Posts so far',
      group: 'What it was before',
      help: 'Noted by itself each time the post is changed. A wrong date can be mended here.',
      shape: {
        type: 'list',
        item: 'post',
        fields: [
          { name: 'from', label: 'From', shape: { type: 'day' } },
          { name: 'post', label: 'Post', shape: { type: 'line' } },
          { name: 'directorate', label: 'Directorate', shape: { type: 'line' } },
          { name: 'organisation', label: 'Organisation', shape: { type: 'line' } },
        ],
      },
    },
  ],
  starts: { name: 'New person' },
  titleOf: (record) => record.name,
  keeps: [{ list: 'posts', of: ['post', 'directorate', 'organisation'] }],
  upgrades: { 1: (record) => ({ ...record, organisation: '', posts: [] }) },
});

export type Person = RecordOfNoun<typeof person>;
