import type { z } from '#shared/base/schema.ts';
import { defineNounWithSchema } from '../noun.ts';
import type { versionSchema } from './version-schema.ts';

export type Version = z.infer<typeof versionSchema>;

/** A report as it was issued. Never altered afterwards. */
export const version = defineNounWithSchema<Version>({
  kind: 'version',
  label: 'issued version',
  plural: 'issued versions',
  version: 1,
  fields: [
    { name: 'title', label: 'Title', shape: { type: 'line' }, column: true },
    { name: 'report', label: 'Report', shape: { type: 'reference', to: 'report' }, column: true },
    { name: 'number', label: 'Version', shape: { type: 'whole', min: 1, max: 10_000 }, column: true },
    { name: 'day', label: 'Issued', shape: { type: 'day' }, column: true },
    { name: 'note', label: 'Note', shape: { type: 'line' } },
  ],
  create: (id) => ({ id, report: id, number: 1, title: 'Report', day: '2026-01-01', note: '', paper: '0'.repeat(64), blobs: [] }),
  titleOf: (record) => `${record.title}, version ${record.number}`,
  upgrades: {},
});
