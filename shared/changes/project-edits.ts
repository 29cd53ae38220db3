import type { CalendarDate } from '#shared/base/calendar-date.ts';
import { ok, refuse, type Result } from '#shared/base/result.ts';
import { type Kind, kinds } from '#shared/domain/noun.ts';
import { type AnyRecord, nouns, type RecordOf } from '#shared/domain/nouns.ts';
import type { Project } from '#shared/domain/project.ts';
import type { Edit } from './change.ts';
import { createEdit, setEdits } from './edits.ts';

/** A record that belongs to a project: one of {@link kindsOfProjects}. */
export type Belonging = { readonly kind: Kind; readonly record: AnyRecord };

/** When and why a project ends, and the stage (a value of the council's list) that it then stands at. */
export type Closing = { readonly day: CalendarDate; readonly reason: string; readonly stage: string };

/** The kinds of record that belong to a project: milestones, risks and everything else that names one as its own. */
export const kindsOfProjects: readonly Kind[] = kinds.filter((kind) => nouns[kind].fields.some((field) => field.name === 'project'));

/** The project ends. Refused where it has ended before. */
export function closeProject(project: Project, { day, reason, stage }: Closing): Result<readonly Edit[]> {
  if (project.closedOn !== null) return refuse('closed', `“${project.title}” is closed already. Open it again first.`);
  return ok(setEdits('project', project, { closedOn: day, closedReason: reason, stage }));
}

/** A closed project goes on, at the given stage. What was moved out of it when it was merged stays where it is. */
export function reopenProject(project: Project, stage: string): Result<readonly Edit[]> {
  if (project.closedOn === null) return refuse('not-closed', `“${project.title}” is not closed, so it need not be opened again.`);
  return ok(setEdits('project', project, { closedOn: null, closedReason: '', mergedInto: null, stage }));
}

/**
 * `from` becomes part of `into`: what belongs to it moves over (`belonging`, all of it), projects that depended on it
 * depend on `into`, and it is closed, with everything that it said kept. `others` are all projects. Refused where one
 * of the two is closed, or both are the same.
 */
export function mergeProjects(
  {
    from,
    into,
    others,
    belonging,
  }: { readonly from: Project; readonly into: Project; readonly others: readonly Project[]; readonly belonging: readonly Belonging[] },
  closing: Closing,
): Result<readonly Edit[]> {
  if (from.id === into.id) return refuse('same', 'A project cannot be merged into itself. Choose another one.');
  if (into.closedOn !== null) return refuse('closed', `“${into.title}” is closed, so nothing can be merged into it. Open it again first, or choose another.`);
  const closed = closeProject(from, closing);
  if (!closed.ok) return closed;
  const edits: Edit[] = [...closed.value, ...setEdits('project', from, { mergedInto: into.id })];
  for (const one of belonging) edits.push(...moveTo(one, from.id, into.id));
  for (const one of others) {
    if (one.id === from.id) continue;
    const waitsFor = one.dependsOn.map((id) => (id === from.id ? into.id : id)).filter((id, index, all) => id !== one.id && all.indexOf(id) === index);
    edits.push(...setEdits('project', one, { dependsOn: waitsFor }));
  }
  return ok(edits);
}

/**
 * A part of `from` becomes `made`, a project of its own in the same programme; `chosen` are the records that go with
 * it. Refused where `from` is closed, or a chosen record is not its own.
 */
export function splitProject(from: Project, made: Project, chosen: readonly Belonging[]): Result<readonly Edit[]> {
  if (from.closedOn !== null) return refuse('closed', `“${from.title}” is closed, so it cannot be split. Open it again first.`);
  if (chosen.some(({ record }) => (record as Partial<RecordOf['milestone']>).project !== from.id))
    return refuse(
      'not-its-own',
      `Something that was chosen no longer belongs to “${from.title}”. Nothing was changed. Look at it again, then repeat the step.`,
    );
  const edits: Edit[] = [createEdit('project', { ...made, programme: from.programme, splitFrom: from.id })];
  for (const one of chosen) edits.push(...moveTo(one, from.id, made.id));
  return ok(edits);
}

/** Every field of the record that names the one project names the other. */
function moveTo({ kind, record }: Belonging, from: string, to: string): Edit[] {
  const patch: Record<string, string> = {};
  for (const { name, shape } of nouns[kind].fields) {
    const isProject = shape.type === 'reference' && shape.to === 'project';
    if (isProject && (record as unknown as Readonly<Record<string, unknown>>)[name] === from) patch[name] = to;
  }
  // Where both ends come together, there is no other end any more.
  const after = { ...record, ...patch } as Partial<RecordOf['dependency']>;
  const isOwn = kind === 'dependency' && after.on === after.project;
  return setEdits(kind, record as never, (isOwn ? { ...patch, on: null } : patch) as never);
}
