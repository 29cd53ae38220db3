import { expect, onTestFinished, test, vi } from 'vitest';
import { newId } from '#shared/base/ids.ts';
import { createEdit, insertItem, removeItem, setEdits } from '#shared/changes/edits.ts';
import { nouns } from '#shared/domain/nouns.ts';
import { readBackup } from '#renderer/data/index.ts';
import { getBridge, secondCopy } from '#renderer/platform/index.ts';
import { addReport, addRisk, memoryFiles, openReady, pictureBlock, putPicture, riskTitles, until } from './support.ts';

/** Everything that a store keeps, as text. */
async function everything(store: Awaited<ReturnType<typeof openReady>>['store'], files: ReadonlyMap<string, string>): Promise<string> {
  const tables = await Promise.all(store.database.tables.map((table) => table.toArray()));
  return JSON.stringify(tables) + [...files.values()].join('');
}

function blobFiles(files: ReadonlyMap<string, string>): string[] {
  return [...files.keys()].filter((file) => file.includes('blob-'));
}

/** The text of each store file of a database in the folder of a second copy. */
async function filesIn(folder: FileSystemDirectoryHandle, database: string): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for await (const copy of folder.values()) {
    if (copy.kind !== 'directory') continue;
    for await (const [name, file] of (await copy.getDirectoryHandle(database)).entries())
      if (file.kind === 'file') files.set(name, await (await file.getFile()).text());
  }
  return files;
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
  const [own, shared] = [await putPicture(store, 1), await putPicture(store, 2)];
  const gone = await addReport(store, 'Goes', own, shared);
  await addReport(store, 'Stays', shared);
  await until(() => [...files.files.keys()].some((file) => file.includes(own)));
  expect(await store.erase('report', gone.id)).toEqual({ ok: true, value: null });
  expect(await store.readBlob(own)).toBeNull();
  expect(await store.readBlob(shared)).not.toBeNull();
  expect(blobFiles(files.files)).toHaveLength(1);
  expect(await store.database.blocks.count()).toBe(1);

  // The same picture again is a new picture: it is copied again.
  expect(await putPicture(store, 1)).toBe(own);
  await addReport(store, 'Again', own);
  await until(() => store.saving.get().kind === 'copied');
  expect(blobFiles(files.files).join()).toContain(own);
});

test('a picture that only steps long folded away named goes too; one about to be inserted stays', async () => {
  const files = memoryFiles();
  const { name, store, close } = await openReady({ files });
  const [old, next] = [await putPicture(store, 1), await putPicture(store, 2)];
  const report = await addReport(store, 'Depot', old);
  await store.run({ command: 'x', label: 'x' }, async (reader) =>
    (await reader.blocks(report.id)).map((block) => removeItem('report', report.id, 'blocks', block)),
  );
  await store.database.changes.filter((change) => JSON.stringify(change).includes(old)).delete();
  const secret = await addRisk(store, 'Zebedee');
  expect(await store.erase('risk', secret.id)).toEqual({ ok: true, value: null });
  expect(await store.readBlob(old)).toBeNull();
  expect(await everything(store, files.files)).not.toContain(old);

  const picture = pictureBlock(next);
  expect(await store.run({ command: 'x', label: 'x' }, [insertItem('report', report.id, 'blocks', picture)])).toMatchObject({ ok: true });
  expect(await store.readBlob(next)).not.toBeNull();
  await until(() => store.saving.get().kind === 'copied');
  expect(blobFiles(files.files).join()).toContain(next);

  // One that was put and never inserted goes when the next window begins new files.
  const never = await putPicture(store, 3);
  const packed = await store.exportBackup('0.1.0');
  const backup = await readBackup(packed.ok ? packed.value : new Uint8Array());
  expect(backup.ok && [...backup.value.blobs.keys()]).toEqual([next]);
  await close();
  const again = await openReady({ name, files });
  expect(await again.store.goOnAsItIs()).toEqual({ ok: true, value: null });
  expect(await again.store.readBlob(never)).toBeNull();
  expect(await again.store.readBlob(next)).not.toBeNull();
});

test('erasing reaches imports, older generations, what was there before a restore, and the chosen folder', async () => {
  const root = await navigator.storage.getDirectory();
  const folder = await root.getDirectoryHandle(`outside-${newId()}`, { create: true });
  vi.stubGlobal('showDirectoryPicker', async () => folder);
  onTestFinished(async () => {
    await secondCopy.stop();
    vi.unstubAllGlobals();
    await root.removeEntry(folder.name, { recursive: true });
  });
  const { name, store } = await openReady();
  expect(await secondCopy.chooseFolder()).toMatchObject({ ok: true });
  const risks = Array.from({ length: 700 }, (_, index) => ({ ...nouns.risk.create(newId()), title: index === 400 ? 'Zebedee' : `Risk ${index}` }));
  await store.run(
    { command: 'risk.import', label: 'Import' },
    risks.map((risk) => createEdit('risk', risk)),
  );
  const packed = await store.exportBackup('0.1.0');
  await store.goOnAsItIs();
  const backup = await readBackup(packed.ok ? packed.value : new Uint8Array());
  if (!backup.ok) throw new Error(backup.problem.message);
  expect(await store.restore(backup.value)).toEqual({ ok: true, value: null });
  await until(() => store.saving.get().kind === 'copied');
  const before = await filesIn(folder, name);
  expect(
    [...before]
      .filter(([, text]) => text.includes('Zebedee'))
      .map(([file]) => file)
      .sort(),
  ).toEqual(['before-restore.snapshot', 'state-000001.snapshot', 'state-000002.snapshot']);

  expect(await store.erase('risk', risks[400]?.id ?? '')).toEqual({ ok: true, value: null });
  await until(() => store.saving.get().kind === 'copied');
  const after = await filesIn(folder, name);
  expect(await everything(store, after)).not.toContain('Zebedee');
  expect((await store.database.chunks.toArray()).flatMap((chunk) => chunk.edits)).toHaveLength(699);
  expect([...after.keys()].sort()).toEqual(['changes-000003.journal', 'sentinel.json', 'state-000003.snapshot']);
  for (const file of await getBridge().listStoreFiles(name))
    expect(await getBridge().readStoreFile({ database: name, name: file.name })).not.toContain('Zebedee');
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
