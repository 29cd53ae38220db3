import type { z } from '#shared/base/schema.ts';
import { defineNounWithSchema } from './noun.ts';
import type { viewSchema } from './view-schema.ts';

export type View = z.infer<typeof viewSchema>;

/** A register as somebody likes to look at it: columns, sorting, filters and groups under a name. */
export const view = defineNounWithSchema<View>({
  kind: 'view',
  label: 'saved view',
  plural: 'saved views',
  version: 1,
  fields: [{ name: 'title', label: 'Name', shape: { type: 'line', filled: true }, column: true }],
  create: (id) => ({ id, title: 'New view', register: 'risk', columns: [], sorting: [], filters: [], text: '', grouping: [] }),
  titleOf: (record) => record.title,
  upgrades: {},
});
