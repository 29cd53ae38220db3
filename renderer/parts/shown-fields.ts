import type { Field } from '#shared/domain/noun.ts';

export { shownFields } from '#shared/templates/shown-fields.ts';

/** Whether a field is what its records are called by. A meeting's own name is not: few meetings have one. */
export function isTitle(field: Field): boolean {
  return (field.name === 'title' || field.name === 'name') && field.column === true;
}
