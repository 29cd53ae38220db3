import { expect, test } from 'vitest';
import { liveFirst, liveRecord, liveTable, readAhead } from '#renderer/data/index.ts';
import { addRisk, memoryFiles, openReady } from './support.ts';

test('what was read ahead is there at once, and follows what is written', async () => {
  const { store } = await openReady({ files: memoryFiles() });
  const risk = await addRisk(store, 'Roof leaks');
  await addRisk(store, 'Bridge closes');
  const first = liveFirst(store, 'risk', { orderBy: 'title', limit: 1 });
  expect(first.get()).toBeUndefined();
  await readAhead([first, liveTable(store, 'risk'), liveRecord(store, 'risk', risk.id), liveRecord(store, 'risk', 'nobody')]);
  expect(first.get()?.map((one) => one.title)).toEqual(['Bridge closes']);
  expect(liveTable(store, 'risk').get()).toHaveLength(2);
  expect(liveRecord(store, 'risk', risk.id).get()?.title).toBe('Roof leaks');
  expect(liveRecord(store, 'risk', 'nobody').get()).toBeNull();
  await addRisk(store, 'Flood');
  expect(liveTable(store, 'risk').get()).toHaveLength(3);
});

test('reading ahead what is there already answers at once', async () => {
  const { store } = await openReady({ files: memoryFiles() });
  await readAhead([liveTable(store, 'risk')]);
  await readAhead([liveTable(store, 'risk')]);
  expect(liveTable(store, 'risk').get()).toEqual([]);
});
