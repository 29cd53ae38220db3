import { addDays, type CalendarDate, longDate } from '#shared/base/calendar-date.ts';
import { newId } from '#shared/base/ids.ts';
import { ok, refuse, type Result } from '#shared/base/result.ts';
import type { Change, Edit } from '#shared/changes/change.ts';
import { createEdit, deleteEdit, setEdits } from '#shared/changes/edits.ts';
import type { Report } from '#shared/domain/report/index.ts';
import type { OwnTemplate, Template } from '#shared/domain/template/index.ts';
import { templateFaults } from '#shared/templates/faults.ts';
import type { Reader, Store } from '#renderer/data/index.ts';

/** Changes a draft: one command, one change, called by `label`. Refused where it is gone or in force already. */
export function changeTemplate(store: Store, id: string, label: string, next: (content: Template) => Template): Promise<Result<Change | null>> {
  return runOn(store, id, { command: 'template.change', label }, async (own, reader) => {
    const issued = (await reader.all('report')).find((one) => one.issued !== null && isUnder(one, own));
    if (issued) return refuse('issued', `“${issued.title}” was issued in this version, so it stays as it is. Copy the template to change it.`);
    if (!own.isDraft) return refuse('in-force', 'This version is in force, so it stays as it is. Begin a new version to change it.');
    const content = next(own.content);
    return ok(setEdits('template', own, { title: content.name.trim() === '' ? own.title : content.name, content }));
  });
}

/** A draft of the council's own that begins as a copy of another template. */
export async function copyTemplate(store: Store, template: Template): Promise<Result<OwnTemplate>> {
  const id = newId();
  const name = `${template.name} (own)`.slice(0, 300);
  const made: OwnTemplate = { id, title: name, content: { ...template, id, version: 1, name, validTo: null }, isDraft: true };
  const result = await store.run({ command: 'template.copy', label: `Copy the template “${template.name}”` }, [createEdit('template', made)]);
  return result.ok ? ok(made) : result;
}

/** The next version of an own template, as a draft; the draft there is already, where one was begun before. */
export async function beginVersion(store: Store, id: string, today: CalendarDate): Promise<Result<OwnTemplate>> {
  let begun: OwnTemplate | null = null;
  const result = await runOn(store, id, { command: 'template.version', label: 'Begin a new version of a template' }, async (own, reader) => {
    const versions = await versionsOf(reader, own);
    const draft = versions.find((one) => one.isDraft);
    if (draft) {
      begun = draft;
      return ok([]);
    }
    const newest = Math.max(...versions.map((one) => one.content.version));
    const made: OwnTemplate = { ...own, id: newId(), isDraft: true, content: { ...own.content, version: newest + 1, validFrom: today, validTo: null } };
    begun = made;
    return ok([createEdit('template', made)]);
  });
  if (!result.ok) return result;
  return begun ? ok(begun) : gone();
}

/**
 * Puts a draft into force from a day: it can no longer be changed, and the version before it ends the day before.
 * Refused with the first thing that is wrong with it, or where the version before began later.
 */
export function putIntoForce(store: Store, id: string, from: CalendarDate): Promise<Result<Change | null>> {
  return runOn(store, id, { command: 'template.into-force', label: `Put a template into force from ${longDate(from)}` }, async (own, reader) => {
    if (!own.isDraft) return refuse('in-force', 'This version is in force already.');
    const fault = templateFaults(own.content).find((one) => one.stops);
    if (fault) return refuse('faulty', `${fault.message} Mend that first.`);
    const former = (await versionsOf(reader, own)).filter((one) => !one.isDraft);
    const later = former.find((one) => one.content.validFrom >= from);
    if (later) return refuse('too-early', `Version ${later.content.version} holds from ${longDate(later.content.validFrom)}: choose a later day for this one.`);
    const ended = former.filter((one) => one.content.validTo === null || one.content.validTo >= from);
    return ok([
      ...setEdits('template', own, { isDraft: false, content: { ...own.content, validFrom: from, validTo: null } }),
      ...ended.flatMap((one) => setEdits('template', one, { content: { ...one.content, validTo: addDays(from, -1) } })),
    ]);
  });
}

/** From which day on a version is no longer offered. */
export function endTemplate(store: Store, id: string, last: CalendarDate): Promise<Result<Change | null>> {
  return runOn(store, id, { command: 'template.end', label: `End a template on ${longDate(last)}` }, async (own) =>
    last < own.content.validFrom
      ? refuse('too-early', `It holds from ${longDate(own.content.validFrom)}; it cannot end before that.`)
      : ok(setEdits('template', own, { content: { ...own.content, validTo: last } })),
  );
}

/** Removes a version that no report was written under. */
export function removeTemplate(store: Store, id: string): Promise<Result<Change | null>> {
  return runOn(store, id, { command: 'template.remove', label: 'Remove a template' }, async (own, reader) => {
    const reports = (await reader.all('report')).filter((one) => isUnder(one, own));
    const first = reports[0];
    if (first)
      return refuse(
        'used',
        `“${first.title}”${reports.length > 1 ? ` and ${reports.length - 1} more` : ''} ${reports.length > 1 ? 'are' : 'is'} written in this template, so it stays. Move such reports to another template first.`,
      );
    return ok([deleteEdit('template', own)]);
  });
}

function isUnder(report: Report, { content }: OwnTemplate): boolean {
  return report.template === content.id && report.templateVersion === content.version;
}

async function versionsOf(reader: Reader, own: OwnTemplate): Promise<readonly OwnTemplate[]> {
  return (await reader.all('template')).filter((one) => one.content.id === own.content.id);
}

async function runOn(
  store: Store,
  id: string,
  note: { readonly command: string; readonly label: string },
  edit: (own: OwnTemplate, reader: Reader) => Promise<Result<readonly Edit[]>>,
): Promise<Result<Change | null>> {
  let refused: Result<never> | null = null;
  const result = await store.run(note, async (reader) => {
    const own = await reader.get('template', id);
    const made = own ? await edit(own, reader) : gone();
    if (made.ok) return made.value;
    refused = made;
    return [];
  });
  return refused ?? result;
}

function gone(): Result<never> {
  return refuse('gone', 'This template is no longer there. If it was removed by mistake, History can take that back.');
}
