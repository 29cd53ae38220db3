import { beforeEach, expect, test } from 'vitest';
import { newId } from '#shared/base/ids.ts';
import { createEdit, setEdits } from '#shared/changes/edits.ts';
import { nouns, type RecordOf } from '#shared/domain/nouns.ts';
import type { Store } from '#renderer/data/index.ts';
import { memoryFiles, openReady } from './support.ts';

let store: Store;
const note = { command: 'project.edit', label: 'Edit project' };
const named = (title: string, dependsOn: readonly string[] = []): RecordOf['project'] => ({ ...nouns.project.create(newId()), title, dependsOn });

beforeEach(async () => {
  ({ store } = await openReady({ files: memoryFiles() }));
});

test('projects that would wait for each other are refused, and the way is named', async () => {
  const hubs = named('Hubs');
  const travel = named('Travel', [hubs.id]);
  const rotas = named('Rotas', [travel.id]);
  await store.run(
    note,
    [hubs, travel, rotas].map((one) => createEdit('project', one)),
  );
  const result = await store.run(note, setEdits('project', hubs, { dependsOn: [rotas.id] }));
  expect(result).toMatchObject({ ok: false, problem: { reason: 'way-round' } });
  expect(result.ok ? '' : result.problem.message).toBe(
    'This project was not saved, because it would lead back to itself: “Hubs” depends on “Rotas”, “Rotas” depends on “Travel” and “Travel” depends on “Hubs”. Take one of these away first.',
  );
  expect(await store.read((reader) => reader.get('project', hubs.id))).toEqual(hubs);
});

test('one change that makes and breaks a way is judged by how it ends', async () => {
  const hubs = named('Hubs');
  const travel = named('Travel', [hubs.id]);
  await store.run(
    note,
    [hubs, travel].map((one) => createEdit('project', one)),
  );
  const turned = await store.run(note, [...setEdits('project', hubs, { dependsOn: [travel.id] }), ...setEdits('project', travel, { dependsOn: [] })]);
  expect(turned).toMatchObject({ ok: true });
  const self = named('Alone');
  expect(await store.run(note, [createEdit('project', { ...self, dependsOn: [self.id] })])).toMatchObject({ ok: false, problem: { reason: 'way-round' } });
});

test('a board does not report to itself by way of others', async () => {
  const board = (title: string, reportsTo: string | null) => ({ ...nouns.board.create(newId()), title, reportsTo });
  const top = board('Programme board', null);
  const group = board('Delivery group', top.id);
  await store.run(
    note,
    [top, group].map((one) => createEdit('board', one)),
  );
  expect(await store.run(note, setEdits('board', top, { reportsTo: group.id }))).toMatchObject({
    ok: false,
    problem: { message: expect.stringContaining('“Programme board” reports to “Delivery group” and “Delivery group” reports to “Programme board”') },
  });
});

test('whatever sets a score, what it was is noted in the same change, and goes with its undo', async () => {
  const risk = { ...nouns.risk.create(newId()), title: 'Flood', current: { likelihood: 4, impact: 4 } };
  await store.run(note, [createEdit('risk', risk)]);
  const scored = await store.run(note, setEdits('risk', risk, { current: { likelihood: 2, impact: 4 } }));
  const now = await store.read((reader) => reader.get('risk', risk.id));
  expect(now?.scores.map((one) => one.current)).toEqual([risk.current, { likelihood: 2, impact: 4 }]);
  expect(now?.scores[0]?.from).toBeNull();
  expect(now?.scores[1]?.from).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  expect(await store.undo(scored.ok && scored.value ? scored.value.id : '')).toMatchObject({ ok: true });
  expect(await store.read((reader) => reader.get('risk', risk.id))).toEqual(risk);
});
