import { expect, test } from 'vitest';
import { setEdits } from '#shared/changes/edits.ts';
import { tableView } from '#renderer/data/views.ts';
import { addRisk, memoryFiles, openReady, riskTitles, until } from './support.ts';

test('a second window reads, says so, follows what the first writes, and takes over when it closes', async () => {
  const files = memoryFiles();
  const first = await openReady({ files });
  const risk = await addRisk(first.store, 'One');
  const second = await openReady({ name: first.name, files });
  expect(second.store.writable).toBe(false);
  expect(second.store.saving.get()).toMatchObject({ kind: 'reading' });
  expect(await second.store.run({ command: 'x', label: 'x' }, setEdits('risk', risk, { title: 'Two' }))).toMatchObject({
    ok: false,
    problem: { reason: 'reading' },
  });

  const live = second.store.live.of('table:risk', tableView(second.store.database, 'risk'));
  const stop = live.subscribe(() => {});
  await until(() => live.get()?.length === 1);
  await first.store.run({ command: 'x', label: 'x' }, setEdits('risk', risk, { title: 'Written in the first' }));
  await until(() => live.get()?.[0]?.title === 'Written in the first');
  stop();

  await first.close();
  await until(() => second.store.writable);
  await addRisk(second.store, 'From the second');
  expect(await riskTitles(second.store)).toEqual(['From the second', 'Written in the first']);
  expect(second.store.saving.get().kind).not.toBe('reading');
  const seqs = (await second.store.database.changes.toArray()).map((change) => change.seq).sort();
  expect(seqs).toEqual([1, 2, 3]);
});

test('commands given at once are stored one after another, in the order given', async () => {
  const { store } = await openReady({ files: memoryFiles() });
  await Promise.all(Array.from({ length: 25 }, (_, index) => addRisk(store, `Risk ${index}`)));
  const changes = await store.database.changes.orderBy('[logical+device]').toArray();
  expect(changes.map((change) => change.label)).toEqual(Array.from({ length: 25 }, (_, index) => `New risk Risk ${index}`));
  expect(changes.map((change) => change.seq)).toEqual(Array.from({ length: 25 }, (_, index) => index + 1));
});
