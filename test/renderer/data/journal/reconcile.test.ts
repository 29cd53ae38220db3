import { expect, test } from 'vitest';
import type { Change } from '#shared/changes/change.ts';
import { deleteEdit } from '#shared/changes/edits.ts';
import { readSealed, sealLine } from '#shared/exchange/lines.ts';
import { journalName, sentinelName } from '#renderer/data/journal/folder.ts';
import type { Store } from '#renderer/data/index.ts';
import { addReport, addRisk, memoryFiles, openReady, putPicture, riskTitles, until } from '../support.ts';

type Files = ReturnType<typeof memoryFiles>;

async function reopened(name: string, files: Files): Promise<Awaited<ReturnType<typeof openReady>>> {
  const opened = await openReady({ name, files });
  await until(() => opened.store.recovery.get() !== null);
  return opened;
}

/** Takes the database back to what it held after its first `count` changes. */
async function rollBack(db: Store['database'], count: number): Promise<void> {
  await db.open();
  await db.transaction('rw', db.tables, async () => {
    for (const change of await db.changes.toArray()) {
      if (change.seq <= count) continue;
      await db.changes.delete(change.id);
      await db.risk.delete(change.edits[0]?.id ?? '');
    }
    const clock = (await db.meta.get('clock'))?.value as { device: string };
    await db.meta.put({ key: 'clock', value: { ...clock, seen: count === 0 ? {} : { [clock.device]: count }, logical: count, wall: null } });
  });
  db.close();
}

/** Writes a journal anew with other values in its lines. */
async function rewrite(files: Files, path: string, alter: (value: { type: string; database?: string; change?: Change }) => unknown): Promise<void> {
  const { values } = await readSealed(files.files.get(path) as string);
  const lines = await Promise.all(values.map((value) => sealLine(alter(value as never))));
  files.files.set(path, lines.join(''));
}

test.each([0, 1, 2, 3])('after the journal lost all but %i of its changes, the log completes it', async (left) => {
  const files = memoryFiles();
  const { name, store, close } = await openReady({ files });
  for (const title of ['One', 'Two', 'Three']) await addRisk(store, title);
  await close();
  const path = `${name}/${journalName(0)}`;
  const whole = files.files.get(path) as string;
  files.files.set(
    path,
    `${whole
      .split('\n')
      .slice(0, 1 + left)
      .join('\n')}\n`,
  );
  const again = await reopened(name, files);
  expect(again.store.recovery.get()).toEqual(left === 3 ? { kind: 'same' } : { kind: 'completed', toDatabase: 0, toJournal: 3 - left, pictures: 0 });
  expect(files.files.get(path)).toBe(whole);
});

test.each([0, 1, 2])('after the database lost all but %i of its changes, the journal completes it', async (left) => {
  const files = memoryFiles();
  const { name, store, close } = await openReady({ files });
  for (const title of ['One', 'Two', 'Three']) await addRisk(store, title);
  await close();
  await rollBack(store.database, left);
  const again = await reopened(name, files);
  expect(again.store.recovery.get()).toEqual({ kind: 'completed', toDatabase: 3 - left, toJournal: 0, pictures: 0 });
  expect(await riskTitles(again.store)).toEqual(['One', 'Three', 'Two']);
  await addRisk(again.store, 'Four');
  const seqs = (await again.store.database.changes.toArray()).map((change) => change.seq).sort();
  expect(seqs).toEqual([1, 2, 3, 4]);
});

test('a picture that only one of them has is completed from the other', async () => {
  const files = memoryFiles();
  const { name, store, close } = await openReady({ files });
  const hashes = [await putPicture(store, 1), await putPicture(store, 2)];
  await addReport(store, 'Depot', ...hashes);
  await until(() => store.saving.get().kind === 'copied');
  await close();
  await store.database.open();
  await Promise.all([store.database.blobs.delete(hashes[0] ?? ''), store.database.blobBytes.delete(hashes[0] ?? '')]);
  store.database.close();
  files.files.delete(`${name}/blob-${hashes[1]}.json`);
  const again = await reopened(name, files);
  expect(again.store.recovery.get()).toEqual({ kind: 'completed', toDatabase: 0, toJournal: 0, pictures: 1 });
  expect((await again.store.readBlob(hashes[0] ?? ''))?.bytes).toEqual(new Uint8Array([1]));
  await until(() => files.files.has(`${name}/blob-${hashes[1]}.json`));
});

test('a database older than the snapshot is restored whole from it and the journal after it', async () => {
  const files = memoryFiles();
  const { name, store, close } = await openReady({ files });
  await addRisk(store, 'One');
  await store.goOnAsItIs();
  await addRisk(store, 'Two');
  await close();
  await rollBack(store.database, 0);
  const again = await reopened(name, files);
  expect(again.store.recovery.get()).toEqual({ kind: 'behind' });
  expect(await again.store.restoreNewest()).toEqual({ ok: true, value: null });
  expect(again.store.recovery.get()).toEqual({ kind: 'same' });
  expect(await riskTitles(again.store)).toEqual(['One', 'Two']);
  await addRisk(again.store, 'Three');
});

test('files that are missing, of another database, or that went on without this one are begun anew, and said', async () => {
  const files = memoryFiles();
  const { name, store, close } = await openReady({ files });
  await addRisk(store, 'One');
  await close();
  const path = `${name}/${journalName(0)}`;
  const whole = files.files.get(path) as string;

  await rewrite(files, path, (value) => (value.change ? { ...value, change: { ...value.change, id: 'aaaaaaaaaaaaaaaaaaaa' } } : value));
  const forked = await reopened(name, files);
  expect(forked.store.recovery.get()).toEqual({ kind: 'renewed', why: 'forked' });
  await forked.close();

  files.files.clear();
  files.files.set(path, whole);
  await rewrite(files, path, (value) => (value.database ? { ...value, database: 'aaaaaaaaaaaaaaaaaaaa' } : value));
  const other = await reopened(name, files);
  expect(other.store.recovery.get()).toEqual({ kind: 'renewed', why: 'other' });
  await other.close();

  files.files.clear();
  const missing = await reopened(name, files);
  expect(missing.store.recovery.get()).toEqual({ kind: 'renewed', why: 'missing' });
  expect(await riskTitles(missing.store)).toEqual(['One']);
  await missing.close();

  files.files.clear();
  files.files.set(path, 'not a journal');
  const damaged = await reopened(name, files);
  expect(damaged.store.recovery.get()).toEqual({ kind: 'renewed', why: 'damaged' });
});

test.each([0, 1])('a database that kept its log and lost all but %i of its rows is noticed, and comes back', async (left) => {
  const files = memoryFiles();
  const { name, store, close } = await openReady({ files });
  for (const title of ['One', 'Two', 'Three']) await addRisk(store, title);
  await close();
  await store.database.open();
  const ids = (await store.database.risk.toArray()).map((risk) => risk.id);
  await store.database.risk.bulkDelete(ids.slice(left));
  store.database.close();
  const again = await reopened(name, files);
  expect(again.store.recovery.get()).toEqual({ kind: 'behind' });
  expect(await again.store.run({ command: 'x', label: 'x' }, [])).toMatchObject({ ok: false, problem: { reason: 'behind' } });
  expect(await again.store.restoreNewest()).toEqual({ ok: true, value: null });
  expect(await riskTitles(again.store)).toEqual(['One', 'Three', 'Two']);
});

test('rows that were deleted by hand are not missed, also where the window was killed before all was noted', async () => {
  const files = memoryFiles();
  const { name, store, close } = await openReady({ files });
  const risk = await addRisk(store, 'One');
  await close();
  const noted = files.files.get(`${name}/${sentinelName}`) as string;
  const second = await reopened(name, files);
  await second.store.run({ command: 'risk.delete', label: 'Delete risk' }, [deleteEdit('risk', risk)]);
  await second.close();
  const third = await reopened(name, files);
  expect(third.store.recovery.get()).toEqual({ kind: 'same' });
  await third.close();
  files.files.set(`${name}/${sentinelName}`, noted);
  const fourth = await reopened(name, files);
  expect(fourth.store.recovery.get()).toEqual({ kind: 'same' });
  expect(await riskTitles(fourth.store)).toEqual([]);
});
