import type { Field } from '#shared/domain/field.ts';
import type { Kind } from '#shared/domain/kinds.ts';
import { nouns } from '#shared/domain/nouns.ts';
import { newestTemplates } from './index.ts';

/** The name of a template is one of those the app ships, which nouns know nothing of. */
const template = (field: Field): Field =>
  field.name === 'template'
    ? {
        ...field,
        shape: {
          type: 'choice',
          choices: [{ value: '', label: 'None in particular' }, ...newestTemplates().map((one) => ({ value: one.id, label: one.name }))],
        },
      }
    : field;

const committee = nouns.committee.fields.map(template);

/** A noun's fields as forms, registers, search and imports show them; the same list for every call. */
export function shownFields(kind: Kind): readonly Field[] {
  return kind === 'committee' ? committee : nouns[kind].fields;
}
