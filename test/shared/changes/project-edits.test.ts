import { expect, test } from 'vitest';
import { newId } from '#shared/base/ids.ts';
import { type Edit, touchKey } from '#shared/changes/change.ts';
import { closeProject, kindsOfProjects, mergeProjects, reopenProject, splitProject } from '#shared/changes/project-edits.ts';
import { emptyStage, stageEdits } from '#shared/changes/stage.ts';
import { nouns, type RecordOf } from '#shared/domain/nouns.ts';

type Project = RecordOf['project'];
const closing = { day: '2026-11-22', reason: 'One team for both', stage: 'closed' };
const projectOf = (title: string, patch: Partial<Project> = {}): Project => ({ ...nouns.project.create(newId()), title, ...patch });

/** What records are after the edits. */
function after(records: readonly { readonly kind: string; readonly record: object }[], edits: readonly Edit[]) {
  const stage = emptyStage();
  for (const { kind, record } of records) stage.records.set(touchKey({ kind, id: (record as { id: string }).id }), record as never);
  stageEdits(stage, edits);
  return <T>(kind: string, id: string) => stage.records.get(touchKey({ kind, id })) as unknown as T;
}

test('a project is closed once, and opened again', () => {
  const project = projectOf('Day services');
  const closed = closeProject(project, closing);
  const there = after([{ kind: 'project', record: project }], closed.ok ? closed.value : [])<Project>('project', project.id);
  expect(there).toMatchObject({ closedOn: '2026-11-22', closedReason: 'One team for both', stage: 'closed' });
  expect(closeProject(there, closing)).toMatchObject({ ok: false, problem: { reason: 'closed' } });
  const opened = reopenProject(there, 'delivery');
  expect(after([{ kind: 'project', record: there }], opened.ok ? opened.value : [])<Project>('project', project.id)).toEqual({ ...project, stage: 'delivery' });
  expect(reopenProject(project, 'delivery')).toMatchObject({ ok: false, problem: { reason: 'not-closed' } });
});

test('a merged project ends; what belonged to it and what waited for it go to the other', () => {
  const from = projectOf('Transport');
  const into = projectOf('Travel', { dependsOn: [from.id] });
  const waiting = projectOf('Hubs', { dependsOn: [into.id, from.id] });
  const belonging = kindsOfProjects.map((kind) => ({ kind, record: { ...nouns[kind].create(newId()), project: from.id } as never as RecordOf['risk'] }));
  const dependency = { ...nouns.dependency.create(newId()), project: waiting.id, on: from.id };
  const between = { ...nouns.dependency.create(newId()), project: from.id, on: into.id };
  const dependencies = [dependency, between].map((record) => ({ kind: 'dependency' as const, record }));
  const merged = mergeProjects({ from, into, others: [from, into, waiting], belonging: [...belonging, ...dependencies] }, closing);
  if (!merged.ok) throw new Error(merged.problem.message);
  const records = [...[from, into, waiting].map((record) => ({ kind: 'project', record })), ...belonging, ...dependencies];
  const now = after(records, merged.value);
  expect(now<Project>('project', from.id)).toEqual({ ...from, closedOn: '2026-11-22', closedReason: closing.reason, stage: 'closed', mergedInto: into.id });
  expect(now<Project>('project', into.id).dependsOn).toEqual([]);
  expect(now<Project>('project', waiting.id).dependsOn).toEqual([into.id]);
  expect(kindsOfProjects).toEqual(expect.arrayContaining(['milestone', 'risk', 'benefit', 'post', 'document']));
  for (const { kind, record } of belonging) expect(now<{ project: string }>(kind, record.id).project, kind).toBe(into.id);
  expect(now<RecordOf['dependency']>('dependency', dependency.id)).toMatchObject({ project: waiting.id, on: into.id });
  expect(now<RecordOf['dependency']>('dependency', between.id)).toMatchObject({ project: into.id, on: null });
});

test('merging into itself, into a closed project, or twice is refused in a sentence', () => {
  const from = projectOf('Transport');
  const gone = projectOf('Travel', { closedOn: '2026-01-01' });
  const merge = (one: Project, two: Project) => mergeProjects({ from: one, into: two, others: [], belonging: [] }, closing);
  expect(merge(from, from)).toMatchObject({ ok: false, problem: { reason: 'same' } });
  expect(merge(from, gone)).toMatchObject({ ok: false, problem: { message: expect.stringContaining('“Travel” is closed') } });
  expect(merge(gone, from)).toMatchObject({ ok: false, problem: { reason: 'closed' } });
});

test('a part of a project becomes one of its own, with the records that were chosen', () => {
  const from = projectOf('Housing', { programme: newId() });
  const made = projectOf('Housing with care');
  const mine = { ...nouns.risk.create(newId()), project: from.id };
  const stays = { ...nouns.risk.create(newId()), project: from.id };
  const split = splitProject(from, made, [{ kind: 'risk', record: mine }]);
  if (!split.ok) throw new Error(split.problem.message);
  const now = after(
    [
      { kind: 'project', record: from },
      { kind: 'risk', record: mine },
      { kind: 'risk', record: stays },
    ],
    split.value,
  );
  expect(now<Project>('project', made.id)).toMatchObject({ splitFrom: from.id, programme: from.programme, title: 'Housing with care' });
  expect(now<RecordOf['risk']>('risk', mine.id).project).toBe(made.id);
  expect(now<RecordOf['risk']>('risk', stays.id).project).toBe(from.id);
  expect(splitProject(from, made, [{ kind: 'risk', record: { ...mine, project: null } }])).toMatchObject({ ok: false, problem: { reason: 'not-its-own' } });
  expect(splitProject({ ...from, closedOn: '2026-01-01' }, made, [])).toMatchObject({ ok: false, problem: { reason: 'closed' } });
});
