import { expect, test } from 'vitest';
import { newId } from '#shared/base/ids.ts';
import { createEdit, setEdits } from '#shared/changes/edits.ts';
import { nouns } from '#shared/domain/nouns.ts';
import { memoryFiles, openReady, until } from './support.ts';

const risks = Array.from({ length: 2_500 }, (_, index) => ({ ...nouns.risk.create(newId()), reference: `R${index}`, title: `Risk ${index}` }));
const creations = risks.map((one) => createEdit('risk', one));
const note = { command: 'risk.import', label: 'Import' };

test('much at once says how far it is, and the screen has its turn before it is stored', async () => {
  const { store } = await openReady();
  const told: number[] = [];
  let turns = 0;
  const timer = setInterval(() => turns++, 1);
  const result = await store.run(note, creations, { onProgress: (done) => told.push(done) });
  clearInterval(timer);
  expect(result.ok).toBe(true);
  expect(turns).toBeGreaterThan(5);
  expect(told.length).toBeGreaterThan(20);
  expect(told).toEqual([...told].sort((a, b) => a - b));
  expect(told.at(-1)).toBe(1);
  expect(await store.database.risk.count()).toBe(risks.length);
});

test('what is ended before it is stored leaves nothing behind, wherever it stood', async () => {
  const { store } = await openReady();
  for (const at of [0.05, 0.25, 0.5, 0.8]) {
    const ending = new AbortController();
    const result = await store.run(note, creations, { signal: ending.signal, onProgress: (done) => done >= at && ending.abort() });
    expect(result).toMatchObject({ ok: false, problem: { reason: 'cancelled', message: 'This was cancelled before it was stored. Nothing was changed.' } });
    expect(await Promise.all([store.database.risk.count(), store.database.changes.count(), store.database.chunks.count()])).toEqual([0, 0, 0]);
  }
  expect(store.saving.get().kind).not.toBe('failed');
  expect((await store.run(note, creations)).ok).toBe(true);
});

test('a fault in the last of many rows keeps all of them out', async () => {
  const { store } = await openReady();
  const faulty = { ...nouns.risk.create(newId()), title: 'x'.repeat(2_000) };
  const result = await store.run(note, [...creations, createEdit('risk', faulty)]);
  expect(result).toMatchObject({ ok: false, problem: { reason: 'not-valid' } });
  expect(await store.database.risk.count()).toBe(0);
});

test('scores changed in many rows at once keep what was before, each once, and all of it is taken back', async () => {
  const { store } = await openReady();
  await store.run(note, creations);
  const before = await store.database.risk.toArray();
  const patches = risks.map((one) => setEdits('risk', one, { current: { likelihood: 4, impact: 3 }, cause: 'Frost' }));
  // Those of one record need not stand together.
  const changed = await store.run({ command: 'risk.edit', label: 'Score all' }, [
    ...patches.map(([first]) => first),
    ...patches.map(([, second]) => second),
  ] as never);
  if (!changed.ok || !changed.value) throw new Error('It was not changed');
  const list = nouns.risk.keeps.find((keeping) => keeping.of.includes('current'))?.list as 'scores';
  for (const row of await store.database.risk.toArray()) expect(row[list as never]).toHaveLength(1);
  expect((await store.undo(changed.value.id)).ok).toBe(true);
  expect(await store.database.risk.toArray()).toEqual(before);
});

test('where the second copy fails in the midst of an import, the next attempt makes it whole', async () => {
  let fails = false;
  let appended = 0;
  const files = memoryFiles((call) => {
    if (call !== 'append') return;
    appended += 1;
    if (fails && appended === 2) throw new Error('The disk went away.');
  });
  const { name, store, close } = await openReady({ files });
  await until(() => store.saving.get().kind === 'copied');
  [fails, appended] = [true, 0];
  const texts = creations.map((edit) => (edit.op === 'create' ? { ...edit, value: { ...edit.value, cause: 'Frost and thaw. '.repeat(60) } } : edit));
  await store.run(note, texts);
  await until(() => appended === 2);
  fails = false;
  await store.run({ command: 'risk.edit', label: 'Edit' }, setEdits('risk', risks[0] as (typeof risks)[number], { event: 'Ice' }));
  await until(() => store.saving.get().kind === 'copied');
  await close();
  const again = await openReady({ name, files });
  await again.store.run({ command: 'x', label: 'x' }, []);
  expect(again.store.recovery.get()).toEqual({ kind: 'same' });
});
