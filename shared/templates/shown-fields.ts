import type { Field } from '#shared/domain/field.ts';
import type { Kind } from '#shared/domain/kinds.ts';
import { nouns } from '#shared/domain/nouns.ts';
import type { OwnTemplate } from '#shared/domain/template/index.ts';
import { templatesWith } from './index.ts';

const none: readonly OwnTemplate[] = [];
const ofCommittees = new WeakMap<readonly OwnTemplate[], readonly Field[]>();

/** The name of a template is one of those the app ships or the council made, which nouns know nothing of. */
function committeeFields(own: readonly OwnTemplate[]): readonly Field[] {
  const { all, nameOf } = templatesWith(own);
  const choices = [...new Set(all.map((one) => one.id))].map((id) => ({ value: id, label: nameOf(id) ?? id }));
  return nouns.committee.fields.map((field) =>
    field.name === 'template' ? { ...field, shape: { type: 'choice', choices: [{ value: '', label: 'None in particular' }, ...choices] } } : field,
  );
}

/** A noun's fields as forms, registers, search and imports show them; the same list for every call with the same own templates. */
export function shownFields(kind: Kind, own: readonly OwnTemplate[] = none): readonly Field[] {
  if (kind !== 'committee') return nouns[kind].fields;
  const known = ofCommittees.get(own);
  if (known) return known;
  const made = committeeFields(own);
  ofCommittees.set(own, made);
  return made;
}
