import Dexie from 'dexie';
import { expect, test } from 'vitest';
import { changeFormat } from '#shared/changes/change.ts';
import { recordFormats } from '#shared/changes/formats.ts';
import { type Kind, kinds } from '#shared/domain/noun.ts';
import { recordFaults } from '#shared/domain/schemas.ts';
import { databaseName, databaseVersions, declareDatabase } from '#renderer/data/database.ts';
import { openStore } from '#renderer/data/index.ts';
import first from '../../fixtures/changes/log-format-1.json?raw';
import second from '../../fixtures/changes/log-format-2.json?raw';
import third from '../../fixtures/changes/log-format-3.json?raw';
import fourth from '../../fixtures/changes/log-format-4.json?raw';
import { memoryFiles, newTestName, openReady } from './support.ts';

type Row = { readonly id: string };
type Log = {
  readonly changes: readonly { readonly id: string; readonly format: number }[];
  readonly chunks: readonly object[];
  readonly rows: Partial<Record<Kind, readonly Row[]>>;
  readonly records: Partial<Record<Kind, readonly Row[]>>;
  readonly blocks: readonly object[];
};

/** What a database of each version held, the first at 0, and the formats of its records. */
const held = [first, second, third, fourth].map((text) => JSON.parse(text) as Log);
const versions = databaseVersions.map((_, index) => index + 1);

test.each(versions)('a database of version %i opens in today’s with everything it held', async (version) => {
  const name = newTestName();
  const log = held[version - 1] as Log;
  const older = declareDatabase(name, 'default', version);
  await older.open();
  for (const kind of kinds) if (log.rows[kind]?.length) await older.table(kind).bulkAdd(log.rows[kind]);
  await older.table('blocks').bulkAdd(log.blocks);
  await older.table('changes').bulkAdd(log.changes.map((one) => ({ ...one, touches: [] })));
  await older.table('chunks').bulkAdd(log.chunks.map((one) => ({ ...one, touches: [] })));
  await older.table('meta').bulkAdd([
    { key: 'database', value: 'fixturedatabaseaaaaa' },
    { key: 'clock', value: { device: 'fixturedeviceaaaaaaa', seen: {}, logical: 0, wall: null } },
    { key: 'formats', value: recordFormats[version] },
  ]);
  older.close();

  const { store } = await openReady({ name, files: memoryFiles() });
  expect(store.database.verno).toBe(databaseVersions.length);
  for (const kind of kinds) {
    const rows = await store.read((reader) => reader.all(kind));
    expect(rows).toHaveLength(log.records[kind]?.length ?? 0);
    expect(rows).toEqual(expect.arrayContaining([...(log.records[kind] ?? [])]));
  }
  expect(await store.database.blocks.count()).toBe(log.blocks.length);
  for (const change of await store.database.changes.toArray()) {
    expect(change.format).toBe(changeFormat);
    for (const edit of change.edits) if (edit.op === 'create') expect(recordFaults(edit.kind, edit.value)).toEqual([]);
  }
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
