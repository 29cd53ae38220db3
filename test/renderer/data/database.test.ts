import Dexie from 'dexie';
import { expect, test } from 'vitest';
import { type Kind, kinds } from '#shared/domain/noun.ts';
import { databaseName, databaseVersions, declareDatabase } from '#renderer/data/database.ts';
import { openStore } from '#renderer/data/index.ts';
import stored from '../../fixtures/changes/log-format-1.json?raw';
import { memoryFiles, newTestName, openReady } from './support.ts';

const log = JSON.parse(stored) as { readonly records: Record<Kind, readonly { readonly id: string }[]>; readonly blocks: readonly object[] };
const versions = databaseVersions.map((_, index) => index + 1);

test.each(versions)('a database of version %i opens in today’s with everything it held', async (version) => {
  const name = newTestName();
  const older = declareDatabase(name, 'default', version);
  await older.open();
  for (const kind of kinds) await older.table(kind).bulkAdd(log.records[kind]);
  await older.table('blocks').bulkAdd(log.blocks);
  await older.table('meta').bulkAdd([
    { key: 'database', value: 'fixturedatabaseaaaaa' },
    { key: 'clock', value: { device: 'fixturedeviceaaaaaaa', seen: {}, logical: 0, wall: null } },
  ]);
  older.close();

  const { store } = await openReady({ name, files: memoryFiles() });
  expect(store.database.verno).toBe(databaseVersions.length);
  for (const kind of kinds) {
    const rows = await store.read((reader) => reader.all(kind));
    expect(rows).toHaveLength(log.records[kind].length);
    expect(rows).toEqual(expect.arrayContaining([...log.records[kind]]));
  }
  expect(await store.database.blocks.count()).toBe(log.blocks.length);
});

test('a database that a newer version wrote is not opened, and stays as it is', async () => {
  const name = newTestName();
  const newer = new Dexie(databaseName(name));
  newer.version(databaseVersions.length + 1).stores({ ...databaseVersions[0], later: 'id' });
  await newer.open();
  await newer.table('later').add({ id: 'kept' });
  newer.close();
  expect(await openStore({ name, files: memoryFiles() })).toMatchObject({ state: 'failed', message: expect.stringContaining('newer version') });
  await newer.open();
  expect(await newer.table('later').count()).toBe(1);
  newer.close();
});

test('records in a format that only a newer version knows are not touched', async () => {
  const { name, store, close } = await openReady({ files: memoryFiles() });
  await store.database.table('meta').update('formats', { 'value.risk': 99 });
  await close();
  expect(await openStore({ name, files: memoryFiles() })).toMatchObject({ state: 'failed', message: expect.stringContaining('newer version') });
});
