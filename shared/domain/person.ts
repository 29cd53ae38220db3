import { z } from '#shared/base/schema.ts';
import { defineNoun } from './noun.ts';
import { id, line, title } from './values.ts';

const schema = z
  .object({
    id,
    name: title,
    post: line,
    directorate: line,
    telephone: line,
    email: z.union([z.literal(''), z.email('This is not an e-mail address. Write it as name@council.gov.uk.')]),
    /** 'NDR': as colleagues in Legal and Finance sign their comments. */
    initials: line,
    left: z.boolean(),
  })
  .readonly();

export type Person = z.infer<typeof schema>;

export const person = defineNoun<Person>({
  kind: 'person',
  label: 'person',
  plural: 'people',
  version: 1,
  schema,
  fields: [
    { name: 'name', label: 'Name', shape: { type: 'line' }, column: true },
    { name: 'post', label: 'Post', shape: { type: 'line' }, column: true },
    { name: 'directorate', label: 'Directorate', shape: { type: 'line' }, column: true },
    { name: 'initials', label: 'Initials', shape: { type: 'line' }, column: true, help: 'As used when signing comments on a report.' },
    { name: 'telephone', label: 'Telephone', shape: { type: 'line' }, column: true },
    { name: 'email', label: 'E-mail', shape: { type: 'line' }, column: true },
    { name: 'left', label: 'Has left', shape: { type: 'flag' }, help: 'Stays in past records, and is no longer offered in new ones.' },
  ],
  create: (newId) => ({
    id: newId,
    name: 'New person',
    post: '',
    directorate: '',
    telephone: '',
    email: '',
    initials: '',
    left: false,
  }),
  titleOf: (record) => record.name,
  upgrades: {},
});
