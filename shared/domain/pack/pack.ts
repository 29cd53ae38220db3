import type { z } from '#shared/base/schema.ts';
import type { Choice } from '../field.ts';
import { defineNounWithSchema } from '../noun.ts';
import type { packSchema } from './pack-schema.ts';

export type Pack = z.infer<typeof packSchema>;
export type PackFile = Pack['files'][number];
export type Audience = PackFile['audience'];

export const audienceChoices = [
  { value: 'public', label: 'Public' },
  { value: 'members', label: 'Members' },
  { value: 'officers', label: 'Officers' },
] as const satisfies readonly Choice[];

const forms = [
  { value: 'agenda', label: 'Agenda pack' },
  { value: 'supplement', label: 'Supplement' },
] as const satisfies readonly Choice[];

/** An agenda pack or supplement that was made and kept. */
export const pack = defineNounWithSchema<Pack>({
  kind: 'pack',
  label: 'pack',
  plural: 'packs',
  version: 1,
  fields: [
    { name: 'title', label: 'Title', shape: { type: 'line' }, column: true },
    { name: 'meeting', label: 'Meeting', shape: { type: 'reference', to: 'meeting' }, column: true },
    { name: 'form', label: 'Form', shape: { type: 'choice', choices: forms }, column: true },
    { name: 'number', label: 'Number', shape: { type: 'whole', min: 0, max: 10_000 } },
    { name: 'made', label: 'Made', shape: { type: 'day' }, column: true },
    { name: 'note', label: 'Note', shape: { type: 'line' } },
  ],
  create: (id) => ({
    id,
    meeting: id,
    title: 'Agenda pack',
    form: 'agenda',
    number: 0,
    note: '',
    made: '2026-01-01',
    sealed: '0'.repeat(64),
    blobs: [],
    files: [],
    sent: [],
  }),
  titleOf: (record) => record.title,
  upgrades: {},
});
