import { expect, test } from 'vitest';
import { newId } from '#shared/base/ids.ts';
import { touchKey } from '#shared/changes/change.ts';
import { createEdit, setEdits } from '#shared/changes/edits.ts';
import { nouns } from '#shared/domain/nouns.ts';
import { chunksOfRecord } from '#renderer/data/chunk-places.ts';
import type { Store } from '#renderer/data/index.ts';
import { historyOf } from '#renderer/data/views.ts';
import { chunkSize } from '#renderer/data/write.ts';
import { memoryFiles, openReady, until } from './support.ts';

const risks = Array.from({ length: chunkSize * 3 + 50 }, (_, index) => ({ ...nouns.risk.create(newId()), title: `Risk ${index}` }));
const someone = { ...nouns.person.create(newId()), name: 'Anna Reed' };

async function importAll(store: Store) {
  const result = await store.run({ command: 'risk.import', label: 'Import' }, [createEdit('person', someone), ...risks.map((one) => createEdit('risk', one))]);
  if (!result.ok || !result.value) throw new Error('It was not imported');
  return result.value;
}

test('each record of an import has its history, found without an index entry for each', async () => {
  const { store } = await openReady();
  const change = await importAll(store);
  expect(change.chunks).toBe(4);
  expect((await store.database.chunks.toArray()).flatMap((chunk) => chunk.touches)).toEqual([]);
  for (const one of [...risks.slice(0, 5), ...risks.slice(-5)]) {
    const [entry, ...others] = await historyOf(store.database, `risk:${one.id}`, 10);
    expect(others).toEqual([]);
    expect(entry).toMatchObject({ change: { id: change.id }, edits: [{ op: 'create', id: one.id, value: { title: one.title } }] });
    expect(entry?.change).not.toHaveProperty('firsts');
  }
  expect(await historyOf(store.database, `person:${someone.id}`, 10)).toHaveLength(1);
  expect(await historyOf(store.database, `risk:${newId()}`, 10)).toEqual([]);
  expect((await historyOf(store.database, 'risk', 10)).map((entry) => entry.change.id)).toEqual([change.id]);
  expect((await store.undoable(['risk']))?.id).toBe(change.id);
});

test('a record whose edits lie across two chunks is found in both', async () => {
  const { store } = await openReady();
  await importAll(store);
  const [first] = risks;
  if (!first) throw new Error('There is no risk');
  const words = Array.from({ length: chunkSize + 10 }, (_, index) => `${index}`);
  const change = await store.run(
    { command: 'x', label: 'Much at once' },
    words.map((cause, index) => ({ op: 'set', kind: 'risk', id: first.id, field: 'cause', before: words[index - 1] ?? '', after: cause }) as const),
  );
  expect(change.ok).toBe(true);
  const found = await chunksOfRecord(store.database, touchKey({ kind: 'risk', id: first.id }));
  expect(found).toHaveLength(3);
});

test('an import is taken back whole, and refused where a record has been worked on since', async () => {
  const { store } = await openReady();
  const change = await importAll(store);
  const [first] = risks;
  if (!first) throw new Error('There is no risk');
  const edited = await store.run({ command: 'risk.edit', label: 'Edit' }, setEdits('risk', first, { cause: 'Later' }));
  expect(await store.undo(change.id)).toMatchObject({ ok: false, problem: { reason: 'built-on' } });
  expect(edited.ok && edited.value ? (await store.undo(edited.value.id)).ok : false).toBe(true);
  expect((await store.undo(change.id)).ok).toBe(true);
  expect(await store.database.risk.count()).toBe(0);
});

test('an import with a record that is there already stores nothing', async () => {
  const { store } = await openReady();
  const [first] = risks;
  if (!first) throw new Error('There is no risk');
  await store.run({ command: 'risk.create', label: 'New risk' }, [createEdit('risk', first)]);
  const again = await store.run({ command: 'risk.create', label: 'New risk' }, [createEdit('risk', first)]);
  expect(again).toMatchObject({ ok: false, problem: { reason: 'moved-on' } });
  await expect(importAll(store)).rejects.toThrow('not imported');
  expect(await store.database.risk.count()).toBe(1);
  expect(await store.database.chunks.count()).toBe(0);
});

test('what is erased of an import is named nowhere, and the others keep their history', async () => {
  const files = memoryFiles();
  const { store } = await openReady({ files });
  await importAll(store);
  const sorted = [...risks].sort((a, b) => (a.id < b.id ? -1 : 1));
  const gone = sorted[0];
  const next = sorted[1];
  if (!gone || !next) throw new Error('There are no risks');
  expect(await store.erase('risk', gone.id)).toEqual({ ok: true, value: null });
  await until(() => store.saving.get().kind === 'copied');
  const tables = await Promise.all(store.database.tables.filter((table) => table.name !== 'changes').map((table) => table.toArray()));
  expect(JSON.stringify(tables)).not.toContain(gone.id);
  expect(JSON.stringify((await store.database.changes.toArray()).filter((row) => row.command === 'risk.import'))).not.toContain(gone.id);
  expect(await historyOf(store.database, `risk:${next.id}`, 10)).toHaveLength(1);
});
