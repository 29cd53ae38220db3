import { owner, programme, project, reference, title } from './common-fields.ts';
import { defineNoun, type RecordOfNoun } from './noun.ts';

/** A document that belongs to the programme and is kept elsewhere: which version, whose, and where. */
export const document = defineNoun({
  kind: 'document',
  label: 'related document',
  plural: 'related documents',
  version: 1,
  fields: [
    reference('DOC'),
    title,
    programme,
    project,
    { name: 'version', label: 'Version', shape: { type: 'line' }, column: true },
    {
      name: 'status',
      label: 'Status',
      shape: {
        type: 'choice',
        choices: [
          { value: 'draft', label: 'Draft' },
          { value: 'review', label: 'Under review' },
          { value: 'approved', label: 'Approved' },
          { value: 'published', label: 'Published' },
          { value: 'superseded', label: 'Superseded' },
        ],
      },
      column: true,
    },
    owner,
    { name: 'day', label: 'Date', shape: { type: 'day' }, column: true },
    { name: 'where', label: 'Where it is kept', shape: { type: 'line' }, column: true },
    { name: 'note', label: 'Note', shape: { type: 'text' } },
  ],
  starts: { title: 'New related document' },
  titleOf: (record) => record.title,
  upgrades: {},
});

export type RelatedDocument = RecordOfNoun<typeof document>;
