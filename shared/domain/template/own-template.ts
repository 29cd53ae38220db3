import type { z } from '#shared/base/schema.ts';
import { defineNounWithSchema } from '../noun.ts';
import type { ownTemplateSchema } from './own-template-schema.ts';

export type OwnTemplate = z.infer<typeof ownTemplateSchema>;

/** One version of a template that the council made itself. */
export const ownTemplate = defineNounWithSchema<OwnTemplate>({
  kind: 'template',
  label: 'template',
  plural: 'templates',
  version: 1,
  fields: [{ name: 'title', label: 'Name', shape: { type: 'line', filled: true }, column: true }],
  create: (id) => ({
    id,
    title: 'New template',
    content: {
      id,
      version: 1,
      name: 'New template',
      authority: '',
      body: '',
      validFrom: '2026-01-01',
      validTo: null,
      numbering: 'running',
      parts: [],
      implications: [],
      commentKinds: [],
    },
    isDraft: true,
  }),
  titleOf: (record) => record.title,
  upgrades: {},
});
