import type { Field, Kind } from '#shared/domain/noun.ts';
import { nouns } from '#shared/domain/nouns.ts';
import { newestTemplates } from '#shared/templates/index.ts';

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

/** A noun's fields as forms and registers show them; the same list for every call. */
export function shownFields(kind: Kind): readonly Field[] {
  return kind === 'committee' ? committee : nouns[kind].fields;
}

/** Whether a field is what its records are called by. A meeting's own name is not: few meetings have one. */
export function isTitle(field: Field): boolean {
  return (field.name === 'title' || field.name === 'name') && field.column === true;
}
