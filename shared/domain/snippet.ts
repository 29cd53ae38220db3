import { defineNoun, type RecordOfNoun } from './noun.ts';

/** A standing phrase that authors put into reports again and again. */
export const snippet = defineNoun({
  kind: 'snippet',
  label: 'standing phrase',
  plural: 'standing phrases',
  version: 1,
  fields: [
    { name: 'title', label: 'Name', shape: { type: 'line', filled: true }, column: true, needed: 'Please name the phrase: it is found by its name.' },
    { name: 'text', label: 'Words', shape: { type: 'text' }, column: true },
  ],
  starts: { title: 'New phrase' },
  titleOf: (record) => record.title,
  upgrades: {},
});

export type Snippet = RecordOfNoun<typeof snippet>;
