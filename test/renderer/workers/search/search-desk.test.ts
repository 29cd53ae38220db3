import { expect, test } from 'vitest';
import { newId } from '#shared/base/ids.ts';
import { createEdit, deleteEdit, insertItem, setEdits } from '#shared/changes/edits.ts';
import { nouns } from '#shared/domain/nouns.ts';
import { settings, settingsId } from '#shared/domain/settings.ts';
import type { Edits, Store } from '#renderer/data/index.ts';
import { createSearchDesk } from '#renderer/workers/search/search-desk.ts';
import { openStoredRows } from '#renderer/workers/search/stored-rows.ts';
import { openReady } from '#test/renderer/data/support.ts';

const query = { kind: null, programme: null, limit: 10 } as const;

async function write(store: Store, edits: Edits) {
  const result = await store.run({ command: 'test', label: 'Test' }, edits);
  if (!result.ok) throw new Error(result.problem.message);
}

/** A desk over a store, told of commits as the page tells its worker. */
async function openDesk() {
  const { store } = await openReady();
  const stored = openStoredRows(store.database.name);
  const desk = createSearchDesk(stored);
  let last = Promise.resolve();
  store.live
    .of('search', {
      read: async () => 0,
      follow: (count, { records, blocks }) => {
        last = last.then(() => desk.follow({ records, blocks }));
        return count;
      },
    })
    .subscribe(() => {});
  const found = async (words: string) => {
    await last;
    const { hits } = await desk.find({ ...query, words });
    return hits.map((hit) => `${hit.title.map((piece) => piece.text).join('')}${hit.where ? ` @ ${hit.where}` : ''}`);
  };
  return { store, desk, stored, found };
}

test('what is stored is read once, and followed change by change', async () => {
  const { store, desk, found } = await openDesk();
  const risk = { ...nouns.risk.create(newId()), title: 'Flood', cause: 'Old gates' };
  await write(store, [createEdit('risk', risk)]);
  await desk.read(() => {});
  expect(await found('gates')).toEqual(['Flood @ Cause']);
  await write(store, setEdits('risk', risk, { cause: 'Old pumps' }));
  expect(await found('gates')).toEqual([]);
  expect(await found('pumps')).toEqual(['Flood @ Cause']);
  await write(store, [deleteEdit('risk', { ...risk, cause: 'Old pumps' })]);
  expect(await found('pumps')).toEqual([]);
});

test('a person who is renamed is found under the new name wherever they are named, one who went as removed', async () => {
  const { store, desk, found } = await openDesk();
  const person = { ...nouns.person.create(newId()), name: 'Ada Pell' };
  const risk = { ...nouns.risk.create(newId()), title: 'Flood', owner: person.id };
  await write(store, [createEdit('person', person), createEdit('risk', risk)]);
  await desk.read(() => {});
  expect(await found('pell')).toEqual(['Ada Pell', 'Flood @ Owner']);
  await write(store, setEdits('person', person, { name: 'Ada Quill' }));
  expect(await found('pell')).toEqual([]);
  expect(await found('quill')).toEqual(['Ada Quill', 'Flood @ Owner']);
  await write(store, [deleteEdit('person', { ...person, name: 'Ada Quill' })]);
  expect(await found('quill')).toEqual([]);
  expect(await found('removed person')).toEqual(['Flood @ Owner']);
  await write(store, [createEdit('person', person)]);
  expect(await found('pell')).toEqual(['Ada Pell', 'Flood @ Owner']);
});

test('the words of a report are found in its paragraphs, under the heading they stand under', async () => {
  const { store, desk, found } = await openDesk();
  const report = { ...nouns.report.create(newId()), title: 'Progress of the library' };
  const block = { id: newId(), place: 'V', slot: 'section:purpose', type: 'paragraph', numbered: true, text: [{ text: 'Shelves were bought.' }] };
  await write(store, [createEdit('report', report), insertItem('report', report.id, 'blocks', block)]);
  await desk.read(() => {});
  expect(await found('shelves')).toEqual(['Progress of the library @ Purpose of the Report']);
  expect(await found('library shelves')).toEqual(['Progress of the library @ Purpose of the Report']);
  const blocks = async (words: string) => (await desk.find({ ...query, words })).hits.map((hit) => hit.block);
  expect([await blocks('shelves'), await blocks('progress')]).toEqual([[block.id], [null]]);
  await write(store, [insertItem('report', report.id, 'blocks', { ...block, id: newId(), place: 'W', text: [{ text: 'Lamps too.' }] } as never)]);
  expect(await found('lamps')).toHaveLength(1);
});

test('what is written while it reads is not lost', async () => {
  const { store, desk, found } = await openDesk();
  const risks = Array.from({ length: 2_500 }, (_, number) => ({ ...nouns.risk.create(newId()), title: `Risk ${number}` }));
  await write(
    store,
    risks.map((risk) => createEdit('risk', risk)),
  );
  const first = risks[0];
  if (!first) throw new Error('no risk');
  let written: Promise<void> | null = null;
  await desk.read(() => {
    written ??= write(store, setEdits('risk', first, { cause: 'Thunder' }));
  });
  await written;
  expect(await found('thunder')).toEqual(['Risk 0 @ Cause']);
  expect((await desk.find({ ...query, words: 'risk' })).total).toBe(2_500);
});

test('the council’s own words for stages are searched', async () => {
  const { store, desk, found } = await openDesk();
  const council = { ...settings.create(settingsId), stages: [{ value: 'proposed', label: 'On the drawing board' }] };
  await write(store, [createEdit('project', { ...nouns.project.create(newId()), title: 'Library' })]);
  const there = await store.read((reader) => reader.get('settings', settingsId));
  await write(store, there ? setEdits('settings', there, { stages: council.stages }) : [createEdit('settings', council)]);
  await desk.read(() => {});
  expect(await found('drawing board')).toEqual(['Library @ Stage']);
});

test('a database that is not there reads as empty, and none is made', async () => {
  const name = `boardpack-test-${newId()}`;
  const stored = openStoredRows(name);
  let count = 0;
  await stored.each('risk', (rows) => (count += rows.length));
  expect(count).toBe(0);
  expect((await stored.get(new Map([['risk', ['x']]]))).size).toBe(0);
  expect((await indexedDB.databases()).map((one) => one.name)).not.toContain(name);
});
