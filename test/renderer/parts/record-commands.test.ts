import { beforeEach, expect, test } from 'vitest';
import { newId } from '#shared/base/ids.ts';
import type { Store } from '#renderer/data/index.ts';
import { createRecord, duplicateRecord, saveField } from '#renderer/parts/record-commands.ts';
import { memoryFiles, openReady } from '../data/support.ts';

let store: Store;

beforeEach(async () => {
  ({ store } = await openReady({ files: memoryFiles() }));
});

test('new records are numbered on within their programme, each kind with its own letter', async () => {
  const [one, two] = [newId(), newId()];
  const numberOf = async (programme: string | null, reference = '') => {
    const made = await createRecord(store, 'risk', { programme, reference });
    return made.ok ? made.value.reference : made.problem.message;
  };
  expect([await numberOf(one), await numberOf(one), await numberOf(two), await numberOf(one, 'R30'), await numberOf(one)]).toEqual([
    'R1',
    'R2',
    'R1',
    'R30',
    'R31',
  ]);
  expect(await numberOf(null)).toBe('R32');
  expect(await createRecord(store, 'issue', { programme: one })).toMatchObject({ ok: true, value: { reference: 'I1' } });
});

test('a new record belongs to the programme of its project, or to the only one there is', async () => {
  const programme = await createRecord(store, 'programme', { title: 'Closer to Home' });
  const id = programme.ok ? programme.value.id : '';
  expect(await createRecord(store, 'risk', {})).toMatchObject({ ok: true, value: { programme: id, reference: 'R1' } });
  await createRecord(store, 'programme', { title: 'Another' });
  expect(await createRecord(store, 'risk', {})).toMatchObject({ ok: true, value: { programme: null } });
  const project = await createRecord(store, 'project', { programme: id });
  expect(await createRecord(store, 'risk', { project: project.ok ? project.value.id : null })).toMatchObject({
    ok: true,
    value: { programme: id, reference: 'R2' },
  });
});

test('a copy has a number of its own, and no past', async () => {
  const made = await createRecord(store, 'risk', { programme: newId(), title: 'Flood' });
  const id = made.ok ? made.value.id : '';
  expect(await saveField(store, 'risk', id, 'current', () => ({ likelihood: 3, impact: 3 }))).toMatchObject({ ok: true });
  expect(await duplicateRecord(store, 'risk', id)).toMatchObject({ ok: true, value: { reference: 'R2', title: 'Flood (copy)', scores: [] } });
});

test('amounts are checked before they are stored', async () => {
  const made = await createRecord(store, 'budgetLine', {});
  const id = made.ok ? made.value.id : '';
  expect(await saveField(store, 'budgetLine', id, 'budget', () => 12.5)).toMatchObject({
    ok: false,
    problem: { message: expect.stringContaining('whole pence') },
  });
  expect(await saveField(store, 'budgetLine', id, 'budget', () => 1250)).toMatchObject({ ok: true });
});
