import { expect, test } from 'vitest';
import { createEdit, setEdits } from '#shared/changes/edits.ts';
import { nouns } from '#shared/domain/nouns.ts';
import { settingsId } from '#shared/domain/settings.ts';
import { openStore, removeDatabase } from '#renderer/data/index.ts';
import { journalName } from '#renderer/data/journal/folder.ts';
import { getBridge } from '#renderer/platform/index.ts';
import { addRisk, emptyDatabase, memoryFiles, openReady, riskTitles, until } from './support.ts';

test('what the log lacks comes from the journal, what the journal lacks comes from the log, and both are said', async () => {
  const files = memoryFiles();
  const { name, store, close } = await openReady({ files });
  await addRisk(store, 'One');
  await addRisk(store, 'Two');
  await addRisk(store, 'Three');
  await close();
  const path = `${name}/${journalName(0)}`;
  const whole = files.files.get(path) as string;

  files.files.set(path, `${whole.split('\n').slice(0, 2).join('\n')}\n`);
  const second = await openReady({ name, files });
  await until(() => second.store.recovery.get() !== null);
  expect(second.store.recovery.get()).toMatchObject({ kind: 'completed', toDatabase: 0, toJournal: 2 });
  expect(files.files.get(path)).toBe(whole);
  const kept = await second.store.database.changes.toArray();
  await second.close();

  // The database as it was before the last two changes: a power cut can take what was not flushed.
  const third = await openReady({ name, files });
  await until(() => third.store.recovery.get() !== null);
  const db = third.store.database;
  const last = kept.sort((a, b) => a.seq - b.seq).slice(1);
  await db.transaction('rw', db.tables, async () => {
    await db.changes.bulkDelete(last.map((change) => change.id));
    await db.risk.bulkDelete(last.map((change) => change.edits[0]?.id ?? ''));
    const clock = (await db.meta.get('clock'))?.value as { seen: Record<string, number>; device: string };
    await db.meta.put({ key: 'clock', value: { ...clock, seen: { [clock.device]: 1 }, logical: 1 } });
  });
  await third.close();
  files.files.set(path, whole);
  const fourth = await openReady({ name, files });
  await until(() => fourth.store.recovery.get() !== null);
  expect(fourth.store.recovery.get()).toMatchObject({ kind: 'completed', toDatabase: 2, toJournal: 0 });
  expect(await riskTitles(fourth.store)).toEqual(['One', 'Three', 'Two']);
});

test('a torn last line is set right; damage in the middle begins the copy anew from the database', async () => {
  const files = memoryFiles();
  const { name, store, close } = await openReady({ files });
  await addRisk(store, 'One');
  await addRisk(store, 'Two');
  await close();
  const path = `${name}/${journalName(0)}`;
  const whole = files.files.get(path) as string;

  files.files.set(path, whole.slice(0, -20));
  const second = await openReady({ name, files });
  await until(() => second.store.recovery.get() !== null);
  expect(second.store.recovery.get()).toMatchObject({ kind: 'completed', toJournal: 1 });
  await second.close();
  expect(files.files.get(path)).toBe(whole);

  files.files.set(path, whole.replace('One', 'Own'));
  const third = await openReady({ name, files });
  await until(() => third.store.recovery.get() !== null);
  expect(third.store.recovery.get()).toEqual({ kind: 'renewed', why: 'damaged' });
  expect([...files.files.keys()]).toContain(`${name}/state-000001.snapshot`);
  expect(await riskTitles(third.store)).toEqual(['One', 'Two']);
});

test('a database that is behind its second copy writes nothing until somebody decides', async () => {
  const files = memoryFiles();
  const { name, store, close } = await openReady({ files });
  await addRisk(store, 'One');
  await close();
  const old = await openReady({ name, files });
  await addRisk(old.store, 'Two');
  await addRisk(old.store, 'Three');
  const db = old.store.database;
  await old.close();
  const path = `${name}/${journalName(0)}`;
  const lines = (files.files.get(path) as string).split('\n');
  // The copy lacks the second change and has the third, and so has the database the first alone.
  files.files.set(path, [lines[0], lines[1], lines[3], ''].join('\n'));
  await db.open();
  await db.transaction('rw', db.tables, async () => {
    for (const change of await db.changes.toArray()) {
      if (change.seq === 1) continue;
      await db.changes.delete(change.id);
      await db.risk.delete(change.edits[0]?.id ?? '');
    }
    const clock = (await db.meta.get('clock'))?.value as { seen: Record<string, number>; device: string };
    await db.meta.put({ key: 'clock', value: { ...clock, seen: { [clock.device]: 1 }, logical: 1 } });
  });
  db.close();

  const again = await openReady({ name, files });
  await until(() => again.store.recovery.get() !== null);
  expect(again.store.recovery.get()).toEqual({ kind: 'behind' });
  expect(await again.store.run({ command: 'x', label: 'x' }, [])).toMatchObject({ ok: false, problem: { reason: 'behind' } });
  expect(await again.store.goOnAsItIs()).toEqual({ ok: true, value: null });
  await addRisk(again.store, 'Four');
  expect(await riskTitles(again.store)).toEqual(['Four', 'One']);
});

test('a full journal is closed by a verified snapshot, and older changes are folded into it', async () => {
  const files = memoryFiles();
  const { name, store, close } = await openReady({ files });
  await store.run({ command: 'x', label: 'Settings' }, [createEdit('settings', { ...nouns.settings.create(settingsId), keepChangesDays: 30 })]);
  const db = store.database;
  const risk = await addRisk(store, 'Typed long ago');
  await db.changes.toCollection().modify((row) => Object.assign(row, { wall: '2020-01-01T00:00:00.000Z' }));
  const long = 'words '.repeat(16_000);
  for (let index = 0; index < 225; index++)
    await store.run({ command: 'x', label: 'Typing' }, (reader) =>
      reader.get('risk', risk.id).then((now) => setEdits('risk', now ?? risk, { cause: index > 205 ? long + index : String(index) })),
    );
  await until(() => store.saving.get().kind === 'copied' && files.files.has(`${name}/state-000001.snapshot`));
  expect([...files.files.keys()].filter((file) => file.endsWith('.journal'))).toHaveLength(2);
  expect(await db.changes.filter((row) => row.wall < '2021').count()).toBe(0);
  expect(await db.changes.count()).toBeGreaterThanOrEqual(200);
  await close();

  await emptyDatabase(name);
  const lost = await openStore({ name, files });
  expect(lost.state === 'lost' && (await lost.restore())).toEqual({ ok: true, value: null });
  const again = await openReady({ name, files });
  expect((await again.store.read((reader) => reader.get('risk', risk.id)))?.cause).toBe(`${long}224`);
});

test('a database is removed whole, and then is a fresh start', async () => {
  const { name, store, close } = await openReady();
  await addRisk(store, 'One');
  await close();
  await removeDatabase({ name });
  expect(await getBridge().listStoreFiles(name)).toEqual([]);
  const again = await openReady({ name });
  expect(await riskTitles(again.store)).toEqual([]);
});
