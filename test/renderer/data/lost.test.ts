import { expect, onTestFinished, test } from 'vitest';
import { databaseName } from '#renderer/data/database.ts';
import { openStore } from '#renderer/data/index.ts';
import { sentinelName } from '#renderer/data/journal/folder.ts';
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
