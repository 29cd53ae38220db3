import { expect, onTestFinished, test } from 'vitest';
import { createEdit, setEdits } from '#shared/changes/edits.ts';
import { nouns } from '#shared/domain/nouns.ts';
import { settingsId } from '#shared/domain/settings.ts';
import { databaseName } from '#renderer/data/database.ts';
import { openStore, removeDatabase } from '#renderer/data/index.ts';
import { journalName, sentinelName } from '#renderer/data/journal/folder.ts';
import { getBridge } from '#renderer/platform/index.ts';
import { addReport, addRisk, emptyDatabase, memoryFiles, openReady, putPicture, riskTitles, until } from './support.ts';

test('IndexedDB emptied under the origin-private file system is never shown as a fresh start, and comes back whole', async () => {
  const { name, store, close } = await openReady();
  await addRisk(store, 'Flood');
  await addRisk(store, 'Fire');
  const picture = await putPicture(store, 1, 2, 3);
  await addReport(store, 'Depot', picture);
  await close();
  expect((await getBridge().listStoreFiles(name)).map((file) => file.name)).toContain(sentinelName);

  await emptyDatabase(name);
  const lost = await openStore({ name });
  if (lost.state !== 'lost') throw new Error(lost.state);
  expect(lost.found?.counts['risk']).toBe(2);
  expect(lost.expected?.['risk']).toBe(2);
  expect(await lost.restore()).toEqual({ ok: true, value: null });

  expect(await lost.startEmpty()).toMatchObject({ ok: false, problem: { reason: 'mended' } });

  const again = await openReady({ name });
  expect(await riskTitles(again.store)).toEqual(['Fire', 'Flood']);
  expect(await again.store.readBlob(picture)).toEqual({ bytes: new Uint8Array([1, 2, 3]), mediaType: 'image/png' });
  await addRisk(again.store, 'Frost');
  await again.close();
  await emptyDatabase(name);
  const twice = await openStore({ name });
  expect(twice).toMatchObject({ state: 'lost', found: { counts: { risk: 3 } } });
});

/** Makes the browser refuse to open one database, as it does where its files are damaged, until the database is deleted. */
function refuseOpening(name: string, message = 'Internal error opening backing store for indexedDB.open.'): () => void {
  const { open, deleteDatabase } = IDBFactory.prototype;
  const mend = () => void Object.assign(IDBFactory.prototype, { open, deleteDatabase });
  onTestFinished(mend);
  IDBFactory.prototype.open = function (this: IDBFactory, ...args: Parameters<IDBFactory['open']>) {
    if (args[0] === databaseName(name)) throw new DOMException(message, 'UnknownError');
    return open.apply(this, args);
  };
  IDBFactory.prototype.deleteDatabase = function (this: IDBFactory, ...args: Parameters<IDBFactory['deleteDatabase']>) {
    mend();
    return deleteDatabase.apply(this, args);
  };
  return mend;
}

test('a database that the browser refuses to open is put back from its second copy, and only if it still refuses', async () => {
  const files = memoryFiles();
  const { name, store, close } = await openReady({ files });
  await addRisk(store, 'Flood');
  const picture = await putPicture(store, 1, 2, 3);
  await addReport(store, 'Depot', picture);
  await until(() => store.saving.get().kind === 'copied');
  await close();

  const mend = refuseOpening(name);
  const first = await openStore({ name, files });
  if (first.state !== 'lost') throw new Error(first.state);
  expect(first).toMatchObject({ message: expect.stringContaining('cannot be opened'), found: { counts: { risk: 1, report: 1 } } });
  mend();
  expect(await first.restore()).toMatchObject({ ok: false, problem: { reason: 'mended' } });
  const same = await openReady({ name, files });
  expect(await riskTitles(same.store)).toEqual(['Flood']);
  await same.close();

  refuseOpening(name);
  const second = await openStore({ name, files });
  if (second.state !== 'lost') throw new Error(second.state);
  expect(await second.restore()).toEqual({ ok: true, value: null });
  const again = await openReady({ name, files });
  expect(await riskTitles(again.store)).toEqual(['Flood']);
  expect((await again.store.readBlob(picture))?.bytes).toEqual(new Uint8Array([1, 2, 3]));
  await addRisk(again.store, 'Frost');
});

test('a database that cannot be opened is left alone where nothing would bring it back, or the disk is only full', async () => {
  const files = memoryFiles();
  const { name, store, close } = await openReady({ files });
  await addRisk(store, 'Flood');
  await close();
  const mend = refuseOpening(name, 'FILE_ERROR_NO_SPACE');
  expect(await openStore({ name, files })).toMatchObject({ state: 'failed', message: expect.stringContaining('no room left') });
  mend();
  const mendAgain = refuseOpening(name);
  expect(await openStore({ name, files: memoryFiles() })).toMatchObject({ state: 'failed', message: expect.stringContaining('Nothing was changed') });
  mendAgain();
  expect(await riskTitles((await openReady({ name, files })).store)).toEqual(['Flood']);
});

test('starting empty after a loss keeps the second copy, which can be gone back to', async () => {
  const { name, store, close } = await openReady();
  await addRisk(store, 'Flood');
  await close();
  await emptyDatabase(name);
  const lost = await openStore({ name });
  if (lost.state !== 'lost') throw new Error(lost.state);
  await lost.startEmpty();

  const again = await openReady({ name });
  expect(await riskTitles(again.store)).toEqual([]);
  await addRisk(again.store, 'Drought');
  const copies = await again.store.copies();
  const kept = copies.find((copy) => copy.isBeforeRestore);
  expect(kept?.counts['risk']).toBe(1);
  expect(await again.store.restoreCopy(kept?.name ?? '')).toEqual({ ok: true, value: null });
  expect(await riskTitles(again.store)).toEqual(['Flood']);
  expect(await again.store.restoreCopy((await again.store.copies()).find((copy) => copy.isBeforeRestore)?.name ?? '')).toMatchObject({ ok: true });
  expect(await riskTitles(again.store)).toEqual(['Drought']);
});

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

test('where the newest snapshot is damaged, the one before and both journals bring back the same', async () => {
  const files = memoryFiles();
  const { name, store, close } = await openReady({ files });
  await addRisk(store, 'One');
  await addRisk(store, 'Two');
  await store.goOnAsItIs();
  await addRisk(store, 'Three');
  await close();
  const newest = [...files.files.keys()]
    .filter((file) => file.includes('state-'))
    .sort()
    .pop() as string;
  files.files.set(newest, (files.files.get(newest) as string).replace('Two', 'Tow'));
  await emptyDatabase(name);
  const lost = await openStore({ name, files });
  expect(lost).toMatchObject({ state: 'lost', found: { counts: { risk: 3 } } });
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
