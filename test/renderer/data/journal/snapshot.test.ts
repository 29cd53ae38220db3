import { expect, test } from 'vitest';
import { readSealed, sealLine } from '#shared/exchange/lines.ts';
import { createEdit } from '#shared/changes/edits.ts';
import { newId } from '#shared/base/ids.ts';
import { nouns } from '#shared/domain/nouns.ts';
import { settings, settingsId } from '#shared/domain/settings.ts';
import { folderOf } from '#renderer/data/journal/folder.ts';
import { gather } from '#renderer/data/journal/gather.ts';
import { linesOfGathered, readSnapshot, writeVerified } from '#renderer/data/journal/snapshot.ts';
import { readWhole } from '#renderer/data/whole.ts';
import { addReport, addRisk, memoryFiles, openReady, putPicture } from '../support.ts';

async function* lines(count: number): AsyncGenerator<string> {
  for (let index = 0; index < count; index++) yield await sealLine({ index, words: '£ – “é” 🏛 '.repeat(30) });
}

test('what was gathered page by page reads back as what the database holds', async () => {
  const files = memoryFiles();
  const { name, store } = await openReady({ files });
  const risks = Array.from({ length: 450 }, (_, index) => createEdit('risk', { ...nouns.risk.create(newId()), title: `Risk ${index}` }));
  await store.run({ command: 'import', label: 'Import' }, risks);
  await addReport(store, 'With a picture', await putPicture(store, 1, 2, 3));
  const unused = await putPicture(store, 4, 5);
  const folder = folderOf(files, name);
  await writeVerified(folder, 'state-000099.snapshot', linesOfGathered(await gather(store.database, { folds: false, unplaced: new Set() })));
  const read = await readSnapshot(folder, 'state-000099.snapshot');
  const whole = await readWhole(store.database);
  expect(read).toEqual({ ok: true, value: { ...whole, made: expect.any(String), blobs: whole.blobs.filter(({ hash }) => hash !== unused) } });
  expect(whole.blobs.map(({ hash }) => hash)).toContain(unused);
});

test('changes older than the council keeps are folded away, the last two hundred never', async () => {
  const { store } = await openReady({ files: memoryFiles() });
  for (let index = 0; index < 220; index++) await addRisk(store, `Risk ${index}`);
  await store.run({ command: 'settings', label: 'Keep a day' }, [createEdit('settings', { ...settings.create(settingsId), keepChangesDays: 1 })]);
  const changes = await store.database.changes.orderBy('[logical+device]').toArray();
  const old = changes.slice(0, 30).map(({ id }) => id);
  for (const id of old) await store.database.changes.update(id, { wall: '2020-01-01T00:00:00.000Z' });
  const gathered = await gather(store.database, { folds: true, unplaced: new Set() });
  expect([...gathered.folded].sort()).toEqual(old.slice(0, changes.length - 200).sort());
  expect(gathered.head.counts['changes']).toBe(200);
  expect((await gather(store.database, { folds: false, unplaced: new Set() })).folded).toEqual([]);
});

test('what is written meanwhile is in it with its change, or not at all', async () => {
  const { store } = await openReady({ files: memoryFiles() });
  const risks = Array.from({ length: 1_000 }, (_, index) => createEdit('risk', { ...nouns.risk.create(newId()), title: `Risk ${index}` }));
  await store.run({ command: 'import', label: 'Import' }, risks);
  const before = await store.database.changes.count();
  let gathering = true;
  const gathered = gather(store.database, { folds: false, unplaced: new Set() }).finally(() => {
    gathering = false;
  });
  let written = 0;
  for (; gathering && written < 10; written++) await addRisk(store, 'Meanwhile');
  const { head } = await gathered;
  expect(written).toBeGreaterThan(1);
  expect(head.counts['risk']).toBe(1_000 + (head.counts['changes'] ?? 0) - before);
  expect(Object.values(head.seen).reduce((sum, seq) => sum + seq, 0)).toBe(head.counts['changes']);
});

test('many pieces with signs of many bytes come back as they were written', async () => {
  const files = memoryFiles();
  await writeVerified(folderOf(files, 'main'), 'state-000001.snapshot', lines(6_000));
  const text = files.files.get('main/state-000001.snapshot') ?? '';
  expect(text.length).toBeGreaterThan(2_000_000);
  expect(await readSealed(text)).toMatchObject({ damage: null, values: { length: 6_000 } });
});

test.each([
  ['a letter differs', (text: string) => text.replace('"index":2,', '"index":3,')],
  ['a line is missing', (text: string) => text.slice(text.indexOf('\n') + 1)],
  ['the end is missing', (text: string) => text.slice(0, -1000)],
  ['it holds more', (text: string) => `${text}more`],
])('a file in which %s is not taken for written', async (_what, alter) => {
  const files = memoryFiles();
  const folder = folderOf(files, 'main');
  const altering = {
    ...folder,
    writePiece: async (name: string, text: string, at: 'first' | 'between' | 'last') => {
      await folder.writePiece(name, text, at);
      if (at === 'last') files.files.set(`main/${name}`, alter(files.files.get(`main/${name}`) ?? ''));
    },
  };
  await expect(writeVerified(altering, 'state-000001.snapshot', lines(5))).rejects.toThrow('not read back');
});
