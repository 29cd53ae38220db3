import { addDays } from '#shared/base/calendar-date.ts';
import { newId } from '#shared/base/ids.ts';
import { ok, refuse, type Result } from '#shared/base/result.ts';
import { createEdit, setEdits } from '#shared/changes/edits.ts';
import type { OwnTemplate, Template } from '#shared/domain/template/index.ts';
import { templates } from '#shared/templates/index.ts';
import { knownOf, type TakingIn } from '#shared/templates/taking-in.ts';
import type { Store } from '#renderer/data/index.ts';
import type { TemplateInFile } from '#renderer/parts/template-file.ts';
import { takeLetterhead } from './take-letterhead.ts';

/** Takes a template from a file in, in one of the ways that there are for it: one change. Refused where that way is no longer open. */
export async function takeIn(store: Store, coming: TemplateInFile, way: TakingIn): Promise<Result<Template>> {
  const content = await withPicture(store, coming);
  if (!content.ok) return content;
  let taken: Template | null = null;
  const result = await store.run({ command: 'template.take-in', label: `Take in the template “${coming.content.name}”` }, async (reader) => {
    const own = await reader.all('template');
    if (!knownOf(coming.content, templates, own).ways.includes(way)) return [];
    if (way === 'own') {
      const id = newId();
      taken = { ...content.value, id, version: 1, validTo: null };
      return [createEdit('template', { id, title: titleOf(taken), content: taken, isDraft: true })];
    }
    taken = content.value;
    const others = own.filter((one) => one.content.id === content.value.id);
    if (way === 'replace') {
      const draft = others.find((one) => one.content.version === content.value.version);
      return draft ? setEdits('template', draft, { title: titleOf(taken), content: taken }) : [];
    }
    const made: OwnTemplate = { id: newId(), title: titleOf(taken), content: taken, isDraft: coming.isDraft };
    return [createEdit('template', made), ...(coming.isDraft ? [] : endFormer(others, taken))];
  });
  if (!result.ok) return result;
  return taken ? ok(taken) : refuse('changed', 'The templates here have changed meanwhile, so nothing was taken in. Open the file again.');
}

/** The version that held until now ends the day before the one that comes. */
function endFormer(others: readonly OwnTemplate[], { version, validFrom }: Template) {
  return others
    .filter((one) => !one.isDraft && one.content.version < version && one.content.validTo === null && one.content.validFrom < validFrom)
    .flatMap((one) => setEdits('template', one, { content: { ...one.content, validTo: addDays(validFrom, -1) } }));
}

/** The content with its letterhead's picture kept here, drawn anew as every picture that comes from outside. */
async function withPicture(store: Store, { content, picture }: TemplateInFile): Promise<Result<Template>> {
  const head = content.letterhead;
  if (!head?.picture || !picture) return ok(content);
  const stored = await store.readBlob(head.picture.blob);
  if (stored) return ok(content);
  const taken = await takeLetterhead(store, picture);
  if (!taken.ok) return taken;
  const { alt, millimetres } = head.picture;
  return ok({ ...content, letterhead: { ...head, picture: { ...taken.value, alt, millimetres } } });
}

function titleOf({ name }: Template): string {
  return name.trim() === '' ? 'Template without a name' : name;
}
