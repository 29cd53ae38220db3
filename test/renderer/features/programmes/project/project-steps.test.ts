import { expect, test } from 'vitest';
import { newId } from '#shared/base/ids.ts';
import { createEdit } from '#shared/changes/edits.ts';
import { closeProject, mergeProjects } from '#shared/changes/project-edits.ts';
import { nouns } from '#shared/domain/nouns.ts';
import { formerTitles } from '#renderer/features/programmes/project/former-titles.ts';
import { belongingTo, closedStage, openStage, runOnProject } from '#renderer/features/programmes/project/project-steps.ts';
import { saveField } from '#renderer/parts/record-commands.ts';
import { openReady } from '#test/renderer/data/support.ts';

const note = { command: 'project.close', label: 'Close project' };
const closing = { day: '2026-11-22', reason: 'Done', stage: 'closed' };

async function openProjects() {
  const { store } = await openReady();
  const [from, into] = ['Transport', 'Travel'].map((title) => ({ ...nouns.project.create(newId()), title })) as [
    ReturnType<typeof nouns.project.create>,
    ReturnType<typeof nouns.project.create>,
  ];
  const milestone = { ...nouns.milestone.create(newId()), project: from.id };
  await store.run({ command: 'test', label: 'Test' }, [createEdit('project', from), createEdit('project', into), createEdit('milestone', milestone)]);
  return { store, from, into, milestone };
}

test('a refusal is told, and changes nothing', async () => {
  const { store, from } = await openProjects();
  expect((await runOnProject(store, note, from.id, (project) => closeProject(project, closing))).ok).toBe(true);
  expect(await runOnProject(store, note, from.id, (project) => closeProject(project, closing))).toMatchObject({ ok: false, problem: { reason: 'closed' } });
  expect(await runOnProject(store, note, newId(), (project) => closeProject(project, closing))).toMatchObject({ ok: false, problem: { reason: 'gone' } });
});

test('a merger moves what belongs to the project, and one undo takes all of it back', async () => {
  const { store, from, into, milestone } = await openProjects();
  const merged = await runOnProject(store, note, from.id, async (project, reader) =>
    mergeProjects({ from: project, into, others: await reader.all('project'), belonging: await belongingTo(reader, from.id) }, closing),
  );
  const projectOf = () => store.read((reader) => reader.get('milestone', milestone.id)).then((one) => one?.project);
  expect(await projectOf()).toBe(into.id);
  expect(await store.read((reader) => reader.get('project', from.id))).toMatchObject({ mergedInto: into.id, closedOn: '2026-11-22' });
  if (!merged.ok || !merged.value) throw new Error('not merged');
  expect((await store.undo(merged.value.id)).ok).toBe(true);
  expect(await projectOf()).toBe(from.id);
  expect(await store.read((reader) => reader.get('project', from.id))).toMatchObject({ mergedInto: null, closedOn: null });
});

test('a renamed project keeps the names it had', async () => {
  const { store, from } = await openProjects();
  await saveField(store, 'project', from.id, 'title', () => 'Getting about');
  const renamed = await store.read((reader) => reader.get('project', from.id));
  expect(renamed && formerTitles(renamed)).toEqual(['Transport']);
  expect(formerTitles(from)).toEqual([]);
});

test('a council that has renamed its stages still gets one for closing and one for going on', () => {
  const stages = ['idea', 'work', 'over'].map((value) => ({ value, label: value }));
  expect([closedStage(stages), openStage(stages)]).toEqual(['over', 'idea']);
});
