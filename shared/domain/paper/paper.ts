import type { z } from '#shared/base/schema.ts';
import type { Choice } from '../field.ts';
import { defineNounWithSchema } from '../noun.ts';
import type { paperSchema } from './paper-schema.ts';

export type ReceivedPaper = z.infer<typeof paperSchema>;

const forms = [
  { value: 'boardpack', label: 'Handed over' },
  { value: 'word', label: 'Word' },
  { value: 'pdf', label: 'PDF' },
] as const satisfies readonly Choice[];

/** How much something weighs that was found in papers, the weightiest first, and what it is called. */
export const findingWeights = [
  { value: 'must', label: 'To be put right' },
  { value: 'should', label: 'To be looked at' },
  { value: 'note', label: 'To be known' },
] as const satisfies readonly Choice[];

/** A paper that was received for a meeting. A later version is a record of its own with the same `identity`. */
export const receivedPaper = defineNounWithSchema<ReceivedPaper>({
  kind: 'paper',
  label: 'received paper',
  plural: 'received papers',
  version: 1,
  fields: [
    { name: 'title', label: 'Title', shape: { type: 'line' }, column: true },
    { name: 'meeting', label: 'Meeting', shape: { type: 'reference', to: 'meeting' }, column: true },
    { name: 'form', label: 'Form', shape: { type: 'choice', choices: forms }, column: true },
    { name: 'number', label: 'Version', shape: { type: 'whole', min: 1, max: 10_000 }, column: true },
    { name: 'received', label: 'Received', shape: { type: 'day' }, column: true },
    { name: 'receivedFrom', label: 'From', shape: { type: 'line' }, column: true },
    { name: 'note', label: 'Note', shape: { type: 'line' } },
  ],
  create: (id) => ({
    id,
    title: 'Paper',
    meeting: null,
    form: 'pdf',
    file: { name: '', hash: '0'.repeat(64), bytes: 0 },
    kept: null,
    blobs: [],
    pages: null,
    identity: '',
    number: 1,
    received: '2026-01-01',
    receivedFrom: '',
    findings: [],
    note: '',
  }),
  titleOf: (record) => (record.number > 1 ? `${record.title}, version ${record.number}` : record.title),
  upgrades: {},
});
