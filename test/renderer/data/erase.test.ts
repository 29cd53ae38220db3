import { expect, test } from 'vitest';
import { newId } from '#shared/base/ids.ts';
import { createEdit, insertItem, setEdits } from '#shared/changes/edits.ts';
import { nouns } from '#shared/domain/nouns.ts';
import { addRisk, memoryFiles, openReady, riskTitles, until } from './support.ts';

/** Everything that a store keeps, as text. */
async function everything(store: Awaited<ReturnType<typeof openReady>>['store'], files: ReadonlyMap<string, string>): Promise<string> {
  const tables = await Promise.all(store.database.tables.map((table) => table.toArray()));
  return JSON.stringify(tables) + [...files.values()].join('');
}

test('what is erased for good is in no row, log, file or picture, and undo says why not', async () => {
  const files = memoryFiles();
  const { name, store, close } = await openReady({ files });
  const secret = await addRisk(store, 'Zebedee');
  await addRisk(store, 'Kept');
  const edited = await store.run({ command: 'risk.edit', label: 'Edit Zebedee' }, setEdits('risk', secret, { cause: 'Zebedee again' }));
  await until(() => [...files.files.values()].join('').includes('Zebedee again'));

  expect(await store.erase('risk', secret.id)).toEqual({ ok: true, value: null });
  expect(await everything(store, files.files)).not.toContain('Zebedee');
  expect(await riskTitles(store)).toEqual(['Kept']);
  expect(await store.undo(edited.ok && edited.value ? edited.value.id : '')).toMatchObject({ ok: false, problem: { reason: 'erased' } });
  expect((await store.database.changes.toArray()).map((change) => change.command)).toContain('erase');
  await close();

  const again = await openReady({ name, files });
  await until(() => again.store.recovery.get() !== null);
  expect(again.store.recovery.get()).toEqual({ kind: 'same' });
  expect(await riskTitles(again.store)).toEqual(['Kept']);
});

test('a report goes with its text and with pictures that nothing else shows; others keep theirs', async () => {
  const files = memoryFiles();
  const { store } = await openReady({ files });
  const [own, shared] = await Promise.all([store.putBlob(new Uint8Array([1]), 'image/png'), store.putBlob(new Uint8Array([2]), 'image/png')]);
  const hashes = [own.ok ? own.value : '', shared.ok ? shared.value : ''] as const;
  const picture = (blob: string, place: string) =>
    ({ id: newId(), place, slot: 'section:purpose', type: 'picture', blob, mediaType: 'image/png', width: 1, height: 1, share: 1, alt: 'A dot', caption: '' }) as const;
  const [gone, stays] = [nouns.report.create(newId()), nouns.report.create(newId())];
  await store.run({ command: 'x', label: 'Reports' }, [
    createEdit('report', gone), insertItem('report', gone.id, 'blocks', picture(hashes[0], 'V')), insertItem('report', gone.id, 'blocks', picture(hashes[1], 'W')),
    createEdit('report', stays), insertItem('report', stays.id, 'blocks', picture(hashes[1], 'V')),
  ]);
  await until(() => [...files.files.keys()].some((file) => file.includes(hashes[0])));
  expect(await store.erase('report', gone.id)).toEqual({ ok: true, value: null });
  expect(await store.readBlob(hashes[0])).toBeNull();
  expect(await store.readBlob(hashes[1])).not.toBeNull();
  expect([...files.files.keys()].filter((file) => file.includes('blob-'))).toHaveLength(1);
  expect(await store.database.blocks.count()).toBe(1);
});

test('an erased person is in no change as its author, and nobody points at them', async () => {
  const files = memoryFiles();
  const { store } = await openReady({ files });
  const person = { ...nouns.person.create(newId()), name: 'Zebedee Quick' };
  const settings = { ...nouns.settings.create('settings2council3444'), me: person.id };
  await store.run({ command: 'x', label: 'First start' }, [createEdit('person', person), createEdit('settings', settings)]);
  const project = { ...nouns.project.create(newId()), lead: person.id, team: [person.id] };
  await store.run({ command: 'x', label: 'New project' }, [createEdit('project', project)]);
  expect(await store.erase('person', person.id)).toEqual({ ok: true, value: null });
  expect(await everything(store, files.files)).not.toContain('Zebedee');
  expect(await store.read((reader) => reader.get('project', project.id))).toMatchObject({ lead: null, team: [] });
  expect(await store.erase('settings', settings.id)).toMatchObject({ ok: false, problem: { reason: 'needed' } });
});
