import Dexie from 'dexie';
import { expect, test } from 'vitest';
import { BridgeRefused } from '#shared/bridge/refused.ts';
import { databaseName, databaseVersions } from '#renderer/data/database.ts';
import { openingMessage, Refused, storageRefusal } from '#renderer/data/storage-error.ts';
import { addRisk, memoryFiles, openReady } from './support.ts';

test.each([
  [new Dexie.AbortError('Transaction aborted', new DOMException('', 'QuotaExceededError')), 'storage-full'],
  [new DOMException('Internal error: FILE_ERROR_NO_SPACE', 'UnknownError'), 'storage-full'],
  [new Error('The transaction timed out'), 'storage-slow'],
  [new Dexie.DatabaseClosedError('Database has been closed'), 'storage-closed'],
  [new Error('something else'), 'storage-failed'],
  [new Refused('built-on', 'Because.'), 'built-on'],
  [new BridgeRefused({ reason: 'disk-full', message: 'No room.' }), 'disk-full'],
])('%s is told as what it is', (error, reason) => {
  const { problem } = storageRefusal(error);
  expect(problem.reason).toBe(reason);
  if (reason.startsWith('storage-')) expect(problem.message).toContain('Everything saved before is safe');
});

test('an opening that fails says that nothing was changed', () => {
  expect(openingMessage(new DOMException('Internal error opening backing store', 'UnknownError'))).toContain('Nothing was changed');
  expect(openingMessage(new DOMException('', 'QuotaExceededError'))).toContain('no room left');
  expect(openingMessage(new Refused('newer', 'Newer.'))).toBe('Newer.');
});

test('a window whose database a newer version takes over says so, and loses nothing', async () => {
  const { name, store } = await openReady({ files: memoryFiles() });
  await addRisk(store, 'One');
  const newer = new Dexie(databaseName(name));
  newer.version(databaseVersions.length + 1).stores({ ...databaseVersions[0], later: 'id' });
  await newer.open();
  expect(await store.run({ command: 'x', label: 'x' }, [{ op: 'delete', kind: 'risk', id: 'aaaaaaaaaaaaaaaaaaaa', before: {} }])).toMatchObject({
    ok: false,
    problem: { reason: 'storage-closed' },
  });
  expect(await newer.table('risk').count()).toBe(1);
  newer.close();
});
